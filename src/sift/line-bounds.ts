import type { Span } from '../model.ts'

/** How far a line's beginning or end is looked for, in bytes. */
const MAX_BYTES = 2048
const LF = 0x0a

/** A span, which may reach over the edges of the text, widened to whole lines where these are short. */
export function lineBounds(bytes: Buffer, { start, end }: Span): Span {
  const from = Math.max(0, start)
  const to = Math.min(bytes.length, end)
  const before = bytes.subarray(Math.max(0, from - MAX_BYTES), from)
  const lineStart = before.lastIndexOf(LF)
  const lineEnd = bytes.subarray(to, to + MAX_BYTES).indexOf(LF)
  return {
    start: lineStart >= 0 ? from - before.length + lineStart + 1 : from - before.length === 0 ? 0 : from,
    end: lineEnd >= 0 ? to + lineEnd + 1 : to + MAX_BYTES >= bytes.length ? bytes.length : to,
  }
}
