const [DOUBLE, SINGLE, DOT, ZERO, NINE, COLON, EQUALS, BACKTICK, TILDE] = [0x22, 0x27, 0x2e, 0x30, 0x39, 0x3a, 0x3d, 0x60, 0x7e]
/** White space within a line, a lone carriage return among it. */
const BLANKS: ReadonlySet<number | undefined> = new Set([0x09, 0x0b, 0x0c, 0x0d, 0x20, 0xa0])
/** Blanks between a sign and its value, at most. */
const MAX_GAP = 4
/** Most bytes of a run in which a value is looked for. */
const MAX_RUN = 400

/**
 * Where the value of a run begins that may stand alone; -1: there is none of at least `minLength` bytes. The sweep asks the same
 * (engine/assembly/values.ts) where it is WebAssembly, and most runs never come here.
 */
export function valueIn(bytes: Uint8Array, runStart: number, end: number, minLength: number): number {
  if (end - runStart > MAX_RUN) return -1
  const start = valueStart(bytes, runStart, end)
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1
}

/** Where the value of a run begins: behind its last assignment sign, because NAME=value is one run; padding at the end is no sign. */
export function valueStart(bytes: Uint8Array, start: number, end: number): number {
  let at = end
  while (at > start && bytes[at - 1] === EQUALS) at--
  if (at === start) return start
  while (at > start && bytes[at - 1] !== EQUALS) at--
  return at
}

/**
 * Whether a run may be a value as `isWhole` asks it of its text: a digit in it, none of the token characters that base64 has not, and
 * the same quote on either side or a sign before it. Most runs are words, paths and parts of calls, and end here without a string.
 */
export function mayStandAlone(bytes: Uint8Array, start: number, end: number): boolean {
  return isEnclosed(bytes, start, end) && isToken(bytes, start, end)
}

function isEnclosed(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === 0) return false
  const before = bytes[start - 1]
  if (before === DOUBLE || before === SINGLE || before === BACKTICK) return bytes[end] === before
  let at = start - 1
  while (at > 0 && start - 1 - at < MAX_GAP && BLANKS.has(bytes[at])) at--
  return bytes[at] === EQUALS || bytes[at] === COLON
}

function isToken(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === DOT || byte === TILDE) return false
    if (byte >= ZERO && byte <= NINE) digits++
  }
  return digits > 0
}
