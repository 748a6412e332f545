/** Whether a pattern is found in a text of one character a byte. */
export type Search = (pattern: string, text: string) => boolean | Promise<boolean>

/** Repeats without end, classes taken out before: two of them can meet, and then V8 tries every way to share a line among them. */
const OPEN_REPEAT = /(?<!\\)(?:\\\\){0,9}(?:[*+]|\{\d{1,4},\})/g
const MAX_OPEN_REPEATS = 1
/** What is said otherwise in RE2, from what `config/foreign/re2` writes. */
const IN_RE2: readonly (readonly [string, string])[] = [
  ['[^]', '[\\x00-\\xff]'],
  ['(?<![^\\n])', '(?m:^)'],
  ['(?![^\\n])', '(?m:$)'],
]

/**
 * Tries patterns on texts, each compiled once. Patterns of gitleaks were written for an engine whose time grows with the text and not with
 * its square or worse: those with several open repeats run on such an engine here too, which is loaded with the first of them.
 */
export function makeSearch(): Search {
  const compiled = new Map<string, Promise<(text: string) => boolean>>()
  const plain = new Map<string, RegExp>()
  return (pattern, text) => {
    if (openRepeats(pattern) > MAX_OPEN_REPEATS) {
      const search = compiled.get(pattern) ?? linear(pattern)
      compiled.set(pattern, search)
      return search.then((test) => test(text))
    }
    const regex = plain.get(pattern) ?? new RegExp(pattern)
    plain.set(pattern, regex)
    return regex.test(text)
  }
}

function openRepeats(pattern: string): number {
  return pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, 'x').match(OPEN_REPEAT)?.length ?? 0
}

/** A pattern with look-around, which only other tools write, stays with V8. */
async function linear(pattern: string): Promise<(text: string) => boolean> {
  const { RE2JS } = await import('re2js')
  try {
    const regex = RE2JS.compile(IN_RE2.reduce((source, [ours, theirs]) => source.replaceAll(ours, theirs), pattern))
    return (text) => regex.matcher(text).find()
  } catch {
    const regex = new RegExp(pattern)
    return (text) => regex.test(text)
  }
}
