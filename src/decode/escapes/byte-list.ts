import { type Escape, fromHex } from './escape.ts'

const ITEM = '0[xX](?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])'
const GAP = String.raw`[ \t\r\n]{0,40}`

/** Bytes of a list in C, Go, Java, …: `0x67, 0x68`. An item goes with the comma behind it; only lists of sixteen characters count. */
export const byteList: Escape = {
  via: 'hex',
  anchors: [...'234567'].map((high) => `0x${high}`),
  plausible: new RegExp(`(?:${ITEM}${GAP},${GAP}){15}${ITEM}`, 'y'),
  mixes: false,
  near: null,
  pattern: new RegExp(`${ITEM}(?![0-9A-Fa-f])(?:${GAP},${GAP}(?=0[xX]))?`, 'g'),
  decode: (item) => fromHex(item.slice(2, 4)),
}
