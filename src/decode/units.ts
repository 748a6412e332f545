import { isAscii } from 'node:buffer'

/** Bytes decoded at a time: most of a text in UTF-8 needs none of it. */
const PIECE_BYTES = 16 << 10

/** How many UTF-16 units, in which columns are counted, a text in UTF-8 has; what is no UTF-8 counts as it is decoded. */
export function unitsIn(bytes: Buffer): number {
  let units = 0
  for (let at = 0; at < bytes.length; ) {
    const piece = bytes.subarray(at, pieceEnd(bytes, at + PIECE_BYTES))
    units += isAscii(piece) ? piece.length : piece.toString('utf8').length
    at += piece.length
  }
  return units
}

/** Where the next character begins: no piece ends within one. */
function pieceEnd(bytes: Buffer, from: number): number {
  let end = from
  while (end < bytes.length && isContinued(bytes[end] as number)) end++
  return end
}

/** 10xxxxxx goes on with a character (RFC 3629, 3). */
const isContinued = (byte: number): boolean => byte >> 6 === 2
