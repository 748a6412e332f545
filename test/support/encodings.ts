import { gzipSync } from 'node:zlib'

/** Ways to write a text as another, by the name that a finding gives them. */
export interface Encoding {
  via: string
  encode(text: string): string
}

const codes = (text: string): number[] => [...Buffer.from(text, 'latin1')]
const hex = (code: number): string => code.toString(16).padStart(2, '0')
const each = (text: string, write: (code: number) => string): string => codes(text).map(write).join('')
const only = (characters: RegExp, write: (code: number) => string) => (text: string) =>
  text.replace(characters, (character) => write(character.charCodeAt(0)))

const percent = (code: number): string => `%${hex(code).toUpperCase()}`
const unicode = (code: number): string => `\\u${hex(code).padStart(4, '0')}`

/** Every character is escaped, or every byte encoded: whatever the text is, it stands no longer plainly there. */
export const WHOLE: Record<string, Encoding> = {
  base64: { via: 'base64', encode: (text) => Buffer.from(text, 'latin1').toString('base64') },
  'base64url without padding': { via: 'base64', encode: (text) => Buffer.from(text, 'latin1').toString('base64url') },
  hex: { via: 'hex', encode: (text) => each(text, hex) },
  'upper-case hex behind 0x': { via: 'hex', encode: (text) => `0x${each(text, hex).toUpperCase()}` },
  'a list of bytes': {
    via: 'hex',
    encode: (text) =>
      codes(text)
        .map((code) => `0x${hex(code)}`)
        .join(', '),
  },
  'a list of bytes in lines': {
    via: 'hex',
    encode: (text) =>
      codes(text)
        .map((code, i) => `0x${hex(code)},${i % 8 === 7 ? '\n\t' : ''}`)
        .join(''),
  },
  percent: { via: 'percent', encode: (text) => each(text, percent) },
  'percent in lower case': { via: 'percent', encode: (text) => each(text, (code) => percent(code).toLowerCase()) },
  '\\u': { via: 'backslash', encode: (text) => each(text, unicode) },
  '\\x': { via: 'backslash', encode: (text) => each(text, (code) => `\\x${hex(code)}`) },
  '\\u{}': { via: 'backslash', encode: (text) => each(text, (code) => `\\u{${hex(code)}}`) },
  'decimal entities': { via: 'entities', encode: (text) => each(text, (code) => `&#${code};`) },
  'hexadecimal entities': { via: 'entities', encode: (text) => each(text, (code) => `&#x${hex(code)};`) },
}

/** Only what must be escaped is: a word of letters and digits stands as it is. */
export const PARTIAL: Record<string, Encoding> = {
  percent: { via: 'percent', encode: only(/[^A-Za-z0-9_.~-]/g, percent) },
  '\\u': { via: 'backslash', encode: only(/[^A-Za-z0-9_.~-]/g, unicode) },
  'JSON with escaped slashes': { via: 'backslash', encode: (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/') },
  entities: { via: 'entities', encode: only(/[^A-Za-z0-9_.~-]/g, (code) => `&#${code};`) },
  'quoted-printable': { via: 'quoted-printable', encode: (text) => text.replaceAll('=', '=3D') },
}

export const gzipBase64: Encoding = { via: 'base64,gzip', encode: (text) => gzipSync(Buffer.from(text, 'latin1')).toString('base64') }
