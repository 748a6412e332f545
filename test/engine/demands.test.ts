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

/** key-: nothing. abc: three digits, then a letter. sk_: no word before it. pat: both. what_: none that is said. */
const ANCHORS: AnchorList = {
  exact: ['key-', 'abc', 'sk_', 'pat', 'what_'],
  folded: ['pass'],
  demands: {
    sets: Buffer.concat([setOf(DIGITS), setOf(LETTERS)]).toString('base64'),
    words: ['0', `0${sign(0)}${sign(3)}${sign(1)}${sign(1)}`, '1', `1${sign(1)}${sign(2)}`, ''].join(' '),
  },
}
const DEMANDED: readonly { edge: boolean; after: readonly string[] }[] = [
  { edge: false, after: [] },
  { edge: false, after: [DIGITS, DIGITS, DIGITS, LETTERS] },
  { edge: true, after: [] },
  { edge: true, after: [LETTERS, LETTERS] },
]

/** What is demanded, as it is described in sweep.ts. */
function stands(text: string, at: number, anchor: number): boolean {
  const { edge, after } = DEMANDED[anchor] ?? { edge: false, after: [] }
  if (edge && /[A-Za-z0-9]$/.test(text.slice(0, at)) && !/[%\\]/.test(text.slice(Math.max(0, at - 6), at - 1))) return false
  const from = at + (ANCHORS.exact[anchor] ?? '').length
  return after.every((set, i) => set.includes(text[from + i] ?? ' ')) || /[%&\\]|=[\r\n]/.test(text.slice(Math.max(0, at - 100), at + 200))
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
    ['another one, with an escape behind', `abc%31 ${'.'.repeat(300)}`, 1],
    ['another one, with an escape near before', `&quot;${'.'.repeat(90)}abc`, 1],
    ['another one, with an escape far before', `&quot;${'.'.repeat(100)}abc`, 0],
    ['another one, with an escape near behind', `abc${'.'.repeat(196)}\\`, 1],
    ['another one, with an escape far behind', `abc${'.'.repeat(197)}\\`, 0],
    ['another one, with a soft end of a line', 'abc=\n', 1],
    ['another one, with an empty value', 'abc= \n', 0],
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
      '='.repeat(60),
      '.'.repeat(90),
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
