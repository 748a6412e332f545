import { openText } from '../decode/text.ts'
import { type Check, type Entry, type EntryMatch, type Match, type Settings, type Text, type TextCheck, UNREACHABLE } from '../model.ts'
import { maskValue } from './finding/mask.ts'

/** A file's name is committed and shown like its content: a token in it is found too, and must not be printed. */
export interface NameFindings {
  found: EntryMatch[]
  /** From each secret that stands in a name to what may be shown of it. */
  masks: Map<string, string>
}

/**
 * Looks for known tokens in the names of all entries at once: one text, one name a line. What is found there is looked for again in its
 * name alone, because the names around it say nothing about it.
 */
export function scanFileNames(entries: readonly Entry[], checks: readonly Check[], settings: Settings): NameFindings {
  const findings: NameFindings = { found: [], masks: new Map() }
  const check = checks.find((each): each is TextCheck => each.name === 'pattern' && each.needs === 'text')
  if (check === undefined || entries.length === 0) return findings
  const names = entries.map(nameOf)
  const text = asText(names)
  const lineOf = ({ start }: Match): number => text.lineStarts.findLastIndex((lineStart) => lineStart <= start)
  for (const line of new Set(check.run(text, settings).map(lineOf))) {
    const alone = asText([names[line] as string])
    for (const match of check.run(alone, settings)) add(findings, entries[line] as Entry, match, alone)
  }
  return findings
}

/** The same for any words: what may be shown of the secrets that stand in them. */
export function maskedWords(words: readonly string[], checks: readonly Check[], settings: Settings): Map<string, string> {
  return scanFileNames(
    words.map((path) => ({ path, mode: 'file', sizeBytes: null })),
    checks,
    settings,
  ).masks
}

/** A stand-in is git's id of a content, which looks like a key and is none. */
function nameOf({ path }: Entry): string {
  return path.startsWith(UNREACHABLE) ? '' : path.replaceAll('\n', ' ')
}

function asText(names: readonly string[]): Text {
  return openText({ path: '', mode: 'file', sizeBytes: null }, Buffer.from(`${names.join('\n')}\n`, 'utf8'))
}

function add({ found, masks }: NameFindings, entry: Entry, match: Match, text: Text): void {
  const value = Buffer.from(text.bytes.subarray(match.start, match.end)).toString('utf8')
  const why = `it stands in the name of the file: ${match.why}`
  masks.set(value, maskValue(value))
  found.push({ entry, match: { ...match, start: 0, end: 0, wholeFile: true, why, fix: ['give the file another name:  git mv'] } })
}
