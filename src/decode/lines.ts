import type { Span } from '../model.ts'
import { asBuffer } from './text.ts'

/** Encoded characters on one line or several, in runs of `width` characters; the last line may have fewer. */
export interface Lines {
  /** Byte offset of each line's first character. */
  starts: number[]
  width: number
  /** Characters of the first line that are left out: they end a group that begins before. */
  skipped: number
  /** Characters of all lines, without the skipped ones. */
  length: number
}

/** Shortest line that a tool wraps to: they use 60 to 76, a person maybe 40. */
const MIN_WIDTH = 40
const [TAB, LF, CR, SPACE, DASH, EQUALS] = [0x09, 0x0a, 0x0d, 0x20, 0x2d, 0x3d]
/** What may stand behind a last line that is shorter; behind a word of the text that follows stands something else. */
const CLOSINGS = '\r\n"\'`<,;)]}\\'

export function oneLine({ start, end }: Span): Lines {
  return { starts: [start], width: end - start, skipped: 0, length: end - start }
}

/** Lines `from` to `to` (half-open) of whole ones, from the first group of characters (4 in base64) that begins there. */
export function partOf({ starts, width, length }: Lines, from: number, to: number, group: number): Lines {
  const skipped = (group - ((from * width) % group)) % group
  return { starts: starts.slice(from, to), width, skipped, length: Math.min(length, to * width) - from * width - skipped }
}

/** Byte offset of a character. */
export function placeOf({ starts, width, skipped }: Lines, character: number): number {
  const line = Math.floor((character + skipped) / width)
  return (starts[line] as number) + character + skipped - line * width
}

export function encodedText(bytes: Uint8Array, lines: Lines): string {
  const { starts, width, skipped, length } = lines
  const buffer = asBuffer(bytes)
  let left = length + skipped
  const text = starts.map((start) => {
    const size = Math.min(width, left)
    left -= size
    return buffer.toString('latin1', start, start + size)
  })
  return text.join('').slice(skipped)
}

/**
 * The lines that continue a piece: of its length, one line end and any indentation between them, the last one maybe shorter.
 * Null when none does.
 *
 * @param values of the encoding's characters, -1 for all others.
 */
export function linesFrom(bytes: Uint8Array, first: Span, values: Int8Array): Lines | null {
  if (first.end - first.start < MIN_WIDTH) return null
  let at = nextLine(bytes, first.end)
  if (at === -1) return null
  const lines = oneLine(first)
  while (at !== -1) {
    const length = digitsAt(bytes, at, lines.width + 1, values)
    if (length === 0 || length > lines.width || isMarker(bytes, at)) break
    if (length < lines.width && !isClosed(bytes, at + length)) break
    lines.starts.push(at)
    lines.length += length
    at = length === lines.width ? nextLine(bytes, at + length) : -1
  }
  return lines.starts.length > 1 ? lines : null
}

/** Offset of what follows a line end and indentation, or -1 where no line ends. */
function nextLine(bytes: Uint8Array, end: number): number {
  let at = bytes[end] === CR ? end + 1 : end
  if (bytes[at] !== LF) return -1
  at++
  while (bytes[at] === SPACE || bytes[at] === TAB) at++
  return at
}

function digitsAt(bytes: Uint8Array, start: number, limit: number, values: Int8Array): number {
  const stop = Math.min(bytes.length, start + limit)
  let at = start
  while (at < stop && (values[bytes[at] as number] as number) >= 0) at++
  return at - start
}

/** The line that ends a part of a message or a key block begins with two dashes, which base64url has too. */
function isMarker(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === DASH && bytes[at + 1] === DASH
}

function isClosed(bytes: Uint8Array, end: number): boolean {
  let at = end
  while (at < end + 2 && bytes[at] === EQUALS) at++
  return at >= bytes.length || CLOSINGS.includes(String.fromCharCode(bytes[at] as number))
}
