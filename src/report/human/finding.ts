import type { Excerpt, Finding } from '../../model.ts'
import { type Advice, adviseOn } from '../advice/index.ts'
import { type Paint, severityStyle } from './paint.ts'
import { columnsOf } from './columns.ts'

/** A line longer than this is hard to read even where the terminal has room. */
const MAX_COLUMNS = 100
const GUTTER_COLUMNS = 7

/** `path:line:col`, or the path alone for a finding about the file itself. */
export function placeOf(finding: Finding): string {
  return finding.line === null ? finding.path : `${finding.path}:${finding.line}:${finding.column ?? 1}`
}

/** One line for a finding that is not worth a block. Inside of an archive only `via` says where. */
export function findingLine(finding: Finding): string {
  const inside = finding.line === null && finding.via !== undefined ? `, in ${finding.via.join(', ')}` : ''
  return `${placeOf(finding)}  ${finding.title} (${finding.rule})${inside}`
}

/** The whole block: headline, source line with the value masked, what to know and to do. Strings must be printable already. */
export function findingBlock(finding: Finding, paint: Paint, width: number): string[] {
  return [
    headline(finding, paint, Math.min(width, MAX_COLUMNS)),
    ...(finding.excerpt === null ? [] : excerptLines(finding.excerpt, paint, width - GUTTER_COLUMNS)),
    ...adviseOn(finding).flatMap((advice) => adviceLines(advice, paint)),
  ]
}

function headline(finding: Finding, paint: Paint, width: number): string {
  const place = placeOf(finding)
  const grade = `${finding.severity} · ${finding.confidence}`
  const gap = Math.max(2, width - columnsOf(`${place}  ${finding.title}`) - columnsOf(grade))
  return `${paint('bold', place)}  ${finding.title}${' '.repeat(gap)}${paint(severityStyle(finding.severity), grade)}`
}

function adviceLines({ label, text, more }: Advice, paint: Paint): string[] {
  return [`  ${paint('dim', label.padEnd(6))} ${text}`, ...more.map((line) => `         ${line}`)]
}

function excerptLines(excerpt: Excerpt, paint: Paint, room: number): string[] {
  const { text, start, end } = crop(excerpt, Math.max(room, 20))
  const before = ' '.repeat(columnsOf(text.slice(0, start)))
  const marks = '~'.repeat(Math.max(1, columnsOf(text.slice(start, end))))
  return [
    `${paint('dim', `${String(excerpt.line).padStart(4)} │`)} ${text}`,
    `${paint('dim', `${' '.repeat(Math.max(4, String(excerpt.line).length))} │`)} ${before}${paint('red', marks)}`,
  ]
}

/** A wrapped line would part the marks from the value: what has no room is cut, the value's beginning stays. */
function crop({ text, start, end }: Excerpt, room: number): Omit<Excerpt, 'line'> {
  if (text.length <= room) return { text, start, end }
  const from = start + Math.min(end - start, room >> 1) <= room - 1 ? 0 : start - (room >> 2)
  const head = from > 0 ? '…' : ''
  const tail = from + room - head.length < text.length ? '…' : ''
  const to = from + room - head.length - tail.length
  const shift = head.length - from
  return { text: head + text.slice(from, to) + tail, start: start + shift, end: Math.min(end, to) + shift }
}
