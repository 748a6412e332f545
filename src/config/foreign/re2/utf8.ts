import type { Range } from './syntax.ts'

/** First and last code point of one, two, three and four bytes; surrogates have no bytes of their own. */
const LENGTHS: readonly (readonly [number, number])[] = [
  [0, 0x7f],
  [0x80, 0x7ff],
  [0x800, 0xd7ff],
  [0xe000, 0xffff],
  [0x10000, 0x10ffff],
]

/** One range for each byte. */
export type ByteSequence = readonly Range[]

/**
 * The UTF-8 encodings of the code points of a range, as sequences of byte ranges that share no encoding. Facts: RFC 3629. A range is cut
 * where the length changes, and then until each of its bytes but the first differing one runs over all continuations.
 */
export function utf8Sequences([first, last]: Range): ByteSequence[] {
  return LENGTHS.flatMap(([least, most]) => {
    const [from, to] = [Math.max(first, least), Math.min(last, most)]
    return from > to ? [] : split(from, to)
  })
}

function split(from: number, to: number): ByteSequence[] {
  for (let bits = 6; bits <= 18 && to > 0x7f; bits += 6) {
    const mask = (1 << bits) - 1
    if (from >>> bits === to >>> bits) break
    if ((from & mask) !== 0) return [...split(from, from | mask), ...split((from | mask) + 1, to)]
    if ((to & mask) !== mask) return [...split(from, (to & ~mask) - 1), ...split(to & ~mask, to)]
  }
  const [low, high] = [bytesOf(from), bytesOf(to)]
  return [low.map((byte, i) => [byte, high[i] as number] as const)]
}

function bytesOf(code: number): number[] {
  return [...Buffer.from(String.fromCodePoint(code), 'utf8')]
}
