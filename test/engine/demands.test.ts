import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnchorList, FIRST_SIGN } from '../../src/engine/sweep.ts'
import { tablesOf } from '../../src/engine/tables.ts'
import { wasmSweeper } from '../../src/engine/wasm.ts'
import { CHUNK, bytesOf, naive, told, wasmOf } from './naive.ts'

const DIGITS = '0123456789'
const LETTERS = 'abcdef'
const sign = (number: number): string => String.fromCharCode(FIRST_SIGN + number)

function setOf(chars: string): Buffer {
  const set = Buffer.alloc(32)
  for (const char of chars) set[char.charCodeAt(0) >> 3]! |= 1 << (char.charCodeAt(0) & 7)
  return set
}

/** key-: nothing. abc: three digits, then a letter. sk_: no word before it. pat: both. ://: digits and a letter, on the web. what_: none that is said. */
const ANCHORS: AnchorList = {
  exact: ['key-', 'abc', 'sk_', 'pat', '://', 'what_'],
  folded: ['pass'],
  demands: {
    sets: Buffer.concat([setOf(DIGITS), setOf(LETTERS)]).toString('base64'),
    words: [
      '0',
      `0${sign(0)}${sign(3)}${sign(1)}${sign(1)}`,
      '1',
      `1${sign(1)}${sign(2)}`,
      `2${sign(0)}${sign(0)}${sign(1)}${sign(1)}`,
      '',
    ].join(' '),
  },
}
/** Of what follows, the longest beginning that is as demanded, and all of it. */
const DEMANDED: readonly { edge: boolean; begin: RegExp; all: RegExp }[] = [
  { edge: false, begin: /^/, all: /^/ },
  { edge: false, begin: /^\d{0,3}/, all: /^\d{3}[a-f]/ },
  { edge: true, begin: /^/, all: /^/ },
  { edge: true, begin: /^[a-f]{0,2}/, all: /^[a-f]{2}/ },
  { edge: false, begin: /^\d{0,200}/, all: /^(?:\d{200}|\d{0,200}(?:$|[a-f]))/ },
]

/** What is demanded, as it is described in sweep.ts. */
function stands(text: string, at: number, anchor: number): boolean {
  const { edge, begin, all } = DEMANDED[anchor] ?? { edge: false, begin: /^/, all: /^/ }
  if (edge && /[A-Za-z0-9]$/.test(text.slice(0, at)) && !/[%\\]/.test(text.slice(Math.max(0, at - 6), at - 1))) return false
  if (ANCHORS.exact[anchor] === '://' && !/https?$/.test(text.slice(Math.max(0, at - 5), at))) return true
  const behind = text.slice(at + (ANCHORS.exact[anchor] ?? '').length)
  return all.test(behind) || /^(?:[%&\\]|=[\r\n2-7])/.test(behind.slice(begin.exec(behind)?.[0].length))
}

const sweep = wasmOf(ANCHORS, 20)
const hitsIn = (text: string): number[][] => told(sweep!(bytesOf(text))).hits

describe('what anchors demand', () => {
  it.each<[string, string, number]>([
    ['nothing', 'monkey-wrench', 1],
    ['the bytes behind', 'abc123d', 1],
    ['not all of them', 'abc12', 0],
    ['another one', 'abc123x', 0],
    ['those at the end of the text', 'x abc123d', 1],
    ['an escape behind', 'abc%31 ', 1],
    ['an escape behind what is demanded', 'abc12&#51;d', 1],
    ['an escape at the end of the text', 'abc12\\', 1],
    ['an escape behind another one', 'abc12.%31', 0],
    ['an escape before', '&quot;abc', 0],
    ['a soft end of a line', 'abc1=\n23d', 1],
    ['an escape of a mail', 'abc1=323d', 1],
    ['a sign of equality', 'abc1=x', 0],
    ['an empty value', 'abc= \n', 0],
    ['an address on the web', 'http://12a', 1],
    ['one with nothing between', 'https://a', 1],
    ['one with another byte', 'https://12 a', 0],
    ['one whose end is not to be seen', 'https://12', 1],
    ['one with too much between', `https://${'1'.repeat(200)}.`, 1],
    ['an address of something else', 'ftp://12 a', 1],
    ['an address before which nothing stands', '://12 a', 1],
    ['an edge', 'a sk_', 1],
    ['an edge at the start', 'sk_', 1],
    ['an edge behind a sign', '_sk_', 1],
    ['no edge', 'task_', 0],
    ['no edge, but an escape that ends there', '\\u0041sk_', 1],
    ['no edge, and an escape before', '\\u00412345sk_', 0],
  ])('%s', (_name, text, count) => {
    expect(hitsIn(text)).toHaveLength(count)
  })

  it('decide which places are left out, at the edges of chunks too', () => {
    const piece = fc.constantFrom(
      'key-',
      'abc',
      'abc123',
      'sk_',
      'pat',
      'what_',
      'http',
      's://',
      '://',
      'PASS',
      '1',
      'f',
      'G',
      ' ',
      '_',
      '%',
      '&',
      '\\',
      '=\n',
      '=\r',
      '=3',
      '1'.repeat(60),
      '1'.repeat(199),
      '.'.repeat(190),
    )
    const filler = fc.constantFrom(0, 0, CHUNK - 300, CHUNK - 210, CHUNK - 100, CHUNK - 8, CHUNK - 1)
    fc.assert(
      fc.property(filler, fc.array(piece, { maxLength: 25 }), (size, parts) => {
        const text = '.'.repeat(size) + parts.join('')
        const kept = hitsIn(text)
        const all = naive(text, ANCHORS, 20).hits
        // of an anchor that begins before its chunk what stands far before it is not in memory: there more may be kept
        const isKept = (at: number, anchor: number): boolean => kept.some((hit) => hit[0] === at && hit[1] === anchor)
        const isFar = (at: number): boolean => at % CHUNK > CHUNK - 0x100
        expect(kept).toEqual(all.filter(([at, anchor]) => stands(text, at, anchor) || (isFar(at) && isKept(at, anchor))))
      }),
      { numRuns: 3000 },
    )
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['a part of the head', (bytes) => bytes.subarray(0, 20)],
    ['all but the last byte', (bytes) => bytes.subarray(0, -1)],
    ['a byte too much', (bytes) => Uint8Array.of(...bytes, 0)],
    ['what is of other anchors', () => tablesOf({ exact: ['other'], folded: [] })!],
  ])('are refused where %s is there', (_name, spoil) => {
    expect(wasmSweeper(ANCHORS, () => spoil(tablesOf(ANCHORS)!), 20)).toBeNull()
  })

  it('are refused where they are too many', () => {
    expect(wasmOf({ ...ANCHORS, demands: { sets: '', words: `0${sign(0)}${sign(1)} `.repeat(5000) } }, 20)).toBeNull()
  })
})
