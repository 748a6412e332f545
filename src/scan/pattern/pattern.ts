import { brokenWords } from '../../decode/escapes/broken-words.ts'
import { derivedTexts, MIN_ENCODED_RUN, type Trace } from '../../decode/decodings.ts'
import type { Match, Settings, Span, Text, TextCheck } from '../../model.ts'
import type { Rule } from '../../rules/rule.ts'
import { type Found, outward, settle, withoutTwins } from './inside.ts'
import { makeMatcher, type Matcher } from './matcher.ts'
import { searchText } from './search.ts'

/** Encodings inside encodings that are opened. */
const MAX_DEPTH = 3
/**
 * Bytes of texts inside texts that are opened: so many times the outer one's, and some. A file that is nothing but mixed escapes would
 * have hundreds of readings.
 */
const MAX_GROWTH = 4
const FREE_BYTES = 1 << 20

/**
 * Known credential formats. The prefilter names the places, and only there a rule's pattern runs, sticky; inside encoded texts it
 * looks too. Nothing is built before the first text, and a rule's pattern not before its first anchor is met.
 *
 * @param searchOwn finds what the settings' own rules match, in the same texts; absent: no settings bring any.
 */
export function makePatternCheck(rules: readonly Rule[], searchOwn?: (text: Text, settings: Settings) => Match[]): TextCheck {
  let matcher: Matcher | undefined
  return {
    name: 'pattern',
    needs: 'text',
    isWhole: () => false,
    run(text, settings) {
      const known = (matcher ??= makeMatcher(rules))
      if (searchOwn === undefined && isBare(text, known)) return []
      const look: Search['look'] = (each) => {
        const { matches, traces } = searchText(each, known)
        return { matches: searchOwn === undefined ? matches : [...matches, ...searchOwn(each, settings)], traces }
      }
      const search = {
        look,
        runs: (each: Text) => runsIn(known.sweep(each).encoded),
        nestedBytes: text.bytes.length * MAX_GROWTH + FREE_BYTES,
      }
      return withoutTwins(searchAll(text, search, MAX_DEPTH)).map((found) => settle(found, text.content))
    },
  }
}

interface Search {
  /** What stands plainly in one text, and the traces of escaping in it. */
  look(text: Text): { matches: Match[]; traces: Trace[] }
  /** Of token characters that may hold encoded texts. */
  runs(text: Text): Span[]
  /** How many more may be opened below the first level, which is always read whole. */
  nestedBytes: number
}

function searchAll(text: Text, search: Search, depth: number): Found[] {
  const { matches, traces } = search.look(text)
  const found = matches.map((match): Found => ({ match, value: null }))
  if (depth === 0 || text.encoding === 'binary') return found
  for (const derived of derivedTexts(text, search.runs(text), traces)) {
    if (derived.via.length > depth || !mayOpen(derived.text, search, depth)) continue
    for (const inner of searchAll(derived.text, search, depth - derived.via.length)) found.push(outward(inner, derived))
  }
  return found
}

/** Whether nothing stands in it that begins a match, or a text that could hold one: so it is in most texts. */
function isBare(text: Text, { plan, sweep }: Matcher): boolean {
  const { hits, encoded } = sweep(text)
  const hasAnchor = hits.some((anchor, i) => i % 2 === 1 && anchor < plan.anchors.exact.length)
  return !hasAnchor && encoded.length === 0 && brokenWords(text.content).length === 0
}

function runsIn(swept: readonly number[]): Span[] {
  const runs: Span[] = []
  for (let i = 0; i < swept.length; i += 2) {
    const [start, end] = [swept[i] as number, swept[i + 1] as number]
    if (end - start >= MIN_ENCODED_RUN) runs.push({ start, end })
  }
  return runs
}

function mayOpen({ bytes }: Text, search: Search, depth: number): boolean {
  if (depth < MAX_DEPTH) search.nestedBytes -= bytes.length
  return search.nestedBytes >= 0
}
