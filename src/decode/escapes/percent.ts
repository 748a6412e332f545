import { type Escape, fromHex, printablePairs, wordWith } from './escape.ts'

/** Percent-encoding: RFC 3986, 2.1; `%u0067` as JavaScript's escape() writes it (ECMA-262, annex B). */
export const percent: Escape = {
  via: 'percent',
  anchors: [...printablePairs('%'), '%u00'],
  plausible: wordWith('%(?:u00)?[2-7][0-9A-Fa-f]'),
  mixes: true,
  near: { signs: ['%'], pattern: /%(?:[2-7][0-9A-Fa-f]|0[9AaDd]|u00)/, mark: null },
  pattern: /%(?:u00)?(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])/g,
  decode: (written) => fromHex(written.slice(-2)),
}
