import { asBuffer, lineIndexAt, lineSpan } from '../../decode/text.ts'
import type { Span, Text } from '../../model.ts'

/** How much of a line is looked at on each side of a value: lines of generated files have no end. */
const MAX_SIDE_BYTES = 2000

/** What stands around a value, one character a byte. */
export interface Around {
  secret: string
  /** The value with its name and quotes, as well as that is known here: its lines from the first word to the quote behind it. */
  match: string
  line: string
  before: string
  /** Behind the value on its last line; for a key block also what stands behind the header of its first line. */
  after: string
  /** The line above; '' for the first. */
  above: string
}

export function around(text: Text, span: Span): Around {
  const { content } = text
  const first = lineIndexAt(text.lineStarts, span.start)
  const head = lineSpan(text, first)
  const tail = lineSpan(text, lineIndexAt(text.lineStarts, Math.max(span.start, span.end - 1)))
  const value = content.slice(span.start, span.end)
  const before = content.slice(Math.max(head.start, span.start - MAX_SIDE_BYTES), span.start)
  const after = content.slice(span.end, Math.min(tail.end, span.end + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, '')
  const above = first === 0 ? null : lineSpan(text, first - 1)
  return {
    secret: value,
    match: `${before.trimStart()}${value}${/^["'`]?/.exec(after)?.[0] ?? ''}`,
    line: `${before}${value}${after}`,
    before,
    after: `${behindHeader(value)}${after}`,
    above: above === null ? '' : content.slice(above.start, Math.min(above.end, above.start + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, ''),
  }
}

/** A comment behind `-----BEGIN …-----` is inside of the block and yet no part of the key. */
function behindHeader(value: string): string {
  return value.startsWith('-----BEGIN ') ? (/^-----BEGIN [A-Z ]{0,60}-----([^\r\n]{1,200})[\r\n]/.exec(value)?.[1] ?? '') : ''
}

/** The value as its file's encoding means it. */
export function valueBytes(text: Text, { start, end }: Span): Buffer {
  return asBuffer(text.bytes).subarray(start, end)
}
