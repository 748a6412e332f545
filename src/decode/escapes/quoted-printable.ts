import { type Escape, fromHex, wordWith } from './escape.ts'

/** RFC 2045, 6.7: lines of at most 76 characters; a shorter line that ends in `=` is more likely a setting without a value. */
const SOFT_END = String.raw`=(?<=[^\r\n]{64}=)\r?\n`

/** Quoted-printable, as mails are kept: `=3D`, and `=` before a line end that does not count. */
export const quotedPrintable: Escape = {
  via: 'quoted-printable',
  anchors: ['=3D'],
  plausible: wordWith('=[2-7][0-9A-F]'),
  mixes: true,
  near: { signs: ['=\n', '=\r\n'], pattern: new RegExp(SOFT_END), mark: 'uoted-printable' },
  pattern: new RegExp(`=(?:[2-6][0-9A-F]|7[0-9A-E])|${SOFT_END}`, 'g'),
  decode: (written) => (written.endsWith('\n') ? '' : fromHex(written.slice(1))),
}
