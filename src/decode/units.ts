import { isAscii } from 'node:buffer'

/** Bytes decoded at a time: most of a text in UTF-8 needs none of it. */
const PIECE_BYTES = 16 << 10

/** How many UTF-16 units, in which columns are counted, a text in UTF-8 has; what is no UTF-8 counts as it is decoded. */
export function unitsIn(bytes: Buffer): number {
  let units = 0
  for (let at = 0; at < bytes.length; ) {
    // no piece ends within a character
    const piece = bytes.subarray(at, characterStart(bytes, at + PIECE_BYTES))
    units += isAscii(piece) ? piece.length : piece.toString('utf8').length
    at += piece.length
  }
  return units
}

/** Moves an offset forward to where a UTF-8 character begins: 10xxxxxx goes on with one, three times at most (RFC 3629, 3). */
export function characterStart(bytes: Uint8Array, offset: number): number {
  let at = offset
  while (at < offset + 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++
  return at
}
