import type { Filled, Mark } from './fill.ts'

/** What this needs of a finding: 1-based lines and columns (UTF-16 units), the end exclusive; null: about the whole file. */
export interface Found {
  rule: string
  path: string
  line: number | null
  column: number | null
  endLine: number | null
  endColumn: number | null
}

/** Names places and slots, never values. */
export interface Place {
  kind: string
  path: string
  line: number
  /** Of a miss: the slot. Of a false alarm: the rule. */
  what: string
}

export interface Judgement {
  expected: number
  found: number
  missed: Place[]
  falseAlarms: Place[]
  kinds: Map<string, { expected: number; found: number; falseAlarms: number }>
}

/** @param wholeFiles whether a finding about a file counts for every secret in it */
export function judge(files: readonly Filled[], findings: readonly Found[], wholeFiles = false): Judgement {
  const all: Judgement = { expected: 0, found: 0, missed: [], falseAlarms: [], kinds: new Map() }
  for (const file of files)
    judgeFile(
      file,
      findings.filter(({ path }) => path === file.path),
      wholeFiles,
      all,
    )
  return all
}

function judgeFile(file: Filled, findings: readonly Found[], wholeFiles: boolean, all: Judgement): void {
  const count = all.kinds.get(file.kind) ?? { expected: 0, found: 0, falseAlarms: 0 }
  all.kinds.set(file.kind, count)
  const starts = lineStarts(file.text)
  const spans = findings.flatMap((finding) => toSpan(finding, starts))
  const isWhole = wholeFiles && findings.some(({ line }) => line === null)
  const place = (at: number, what: string): Place => ({ kind: file.kind, path: file.path, line: lineOf(starts, at), what })
  for (const mark of file.marks.filter(({ expects }) => expects === 'secret')) {
    const isFound = isWhole || spans.some((span) => covers(span, mark))
    count.expected++
    if (isFound) count.found++
    else all.missed.push(place(mark.start, mark.slot))
  }
  for (const span of spans.filter((each) => !file.marks.some((mark) => mark.expects !== 'nothing' && touches(each, mark)))) {
    count.falseAlarms++
    all.falseAlarms.push(place(span.start, span.rule))
  }
  for (const { rule } of findings.filter(({ line }) => line === null && !file.marks.some(({ expects }) => expects === 'secret'))) {
    count.falseAlarms++
    all.falseAlarms.push(place(0, rule))
  }
  all.expected = sum(all.kinds, 'expected')
  all.found = sum(all.kinds, 'found')
}

interface Spot {
  rule: string
  start: number
  end: number
}

const touches = (span: Spot, mark: Mark): boolean => span.start < mark.end && mark.start < span.end

/** At least half of a value that stands there plainly; any part of an encoded one, because only the part with the password is the secret. */
function covers(span: Spot, mark: Mark): boolean {
  const shared = Math.min(span.end, mark.end) - Math.max(span.start, mark.start)
  return mark.encoded ? shared > 0 : shared * 2 >= mark.end - mark.start
}

function toSpan({ rule, line, column, endLine, endColumn }: Found, starts: readonly number[]): Spot[] {
  if (line === null || column === null || endLine === null || endColumn === null) return []
  return [{ rule, start: starts[line - 1]! + column - 1, end: starts[endLine - 1]! + endColumn - 1 }]
}

export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

export function lineOf(starts: readonly number[], at: number): number {
  return starts.filter((start) => start <= at).length
}

function sum(kinds: Judgement['kinds'], name: 'expected' | 'found'): number {
  return [...kinds.values()].reduce((total, count) => total + count[name], 0)
}
