import { type Escape, fromHex, wordWith } from './escape.ts'

const HIGH = [...'234567']
/** Of a printable character, a tab or a line end. */
const BYTE = '(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])'
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/**
 * Escapes of strings in JSON (RFC 8259, 7), JavaScript (ECMA-262, 12.9.4), C and Python: `\u0067`, `\u{67}`, `\x67`, `\/`, `\"`, and a
 * line end that continues the string.
 */
export const backslash: Escape = {
  via: 'backslash',
  anchors: [...HIGH.flatMap((high) => [`\\u00${high}`, `\\x${high}`]), '\\u{', '\\U000000', ':\\/'],
  plausible: wordWith(String.raw`\\(?:(?:u00|U000000|x)[2-7][0-9A-Fa-f]|u\{[2-7][0-9A-Fa-f]\}|/)`),
  mixes: true,
  near: { signs: ['\\'], pattern: /\\(?:["/]|(?:u00|x)[2-7]|u\{)|[\w+/=-]\\\r?\n/, mark: null },
  pattern: new RegExp(String.raw`\\(?:(?:u00|U000000|x)${BYTE}|u\{0{0,4}(?:${BYTE}|[9AaDd])\}|["'\x60/\\nrt]|\r?\n)`, 'g'),
  decode(written) {
    const [, kind = ''] = written
    if ('uUx'.includes(kind)) return fromHex(written.replace(/[{}]/g, '').slice(-2).replace('u', '0'))
    return kind === '\n' || kind === '\r' ? '' : (LETTERS[kind] ?? kind)
  },
}
