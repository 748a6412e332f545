import type { Match, OwnRule, Settings, Span, Text } from '../../model.ts'
import type { Found } from '../../regex/linear.ts'
import { patternOf } from './compile.ts'
import { fitsPath } from './except.ts'
import { keywordTable, type KeywordTable, keywordHits } from './keywords.ts'
import { type Candidate, judgeCandidate, toOwnMatch } from './candidate.ts'
import { readable } from './piece.ts'
import { type Piece, piecesOf, regionsAround } from './regions.ts'

/** Made once for each list of rules that settings hold. */
const tables = new WeakMap<readonly OwnRule[], KeywordTable>()

/** What the settings' own rules find in a text. */
export function searchOwn(text: Text, settings: Settings): Match[] {
  return searchCandidates(text, settings).flatMap(({ rule, candidate }) =>
    judgeCandidate(rule, candidate, text, settings) === null ? [toOwnMatch(rule, candidate, text)] : [],
  )
}

/** Every place that an own rule's pattern matches, before its entropy and its exceptions are asked. */
export function searchCandidates(text: Text, settings: Settings): { rule: OwnRule; candidate: Candidate }[] {
  const { own } = settings.rules
  if (own.length === 0) return []
  const hits = keywordHits(text.bytes, tableOf(own))
  return own.flatMap((rule, index) => {
    if (rule.pattern === null || !holdsFor(rule, text.entry.path, settings)) return []
    return candidatesOf(rule, text, regionsOf(hits.get(index), tableOf(own).always.has(index), text)).map((candidate) => ({
      rule,
      candidate,
    }))
  })
}

/** Whether the rule has a say about a file. */
export function holdsFor({ path, globs, linear, reads }: OwnRule, file: string, settings: Settings): boolean {
  const fits = (paths: readonly string[], names: readonly string[]): boolean =>
    fitsPath({ paths, globs: names, ...(linear === undefined ? {} : { linear }) }, { path: file, settings, reads })
  return (path === null || fits([path], [])) && (globs === undefined || fits([], globs))
}

export function tableOf(own: readonly OwnRule[]): KeywordTable {
  const table = tables.get(own) ?? keywordTable(own)
  tables.set(own, table)
  return table
}

function regionsOf(hits: readonly Span[] | undefined, isAlways: boolean, { bytes }: Text): Span[] {
  if (isAlways) return [{ start: 0, end: bytes.length }]
  return hits === undefined ? [] : regionsAround(hits, bytes.length)
}

function candidatesOf(rule: OwnRule, text: Text, regions: readonly Span[]): Candidate[] {
  const candidates: Candidate[] = []
  let end = 0
  for (const piece of piecesOf(regions, text.bytes.length)) {
    for (const candidate of matchesIn(rule, text.content, piece)) {
      // two pieces may read one match from different sides of a long value
      if (candidate.whole.start < end) continue
      end = candidate.whole.end
      candidates.push(candidate)
    }
  }
  return candidates
}

function matchesIn(rule: OwnRule, content: string, piece: Piece): Candidate[] {
  const part = readable(content, piece, rule.reads)
  const spanOf = ([start, end]: [number, number]): Span => ({ start: part.offset(start), end: part.offset(end) })
  const candidates: Candidate[] = []
  for (const found of patternOf(rule).matches(part.content)) {
    const [first, last] = found.spans[0] as [number, number]
    const [at, to] = valueAt(found, rule.group)
    const whole = spanOf([first, last])
    if (whole.start < piece.from || whole.start >= piece.to || at === to) continue
    const [secret, match] = [part.content.slice(at, to), part.content.slice(first, last)]
    candidates.push({ ...spanOf([at, to]), whole, secret, match, line: lineAround(part.content, at) })
  }
  return candidates
}

/** The group that the rule names, else the first that took part; the whole match where there is none. */
function valueAt({ spans, named }: Found, group: OwnRule['group']): [number, number] {
  const span = typeof group === 'string' ? named(group) : spans[group ?? spans.findIndex((each, at) => at > 0 && each !== undefined)]
  return span ?? (spans[0] as [number, number])
}

function lineAround(content: string, at: number): string {
  const start = content.lastIndexOf('\n', at - 1) + 1
  const end = content.indexOf('\n', at)
  return content.slice(at === 0 ? 0 : start, end === -1 ? content.length : end)
}
