import { type Escape, fromHex, wordWith } from './escape.ts'

/** Named character references of ASCII (HTML Living Standard, 13.5) that stand in URLs, settings and markup. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  equals: '=',
  sol: '/',
  plus: '+',
  colon: ':',
  semi: ';',
  commat: '@',
  lowbar: '_',
  period: '.',
  comma: ',',
  num: '#',
  dollar: '$',
  percnt: '%',
  quest: '?',
  excl: '!',
  ast: '*',
  bsol: '\\',
  lcub: '{',
  rcub: '}',
  lsqb: '[',
  rsqb: ']',
  lpar: '(',
  rpar: ')',
  Tab: '\t',
  NewLine: '\n',
}
/** These are in every page; the others are in hardly any. */
const COMMON = ['amp', 'quot', 'apos', 'lt', 'gt']
const NUMBER =
  '#(?:[xX]0{0,6}(?:[2-7][0-9A-Fa-f]|[9AaDd])(?![0-9A-Fa-f])|0{0,6}(?:9|1[03]|3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6])(?![0-9]));?'
const ESCAPE = `&(?:${NUMBER}|(?:${Object.keys(NAMED).join('|')});)`

/** HTML and XML character references: `&#103;`, `&#x67;`, `&equals;`. */
export const entities: Escape = {
  via: 'entities',
  anchors: [
    ...[...'xX013456789'].map((first) => `&#${first}`),
    ...Object.keys(NAMED)
      .filter((name) => !COMMON.includes(name))
      .map((name) => `&${name};`),
  ],
  plausible: wordWith(ESCAPE),
  mixes: true,
  near: { signs: ['&'], pattern: /&(?:amp|quot|apos|lt|gt|#[xX0-9]{1,9});/, mark: null },
  pattern: new RegExp(ESCAPE, 'g'),
  decode(written) {
    const body = written.slice(1).replace(';', '')
    if (body[0] !== '#') return NAMED[body] as string
    return /^#x/i.test(body) ? fromHex(body.slice(2)) : String.fromCharCode(Number(body.slice(1)))
  },
}
