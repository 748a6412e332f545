/** Table of the characters that tokens are made of: [A-Za-z0-9+/=_.~-]. Made when first asked. */
let tokenBytes: Uint8Array | undefined

/** 1 for each byte that is one of them. */
export function tokenTable(): Uint8Array {
  if (tokenBytes === undefined) {
    tokenBytes = new Uint8Array(256)
    for (let byte = 0; byte < 256; byte++) tokenBytes[byte] = /[A-Za-z0-9+/=_.~-]/.test(String.fromCharCode(byte)) ? 1 : 0
  }
  return tokenBytes
}

/**
 * Calls `visit` with the half-open byte offsets of every maximal run of token characters of at least `minLength` bytes, in order.
 *
 * It leaps: where the last byte of a would-be run is none of a token's, no run can cover it, and the bytes between were never read.
 * Every byte is read at most twice.
 *
 * @throws {RangeError} when `minLength` is below 1.
 */
export function findRuns(bytes: Uint8Array, minLength: number, visit: (start: number, end: number) => void): void {
  if (minLength < 1) throw new RangeError('a run needs at least one byte')
  const table = tokenTable()
  const length = bytes.length
  let start = 0
  // everything from `start` up to here is known to be of a token's characters
  let known = 0
  while (start + minLength <= length) {
    let back = start + minLength - 1
    while (back >= known && table[bytes[back] as number] === 1) back--
    if (back >= known) {
      known = start + minLength
      start = back + 1
      continue
    }
    let end = start + minLength
    while (end < length && table[bytes[end] as number] === 1) end++
    visit(start, end)
    start = end + 1
    known = start
  }
}
