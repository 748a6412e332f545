import { TEXT } from './layout.ts'
import { startTelling, tell, toldCount } from './tell.ts'

/** For each half of a byte a set of rows (2 is bit 0, 7 is bit 5) of the ASCII table; see tokens(). */
const LOWER = i8x16(0x2a, 0x3e, 0x3e, 0x3e, 0x3e, 0x3e, 0x3e, 0x3e, 0x3e, 0x3e, 0x3c, 0x15, 0x14, 0x17, 0x35, 0x1d)
const UPPER = i8x16(0, 0, 1, 2, 4, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0)

/** Length of the run that reaches to the chunk's start. */
let open: u32 = 0

/**
 * Finds the maximal runs of token characters that end in the chunk; one that ends at its edge is kept for the next, unless it is the last.
 * To be called for the chunks of a text in their order. 64 bytes become the bits of one word; a run that could be long enough is told by a few
 * shifts. Only few are written down, and those that begin too far before the chunk: see tell.
 *
 * @param length a multiple of 64, unless the chunk is the last.
 * @param minLength at least 1
 * @param before, after bytes of the text that lie around the chunk, at most MARGIN.
 * @param base the chunk's offset in its text; at 0 a text begins.
 * @returns the number of VALUES; ENCODED_COUNT holds that of the others.
 */
export function findRuns(length: u32, minLength: u32, before: u32, after: u32, base: u32): u32 {
  if (base === 0) open = 0
  startTelling(length, minLength, before, after, base)
  for (let at: u32 = 0; at < length; at += 64) {
    let bits = tokenBits(TEXT + at)
    if (length - at < 64) bits &= ~(u64.MAX_VALUE << (length - at))
    if (bits === u64.MAX_VALUE) {
      open += 64
      continue
    }
    const head = <u32>ctz(~bits)
    if (head + open >= minLength) tell(base + at - open, base + at + head)
    open = <u32>clz(~bits)
    // neither the run that began before this word nor the one that goes on behind it
    bits &= u64.MAX_VALUE << head
    bits &= open === 0 ? u64.MAX_VALUE : u64.MAX_VALUE >> open
    if (mayHold(bits, minLength)) findInside(bits, minLength, base + at)
  }
  if (after === 0 && open >= minLength) tell(base + length - open, base + length)
  return toldCount()
}

/** Whether `minLength` bits in a row may be set, asked in powers of two and then for 20. */
@inline
function mayHold(bits: u64, minLength: u32): bool {
  if (minLength < 16) return bits !== 0
  bits &= bits >> 1
  bits &= bits >> 2
  bits &= bits >> 4
  bits &= bits >> 8
  if (minLength >= 20) bits &= bits >> 4
  return bits !== 0
}

function findInside(bits: u64, minLength: u32, base: u32): void {
  while (bits !== 0) {
    const start = ctz(bits)
    const length = ctz(~(bits >> start))
    if (<u32>length >= minLength) tell(base + <u32>start, base + <u32>(start + length))
    bits &= u64.MAX_VALUE << (start + length)
  }
}

@inline
function tokenBits(at: usize): u64 {
  return tokens(at) | (tokens(at + 16) << 16) | (tokens(at + 32) << 32) | (tokens(at + 48) << 48)
}

/** [A-Za-z0-9+/=_.~-]: a byte is one where the rows that its lower half allows hold the row that its upper half is. */
@inline
function tokens(at: usize): u64 {
  const bytes = v128.load(at)
  const rows = i8x16.swizzle(LOWER, v128.and(bytes, i8x16.splat(0x0f)))
  const row = i8x16.swizzle(UPPER, i8x16.shr_u(bytes, 4))
  return <u64>(<u32>i8x16.bitmask(i8x16.ne(v128.and(rows, row), i8x16.splat(0))))
}
