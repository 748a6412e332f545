import type { Span, Text } from '../model.ts'
import { bitsMap } from './bits-map.ts'
import type { Derived } from './derived.ts'
import { encodedText, type Lines, linesFrom, oneLine, placeOf } from './lines.ts'
import { isPrintable, isPrintableByte } from './printable.ts'
import { openText } from './text.ts'

/** Shortest run worth decoding: 18 bytes, less than any token that is looked for. */
const MIN_LENGTH = 36
/** Bytes of the head, which must be text: random ones are so once in 40,000. A NUL may be half of a UTF-16 unit. */
const HEAD = 10

let values: Int8Array | undefined

/** Value of each hexadecimal digit in either case, -1 for all other characters. */
function hexValues(): Int8Array {
  values ??= makeValues()
  return values
}

function makeValues(): Int8Array {
  const made = new Int8Array(256).fill(-1)
  for (const digits of ['0123456789abcdef', '0123456789ABCDEF']) for (let i = 0; i < 16; i++) made[digits.charCodeAt(i)] = i
  return made
}

/**
 * Decodes hexadecimal runs of mostly printable ASCII: each line for itself, and lines of one length joined. It leaps over what is
 * none; a digest or a table costs its first few digits.
 *
 * @param runs half-open byte offsets of runs of token characters, in ascending order.
 */
export function hexTexts(text: Text, runs: readonly Span[]): Derived[] {
  const derived: Derived[] = []
  const add = (lines: Lines): void => {
    const decoded = decode(text, lines)
    if (decoded !== null) derived.push(decoded)
  }
  let joinedUntil = 0
  for (const run of runs) {
    for (const { start, piece } of hexPieces(text.bytes, run)) {
      add(oneLine({ start, end: piece.end }))
      const lines = piece.start < joinedUntil ? null : linesFrom(text.bytes, piece, hexValues())
      if (lines === null) continue
      joinedUntil = placeOf(lines, lines.length - 1) + 1
      const skipped = start - piece.start
      add({ ...lines, skipped, length: lines.length - skipped })
    }
  }
  return derived
}

/** Parts of a run that are nothing but digits, and where a text begins in them. The sweep asks the same: engine/assembly/encoded.ts. */
export function hexPieces(bytes: Uint8Array, run: Span): { piece: Span; start: number }[] {
  const digits = hexValues()
  const pieces: { piece: Span; start: number }[] = []
  for (let start = run.start; start + MIN_LENGTH <= run.end; ) {
    let back = start + MIN_LENGTH - 1
    while (back >= start && (digits[bytes[back] as number] as number) >= 0) back--
    if (back >= start) {
      start = back + 1
      continue
    }
    let end = start + MIN_LENGTH
    while (end < run.end && (digits[bytes[end] as number] as number) >= 0) end++
    const textAt = textStart(bytes, start)
    if (textAt !== -1) pieces.push({ piece: { start, end }, start: textAt })
    start = end + 1
  }
  return pieces
}

/** Where the pairs of digits begin: at the first digit, or behind one that belongs to something before (`\b67…`); -1: nowhere. */
function textStart(bytes: Uint8Array, start: number): number {
  for (const at of [start, start + 1]) {
    let pair = 0
    while (pair < HEAD && isTextPair(bytes, at + 2 * pair)) pair++
    if (pair === HEAD) return at
  }
  return -1
}

function isTextPair(bytes: Uint8Array, at: number): boolean {
  const digits = hexValues()
  const byte = (digits[bytes[at] as number] as number) * 16 + (digits[bytes[at + 1] as number] as number)
  return byte === 0 || isPrintableByte(byte)
}

function decode(text: Text, lines: Lines): Derived | null {
  const raw = Buffer.from(encodedText(text.bytes, lines), 'hex')
  const inner = openText(text.entry, raw)
  if (inner.encoding === 'binary' || !isPrintable(inner.bytes)) return null
  return { text: inner, via: ['hex'], outer: bitsMap(lines, 4, raw.length, inner) }
}
