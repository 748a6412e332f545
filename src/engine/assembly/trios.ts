import { TRIOS } from './layout.ts'

/** Set for three bytes of which the first is the guard. */
const GUARD_FIRST: u32 = 0x80000000

/** Notes that a pair has a guard: the byte before it or the one after. */
export function addTrio(pair: u32, guard: u32, isBefore: bool): void {
  const hash = trioHash(isBefore ? guard | (pair << 8) | GUARD_FIRST : pair | (guard << 16))
  const byte = TRIOS + <usize>(hash >> 3)
  store<u8>(byte, load<u8>(byte) | <u8>((<u32>1) << (hash & 7)))
}

/** 1 where the pair at `at` has one of its guards beside it, and seldom (4 in 100) where not; else 0. */
@inline
export function hasGuard(at: usize): u32 {
  const four = load<u32>(at - 1)
  return (bitOf(trioHash(four >> 8)) | bitOf(trioHash((four & 0xffffff) | GUARD_FIRST))) & 1
}

@inline
function bitOf(hash: u32): u32 {
  return <u32>load<u8>(TRIOS + <usize>(hash >> 3)) >> (hash & 7)
}

/** 16 bits: multiplied by 2^32 over the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
@inline
function trioHash(three: u32): u32 {
  return (three * 0x9e3779b1) >> 16
}
