import { openText } from '../decode/text.ts'
import type { Check, Entry, EntryMatch, Match, Settings, TextCheck } from '../model.ts'
import { maskValue } from './finding/mask.ts'

/** A file's name is committed and shown like its content: a token in it is found too, and must not be printed. */
export interface NameFindings {
  found: EntryMatch[]
  /** From each secret that stands in a name to what may be shown of it. */
  masks: Map<string, string>
}

/** Looks for known tokens in the names of all entries at once: one text, one name a line, each name once (a history has many versions). */
export function scanFileNames(entries: readonly Entry[], checks: readonly Check[], settings: Settings): NameFindings {
  const findings: NameFindings = { found: [], masks: new Map() }
  const check = checks.find((each): each is TextCheck => each.name === 'pattern' && each.needs === 'text')
  if (check === undefined || entries.length === 0) return findings
  const paths = [...new Set(entries.map(({ path }) => path))]
  const names = paths.map((path) => path.replaceAll('\n', ' '))
  const text = openText({ path: '', mode: 'file', sizeBytes: null }, Buffer.from(`${names.join('\n')}\n`, 'utf8'))
  for (const match of check.run(text, settings)) {
    const line = text.lineStarts.findLastIndex((start) => start <= match.start)
    const value = Buffer.from(text.bytes.subarray(match.start, match.end)).toString('utf8')
    findings.masks.set(value, maskValue(value))
    for (const entry of entries.filter(({ path }) => path === paths[line])) findings.found.push({ entry, match: ofFile(match) })
  }
  return findings
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
