import { ANCHORS, AT_EDGE, DEMANDS, FIRST_SIGN, LENGTH, ON_WEB, SETS } from './layout.ts'

const PERCENT: u32 = 0x25
const AMPERSAND: u32 = 0x26
const BACKSLASH: u32 = 0x5c
const EQUALS: u32 = 0x3d
const LF: u32 = 0x0a
const CR: u32 = 0x0d
const TWO: u32 = 0x32
const LETTER_S: u32 = 0x73
const HTTP: u32 = 0x70747468

/** The longest escape whose end looks like a letter: see scan/pattern/. */
const LONGEST_ESCAPE: usize = 6
/** So many bytes of a set are passed over where any number may stand. */
const MOST: usize = 200

let textStart: usize = 0
let textEnd: usize = 0
let isBegin: bool = false

/** @param begins whether a text begins at `start` */
export function startAsking(start: usize, end: usize, begins: bool): void {
  textStart = start
  textEnd = end
  isBegin = begins
}

/** Whether around an anchor stands what it demands, as it is written or once escapes are read. In doubt it may. */
export function mayStand(start: usize, anchor: u32): bool {
  const length = <u32>load<u16>(ANCHORS + (anchor << 3), 4)
  if ((length & AT_EDGE) !== 0 && isInsideWord(start)) return false
  if ((length & ON_WEB) !== 0 && !isBehindHttp(start)) return true
  const demand = load<u16>(ANCHORS + (anchor << 3), 6)
  return demand === 0 || isFollowed(start + <usize>(length & LENGTH), DEMANDS + demand)
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

/** Whether `http` or `https` stands before it. */
function isBehindHttp(start: usize): bool {
  if (start < textStart + 5) return false
  return load<u32>(start - 4) === HTTP || (load<u8>(start - 1) === LETTER_S && load<u32>(start - 5) === HTTP)
}

/** The first byte that is not as demanded may begin an escape, and so may one before it. */
function isFollowed(start: usize, demand: usize): bool {
  let at = start
  for (; load<u8>(demand) !== 0; demand += 2) {
    const set = SETS + ((<usize>load<u8>(demand) - FIRST_SIGN) << 5)
    const count = <usize>load<u8>(demand, 1) - FIRST_SIGN
    const end = at + (count === 0 ? MOST : count)
    while (at < end && at < textEnd && isOf(set, load<u8>(at))) at++
    if (count === 0 ? at === end || at === textEnd : at < end) return count === 0 || isEscaped(start, at)
  }
  return true
}

/** Signs are those of decode/escapes/. @param last is asked about, too */
function isEscaped(start: usize, last: usize): bool {
  for (let at = start; at <= last && at < textEnd; at++) {
    const byte = <u32>load<u8>(at)
    if (byte === PERCENT || byte === AMPERSAND || byte === BACKSLASH) return true
    if (byte === EQUALS && at + 1 < textEnd && isBehindEquals(load<u8>(at + 1))) return true
  }
  return false
}

/** The end of a line, or the first digit of a printable character, as mails have them (RFC 2045, 6.7). */
@inline
function isBehindEquals(byte: u32): bool {
  return byte === LF || byte === CR || byte - TWO < 6
}

@inline
function isOf(set: usize, byte: u8): bool {
  return ((load<u8>(set + (byte >> 3)) >> (byte & 7)) & 1) !== 0
}
