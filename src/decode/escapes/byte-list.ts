import { type Escape, fromHex } from './escape.ts'

const ITEM = '0[xX](?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])'
const GAP = String.raw`[ \t\r\n]{0,40}`

const [TAB, LF, CR, SPACE, ZERO, COMMA, SEVEN] = [0x09, 0x0a, 0x0d, 0x20, 0x30, 0x2c, 0x37]

/** Whether no other digit goes on behind an item, and the item behind it is of a printable character or a tab or line end, too. */
function beginsList(bytes: Uint8Array, at: number): boolean {
  let next = at + 4
  while (isGap(bytes[next]) && next < at + 16) next++
  const high = bytes[next + 2]
  return next > at + 4 && bytes[next] === ZERO && high !== undefined && high >= ZERO && high <= SEVEN
}

function isGap(byte: number | undefined): boolean {
  return byte === COMMA || byte === SPACE || byte === LF || byte === CR || byte === TAB
}

/** Bytes of a list in C, Go, Java, …: `0x67, 0x68`. An item goes with the comma behind it; only lists of sixteen characters count. */
export const byteList: Escape = {
  via: 'hex',
  anchors: [...'234567'].map((high) => `0x${high}`),
  begins: beginsList,
  plausible: new RegExp(`(?:${ITEM}${GAP},${GAP}){15}${ITEM}`, 'y'),
  mixes: false,
  near: null,
  pattern: new RegExp(`${ITEM}(?![0-9A-Fa-f])(?:${GAP},${GAP}(?=0[xX]))?`, 'g'),
  decode: (item) => fromHex(item.slice(2, 4)),
}
