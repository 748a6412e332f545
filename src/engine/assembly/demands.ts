import { ANCHORS, AT_EDGE, DEMANDS, FIRST_SIGN, SETS } from './layout.ts'

const PERCENT: u32 = 0x25
const AMPERSAND: u32 = 0x26
const BACKSLASH: u32 = 0x5c
const EQUALS: u32 = 0x3d
const LF: u32 = 0x0a
const CR: u32 = 0x0d

/** How far from an anchor an escape may keep its rule from matching, and the longest one whose end looks like a letter: see scan/pattern/. */
const NEAR_BEFORE: usize = 100
const NEAR_AFTER: usize = 200
const LONGEST_ESCAPE: usize = 6

let textStart: usize = 0
let textEnd: usize = 0
let isBegin: bool = false

/** @param begins whether a text begins at `start` */
export function startAsking(start: usize, end: usize, begins: bool): void {
  textStart = start
  textEnd = end
  isBegin = begins
}

/** Whether around an anchor stands what it demands, or an escape that may hide it. In doubt it may. */
export function mayStand(start: usize, anchor: u32): bool {
  const length = <u32>load<u16>(ANCHORS + (anchor << 3), 4)
  if ((length & AT_EDGE) !== 0 && isInsideWord(start)) return false
  const demand = load<u16>(ANCHORS + (anchor << 3), 6)
  return demand === 0 || isFollowed(start + (length & (AT_EDGE - 1)), DEMANDS + demand) || isEscapedNear(start)
}

function isInsideWord(start: usize): bool {
  if (start === textStart || !isLetterOrDigit(load<u8>(start - 1))) return false
  const least = start - textStart < LONGEST_ESCAPE ? textStart : start - LONGEST_ESCAPE
  if (least === textStart && !isBegin) return false
  for (let at = start - 1; at > least; at--) if (load<u8>(at - 1) === PERCENT || load<u8>(at - 1) === BACKSLASH) return false
  return true
}

@inline
function isLetterOrDigit(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26 || byte - 0x30 < 10
}

function isFollowed(start: usize, demand: usize): bool {
  let at = start
  for (; load<u8>(demand) !== 0; demand += 2) {
    const set = SETS + ((<usize>load<u8>(demand) - FIRST_SIGN) << 5)
    const end = at + <usize>load<u8>(demand, 1) - FIRST_SIGN
    if (end > textEnd) return false
    for (; at < end; at++) {
      const byte = <usize>load<u8>(at)
      if (((load<u8>(set + (byte >> 3)) >> <u8>(byte & 7)) & 1) === 0) return false
    }
  }
  return true
}

/** Whether a sign of an escape stands near; signs are those of decode/escapes/. */
function isEscapedNear(start: usize): bool {
  const isFar = start - textStart >= NEAR_BEFORE
  if (!isFar && !isBegin) return true
  const end = min(start + NEAR_AFTER, textEnd)
  let at = isFar ? start - NEAR_BEFORE : textStart
  for (; at + 16 <= end; at += 16) if (maySign(at) && isSignIn(at, at + 16, end)) return true
  return isSignIn(at, end, end)
}

/** Whether a sign begins in 16 bytes. */
@inline
function maySign(at: usize): bool {
  const bytes = v128.load(at)
  const next = v128.load(at, 1)
  const single = v128.or(v128.or(equal(bytes, PERCENT), equal(bytes, AMPERSAND)), equal(bytes, BACKSLASH))
  const broken = v128.and(equal(bytes, EQUALS), v128.or(equal(next, LF), equal(next, CR)))
  return v128.any_true(v128.or(single, broken))
}

@inline
function equal(bytes: v128, byte: u32): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>byte))
}

/** @param last what stands there and behind it is not looked at */
function isSignIn(start: usize, end: usize, last: usize): bool {
  for (let at = start; at < end; at++) {
    const byte = <u32>load<u8>(at)
    if (byte === PERCENT || byte === AMPERSAND || byte === BACKSLASH) return true
    if (byte === EQUALS && at + 1 < last && (load<u8>(at + 1) === LF || load<u8>(at + 1) === CR)) return true
  }
  return false
}
