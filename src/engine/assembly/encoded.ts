import { BASE64, HEX } from './layout.ts'

/** Fewest characters that are decoded, and how many of them base64's head are: see decode/base64.ts. */
export const MIN_BASE64: usize = 24
const MAX_NOISE: u32 = 3
/** The same of decode/hex.ts, and the pairs of digits that must be text. */
const MIN_HEX: usize = 36
const HEX_HEAD: usize = 10

const LF: u8 = 0x0a
const CR: u8 = 0x0d
const BACKSLASH: u8 = 0x5c
/** `H4sI`, as a word: base64 of a gzip member begins so. */
const GZIP: u32 = 0x49733448

/** Sets the value of each character as a digit of base64 (or base64url) and of base 16; -1 for those that are none. */
export function buildDigits(): void {
  memory.fill(BASE64, 0xff, 256)
  memory.fill(HEX, 0xff, 256)
  for (let i: u32 = 0; i < 26; i++) {
    store<u8>(BASE64 + 0x41 + i, <u8>i)
    store<u8>(BASE64 + 0x61 + i, <u8>(26 + i))
  }
  for (let i: u32 = 0; i < 10; i++) {
    store<u8>(BASE64 + 0x30 + i, <u8>(52 + i))
    store<u8>(HEX + 0x30 + i, <u8>i)
  }
  for (let i: u32 = 10; i < 16; i++) {
    store<u8>(HEX + 0x41 - 10 + i, <u8>i)
    store<u8>(HEX + 0x61 - 10 + i, <u8>i)
  }
  store<u8>(BASE64 + 0x2b, 62)
  store<u8>(BASE64 + 0x2d, 62)
  store<u8>(BASE64 + 0x2f, 63)
  store<u8>(BASE64 + 0x5f, 63)
}

/** Whether decode/base64.ts or decode/hex.ts would look further than at the heads of a run's parts. One byte before the run is read. */
export function mayBeEncoded(start: usize, end: usize, textStart: usize, textEnd: usize): bool {
  return mayBeBase64(start, end, textStart, textEnd) || mayBeHex(start, end)
}

/** Parts that are too short are leapt over from their ends. */
function mayBeBase64(start: usize, end: usize, textStart: usize, textEnd: usize): bool {
  const endsLine = end < textEnd && (load<u8>(end) === LF || load<u8>(end) === CR)
  while (start + MIN_BASE64 <= end) {
    const next = afterOther(BASE64, start, MIN_BASE64)
    if (next > start) {
      start = next
      continue
    }
    if (endsLine) return true
    const head = start > textStart && isEscape(start) ? start + 1 : start
    if (load<u32>(head) === GZIP || beginsPrintable(head, textEnd)) return true
    start = behindDigits(BASE64, start + MIN_BASE64, end) + 1
  }
  return false
}

function mayBeHex(start: usize, end: usize): bool {
  while (start + MIN_HEX <= end) {
    const next = afterOther(HEX, start, MIN_HEX)
    if (next > start) {
      start = next
      continue
    }
    if (beginsText(start) || beginsText(start + 1)) return true
    start = behindDigits(HEX, start + MIN_HEX, end) + 1
  }
  return false
}

/** Behind the last byte of the next `count` that is no digit; `start` where all are. */
@inline
function afterOther(digits: usize, start: usize, count: usize): usize {
  let at = start + count
  while (at > start && load<i8>(digits + load<u8>(at - 1)) >= 0) at--
  return at
}

@inline
function behindDigits(digits: usize, at: usize, end: usize): usize {
  while (at < end && load<i8>(digits + load<u8>(at)) >= 0) at++
  return at
}

/** Whether the letter belongs to what stands before it: `\n`, `\r`, `\t`. */
@inline
function isEscape(at: usize): bool {
  const letter = load<u8>(at)
  return load<u8>(at - 1) === BACKSLASH && (letter === 0x6e || letter === 0x72 || letter === 0x74)
}

/** The head behind an escape may reach one byte over the run; behind the text's end stands nothing. */
function beginsPrintable(start: usize, textEnd: usize): bool {
  let noise: u32 = 0
  for (let group = start; group < start + MIN_BASE64; group += 4) {
    const last = group + 3 < textEnd ? digit(group + 3) : 0
    const bits = (digit(group) << 18) | (digit(group + 1) << 12) | (digit(group + 2) << 6) | last
    noise += noiseOf(bits >> 16) + noiseOf(bits >> 8) + noiseOf(bits)
    if (noise > MAX_NOISE) return false
  }
  return true
}

@inline
function digit(at: usize): i32 {
  return <i32>load<i8>(BASE64 + load<u8>(at))
}

/** Of a number's last byte: 1 where it is no text. */
@inline
function noiseOf(number: i32): u32 {
  const byte = <u32>number & 0xff
  return byte === 0 || isPrintable(byte) ? 0 : 1
}

@inline
function isPrintable(byte: u32): bool {
  return byte - 0x20 < 0x5f || byte - 0x09 < 5
}

function beginsText(start: usize): bool {
  for (let at = start; at < start + 2 * HEX_HEAD; at += 2) {
    const byte = <u32>(<i32>load<i8>(HEX + load<u8>(at)) * 16 + <i32>load<i8>(HEX + load<u8>(at + 1)))
    if (byte !== 0 && !isPrintable(byte)) return false
  }
  return true
}
