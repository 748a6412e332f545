import type { Span, Text } from '../model.ts'
import { type Lines, placeOf } from './lines.ts'

/**
 * The way back from a text to the characters that encode it, each of which holds `bitsEach` bits: bit n of the raw bytes stands in
 * character n / bitsEach. UTF-16 has two raw bytes for one of ASCII.
 */
export function bitsMap(lines: Lines, bitsEach: number, rawLength: number, inner: Text): (span: Span) => Span {
  const width = inner.encoding === 'utf-8' ? 1 : 2
  const bom = rawLength - inner.bytes.length * width
  const spanOf = (first: number, last: number): Span => ({ start: placeOf(lines, first), end: placeOf(lines, last) + 1 })
  // text beyond ASCII shifts the offsets of UTF-16: then all characters stand for each part
  if (bom < 0 || bom > 3) return () => spanOf(0, lines.length - 1)
  const characterOf = (bit: number): number => Math.min(lines.length - 1, Math.floor(bit / bitsEach))
  return ({ start, end }) => spanOf(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1))
}
