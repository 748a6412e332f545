import { openText } from '../decode/text.ts'
import { type Check, type Entry, type EntryMatch, type Match, type Settings, STAND_IN, type Text, type TextCheck } from '../model.ts'
import { maskValue } from './finding/mask.ts'

/** A file's name is committed and shown like its content: a token in it is found too, and must not be printed. */
export interface NameFindings {
  found: EntryMatch[]
  /** From each secret that stands in a name to what may be shown of it. */
  masks: Map<string, string>
}

/**
 * Looks for known tokens in the names of all entries at once: one text, one name a line, each name once (a history has many versions).
 * What is found there is looked for again in its name alone, because the names around it say nothing about it.
 */
export function scanFileNames(entries: readonly Entry[], checks: readonly Check[], settings: Settings): NameFindings {
  const findings: NameFindings = { found: [], masks: new Map() }
  const check = checks.find((each): each is TextCheck => each.name === 'pattern' && each.needs === 'text')
  if (check === undefined || entries.length === 0) return findings
  const paths = [...new Set(entries.map(({ path }) => path))]
  const text = asText(paths)
  const lineOf = ({ start }: Match): number => text.lineStarts.findLastIndex((lineStart) => lineStart <= start)
  for (const line of new Set(check.run(text, settings).map(lineOf))) {
    const path = paths[line] as string
    const alone = asText([path])
    const matches = check.run(alone, settings)
    for (const { start, end } of matches) addMask(findings.masks, alone, start, end)
    for (const entry of entries.filter((each) => each.path === path))
      findings.found.push(...matches.map((match) => ({ entry, match: ofFile(match) })))
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
function asText(paths: readonly string[]): Text {
  const names = paths.map((path) => (STAND_IN.test(path) ? '' : path.replaceAll('\n', ' ')))
  return openText({ path: '', mode: 'file', sizeBytes: null }, Buffer.from(`${names.join('\n')}\n`, 'utf8'))
}

function addMask(masks: Map<string, string>, { bytes }: Text, start: number, end: number): void {
  const value = Buffer.from(bytes.subarray(start, end)).toString('utf8')
  masks.set(value, maskValue(value))
}

function ofFile(match: Match): Match {
  return {
    ...match,
    start: 0,
    end: 0,
    wholeFile: true,
    why: `it stands in the name of the file: ${match.why}`,
    fix: ['give the file another name:  git mv'],
  }
}
