/** Most bytes of a run in which a value is looked for. */
const MAX_RUN: usize = 400
/** Blanks between a sign and its value, at most. */
const MAX_GAP: usize = 4

const QUOTE: u8 = 0x22
const APOSTROPHE: u8 = 0x27
const DOT: u8 = 0x2e
const ZERO: u8 = 0x30
const COLON: u8 = 0x3a
const EQUALS: u8 = 0x3d
const BACKTICK: u8 = 0x60
const TILDE: u8 = 0x7e
const NO_BREAK_SPACE: u8 = 0xa0

/**
 * What valueStart and mayStandAlone of scan/entropy/nameless-bytes.ts ask, in one step: whether what stands behind the last sign in a run
 * is long enough, holds a digit and no mark that base64 has not, and stands in quotes or behind a sign.
 *
 * @param textStart, textEnd where the bytes of the text begin and end; up to six before the run are read.
 */
export function mayBeValue(start: usize, end: usize, minLength: u32, textStart: usize, textEnd: usize): bool {
  if (end - start > MAX_RUN) return false
  let at = end
  while (at > start && load<u8>(at - 1) === EQUALS) at--
  let hasDigit = false
  for (; at > start; at--) {
    const byte = load<u8>(at - 1)
    if (byte === EQUALS) break
    if (byte === DOT || byte === TILDE) return false
    hasDigit = hasDigit || byte - ZERO < 10
  }
  return hasDigit && end - at >= <usize>minLength && isEnclosed(at, end, textStart, textEnd)
}

@inline
function isEnclosed(start: usize, end: usize, textStart: usize, textEnd: usize): bool {
  if (start === textStart) return false
  const before = load<u8>(start - 1)
  if (before === QUOTE || before === APOSTROPHE || before === BACKTICK) return end < textEnd && load<u8>(end) === before
  let at = start - 1
  while (at > textStart && start - 1 - at < MAX_GAP && isBlank(load<u8>(at))) at--
  return load<u8>(at) === EQUALS || load<u8>(at) === COLON
}

/** White space within a line, a lone carriage return among it. */
@inline
function isBlank(byte: u8): bool {
  return byte === 0x20 || byte === 0x09 || (byte >= 0x0b && byte <= 0x0d) || byte === NO_BREAK_SPACE
}
