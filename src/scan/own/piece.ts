import type { Span } from '../../model.ts'

/** A part of a text as patterns read it, with the way back to byte offsets. */
export interface Readable {
  content: string
  /** Byte offset in the text of a place in `content`. */
  offset(at: number): number
}

/**
 * A part of a text, decoded where it is UTF-8 beyond ASCII, so that a pattern may name any character.
 * @param content one character a byte (Text.content)
 * @param reads bytes: it is left as it is
 */
export function readable(content: string, { start, end }: Span, reads?: 'bytes'): Readable {
  if (reads === 'bytes') return { content: content.slice(start, end), offset: (at) => start + at }
  const from = characterStart(content, start)
  const to = characterStart(content, end)
  const raw = content.slice(from, to)
  const decoded = /[\x80-\xff]/.test(raw) ? Buffer.from(raw, 'latin1').toString('utf8') : raw
  // Bytes that are no UTF-8 would change their number on the way back.
  if (decoded === raw || decoded.includes('\ufffd')) return { content: raw, offset: (at) => from + at }
  return { content: decoded, offset: (at) => from + Buffer.byteLength(decoded.slice(0, at)) }
}

function characterStart(content: string, offset: number): number {
  let at = offset
  while (at > offset - 3 && at > 0 && (content.charCodeAt(at) & 0xc0) === 0x80) at--
  return at
}
