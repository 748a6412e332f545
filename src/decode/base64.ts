import type { Span, Text } from '../model.ts'
import { base64Values } from './base64-alphabet.ts'
import { bitsMap } from './bits-map.ts'
import type { Derived } from './derived.ts'
import { gunzipped, isGzip } from './gzip.ts'
import { encodedText, type Lines, linesFrom, oneLine, partOf, placeOf } from './lines.ts'
import { isPrintable, isPrintableByte } from './printable.ts'
import { openText } from './text.ts'

/** Shortest run worth decoding: 24 characters hold 18 bytes, less than any token that is looked for. */
export const MIN_BASE64_LENGTH = 24
/** Of the first 18 bytes so many may be no text: random ones have so few once in 10,000. */
const MAX_NOISE_IN_HEAD = 3
/** Unpacking costs as much as scanning some 10 KB, however short the member is: so many of a text are tried. */
const MIN_MEMBERS = 32
const BYTES_A_MEMBER = 16_384
/** A data: URI of something that is no text. */
const DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/
const DATA_URI_REACH = 80

/**
 * Decodes the runs that are base64 or base64url of mostly printable ASCII: each line for itself, and lines of one length also
 * joined. (A list of values looks like wrapped lines, and joined they lose their ends: so both.) The work is linear in the runs,
 * and a line that is no encoded text costs its first 24 characters.
 *
 * @param runs half-open byte offsets of runs of token characters (they may hold `=`, `.` and `~` besides the base64 alphabets),
 *   in ascending order.
 */
export function base64Texts(text: Text, runs: readonly Span[]): Derived[] {
  const derived: Derived[] = []
  const add = (lines: Lines, open = decode): void => {
    const decoded = open(text, lines)
    if (decoded !== null) derived.push(decoded)
  }
  let joinedUntil = 0
  let members = MIN_MEMBERS + text.bytes.length / BYTES_A_MEMBER
  for (const run of runs) {
    for (const piece of base64Pieces(text.bytes, run)) {
      const isMedia = isMediaUri(text.bytes, piece.start)
      if (!isMedia && beginsPrintable(text.bytes, piece.start)) add(oneLine(piece))
      if (piece.start < joinedUntil) continue
      const lines = linesFrom(text.bytes, piece, base64Values())
      if (isGzip(text.bytes, piece.start) && members-- > 0) add(lines ?? oneLine(piece), unpack)
      if (lines === null) continue
      joinedUntil = placeOf(lines, lines.length - 1) + 1
      if (!isMedia) for (const part of printableParts(text.bytes, lines)) add(part)
    }
  }
  return derived
}

/**
 * Parts of a run that one encoding could fill: cut at characters that base64 has not, and after padding. Only those that may hold
 * something by their heads, or go on behind the run's line. Most runs hold none, and of these the last characters are never read; the
 * sweep asks the same (engine/assembly/encoded.ts) and leaves them out where it is WebAssembly.
 */
export function base64Pieces(bytes: Uint8Array, run: Span): Span[] {
  const values = base64Values()
  const pieces: Span[] = []
  const endsLine = bytes[run.end] === LF || bytes[run.end] === CR
  for (let start = run.start; run.end - start >= MIN_BASE64_LENGTH; ) {
    const head = afterEscape(bytes, start)
    const isWorth = endsLine || beginsPrintable(bytes, head) || isGzip(bytes, head)
    const limit = isWorth ? run.end : run.end - MIN_BASE64_LENGTH
    let end = start
    while (end < limit && (values[bytes[end] as number] as number) >= 0) end++
    if (isWorth && end - start >= MIN_BASE64_LENGTH) pieces.push({ start: head, end })
    start = end + 1
  }
  return pieces
}

// A negative index is a name to a typed array: asking for it would make every later look slow, so the bounds are asked for first.
const [LF, CR, COMMA, BACKSLASH] = [0x0a, 0x0d, 0x2c, 0x5c]

/** In `"\nZ2hw…"` the n belongs to the escape. */
function afterEscape(bytes: Uint8Array, start: number): number {
  const isEscape = start > 0 && bytes[start - 1] === BACKSLASH && 'nrt'.includes(String.fromCharCode(bytes[start] as number))
  return isEscape ? start + 1 : start
}

/**
 * Two or more lines in a row whose heads are text. A single one that is none may stand between them or behind: a sentence of
 * another script. A last line too short to judge goes with the others.
 */
function printableParts(bytes: Uint8Array, lines: Lines): Lines[] {
  const count = lines.starts.length
  const isText = (line: number): boolean => {
    const head = partOf(lines, line, line + 1, 4)
    return head.length < MIN_BASE64_LENGTH || beginsPrintable(bytes, placeOf(head, 0))
  }
  const parts: Lines[] = []
  for (let from = 0, to = 1; to < count; from = to++) {
    if (!isText(from)) continue
    while (to < count && (isText(to) || isText(to - 1))) to++
    if (to - from > 1) parts.push(partOf(lines, from, to, 4))
  }
  return parts
}

function decode(text: Text, lines: Lines): Derived | null {
  const raw = Buffer.from(encodedText(text.bytes, lines), 'base64')
  const inner = openText(text.entry, raw)
  if (inner.encoding === 'binary' || !isPrintable(inner.bytes)) return null
  return { text: inner, via: ['base64'], outer: bitsMap(lines, 6, raw.length, inner) }
}

/** Where in the packed bytes a part of the content stands nobody can say: all characters stand for it. */
function unpack(text: Text, lines: Lines): Derived | null {
  const raw = gunzipped(Buffer.from(encodedText(text.bytes, lines), 'base64'))
  const inner = raw === null ? null : openText(text.entry, raw)
  if (inner === null || inner.encoding === 'binary' || !isPrintable(inner.bytes)) return null
  const all = { start: placeOf(lines, 0), end: placeOf(lines, lines.length - 1) + 1 }
  return { text: inner, via: ['base64', 'gzip'], outer: () => all }
}

/** Decodes 24 characters in place, and stops early. A NUL counts as printable: UTF-16 of ASCII has one at every second byte. */
function beginsPrintable(bytes: Uint8Array, start: number): boolean {
  const values = base64Values()
  let noise = 0
  for (let group = start; group < start + MIN_BASE64_LENGTH; group += 4) {
    let bits = 0
    for (let i = 0; i < 4; i++) bits = (bits << 6) | (values[bytes[group + i] as number] as number)
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (bits >> shift) & 0xff
      if (byte !== 0 && !isPrintableByte(byte) && ++noise > MAX_NOISE_IN_HEAD) return false
    }
  }
  return true
}

function isMediaUri(bytes: Uint8Array, start: number): boolean {
  if (start === 0 || bytes[start - 1] !== COMMA) return false
  return DATA_URI.test(Buffer.from(bytes.subarray(Math.max(0, start - DATA_URI_REACH), start)).toString('latin1'))
}
