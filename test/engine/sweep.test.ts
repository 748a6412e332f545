import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { plainSweeper } from '../../src/engine/plain.ts'
import { makeSweeper } from '../../src/engine/index.ts'
import type { AnchorList, Sweep, Sweeper } from '../../src/engine/sweep.ts'
import { wasmSweeper } from '../../src/engine/wasm.ts'

const CHUNK = 0x10000

type Pairs = [number, number][]

const pairs = (numbers: readonly number[]): Pairs =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!])
const told = ({ hits, runs }: Sweep): { hits: Pairs; runs: Pairs } => ({ hits: pairs(hits), runs: pairs(runs) })
const fold = (value: string): string => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** The same by indexOf and a regular expression. */
function naive(text: string, { exact, folded }: AnchorList, minRun: number): { hits: Pairs; runs: Pairs } {
  const lower = fold(text)
  const hits: Pairs = []
  const search = (content: string, anchor: string, index: number): void => {
    for (let at = content.indexOf(anchor); at !== -1; at = content.indexOf(anchor, at + 1)) hits.push([at, index])
  }
  exact.forEach((anchor, index) => search(text, anchor, index))
  folded.forEach((anchor, index) => search(lower, fold(anchor), exact.length + index))
  const runs = [...text.matchAll(/[A-Za-z0-9+/=_.~-]+/g)].filter(([run]) => run.length >= minRun)
  return {
    hits: hits.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    runs: runs.map(({ index, 0: { length } }) => [index, index + length]),
  }
}

const bytesOf = (text: string, offset = 0): Uint8Array =>
  Buffer.concat([Buffer.alloc(offset, 'g'), Buffer.from(text, 'latin1')]).subarray(offset)

const SWEEPERS: [string, (anchors: AnchorList, minRun: number) => Sweeper][] = [
  ['WebAssembly', (anchors, minRun) => wasmSweeper(anchors, minRun) as Sweeper],
  ['TypeScript', plainSweeper],
]

const NAMES: AnchorList = { exact: ['ghp_', 'sk_', 'sk_live_', '0x2', '\xff\xe9\xff'], folded: ['Pass', 'pwd', 'identified by', '-k_'] }

describe.each(SWEEPERS)('the sweep in %s', (_name, make) => {
  const sweep = make(NAMES, 20)

  it.each([
    ['an empty text', ''],
    ['one byte', 'g'],
    ['two bytes', 'gh'],
    ['an anchor and nothing else', 'pwd'],
    ['one cut off', 'ghp'],
    ['anchors at both ends', 'ghp_x_ghp_'],
    ['anchors at both ends, an odd number of bytes', 'PASS x_ghp_'],
    ['one inside the other, and either case', 'sk_live_PaSsPWD-K_IDENTIFIED BY'],
    ['bytes above ASCII', '\xe9\xff\xe9\xff'],
    ['what differs from a letter in its case bit only', 'sk? sk_ sk\x7f p\x01ss @a{}[`~'],
    ['a run that is just long enough, one that is not', `${'a'.repeat(20)} ${'b'.repeat(19)} ${'c'.repeat(20)}`],
    ['every byte', String.fromCharCode(...Array(256).keys())],
    ['runs of every length at every place', Array.from({ length: 140 }, (_, i) => 'x'.repeat(i)).join(' ')],
  ])('%s', (_case, text) => {
    expect(told(sweep(bytesOf(text)))).toEqual(naive(text, NAMES, 20))
  })

  it.each([64, 128, CHUNK, 2 * CHUNK])('a run that ends at %i bytes, where the text ends, too', (length) => {
    for (const text of ['a'.repeat(length), `${' '.repeat(length - 20)}${'a'.repeat(20)}`, `${'a'.repeat(length)} b`]) {
      expect(told(sweep(bytesOf(text))).runs).toEqual(naive(text, NAMES, 20).runs)
    }
  })

  it('anchors and runs over the edges of chunks', () => {
    for (let shift = -70; shift <= 70; shift++) {
      const text = `${'.'.repeat(CHUNK + shift)} ghp_ Identified By "${'a'.repeat(21)}"${' '.repeat(CHUNK - 40)}sk_live_${'b'.repeat(30)}`
      expect(told(sweep(bytesOf(text)))).toEqual(naive(text, NAMES, 20))
    }
  })

  it('more hits than its memory holds', () => {
    const anchors = { exact: ['aaa', 'aaaa', 'aaa', 'aab', 'baa'], folded: ['AAA', 'aaaaa'] }
    const text = `${' '.repeat(CHUNK - 3001)}${'a'.repeat(5000)}b${'a'.repeat(3000)}`
    expect(told(make(anchors, 1)(bytesOf(text)))).toEqual(naive(text, anchors, 1))
  })

  it('nothing of the text before', () => {
    sweep(bytesOf(`ghp_${'x'.repeat(2 * CHUNK)}`))
    sweep(bytesOf('x ghp_ sk_live_'))
    expect(told(sweep(bytesOf('x gh')))).toEqual({ hits: [], runs: [] })
    expect(told(sweep(bytesOf('p_')))).toEqual({ hits: [], runs: [] })
  })

  it('what a naive search finds, wherever the bytes lie in memory', () => {
    const letters = fc.constantFrom('a', 'b', 'A', 'B', '_', '-', '\xe9', ' ')
    const word = fc.string({ unit: letters, minLength: 3, maxLength: 6 })
    const list = fc.record({ exact: fc.array(word, { maxLength: 8 }), folded: fc.array(word, { maxLength: 8 }) })
    const text = fc.string({ unit: letters, maxLength: 300 })
    fc.assert(
      fc.property(text, list, fc.integer({ min: 1, max: 40 }), fc.nat(3), (content, anchors, minRun, offset) => {
        expect(told(make(anchors, minRun)(bytesOf(content, offset)))).toEqual(naive(content, anchors, minRun))
      }),
      { numRuns: 300 },
    )
  })

  it('what a naive search finds in texts full of anchors', () => {
    const piece = fc.oneof(
      fc.constantFrom(...NAMES.exact, ...NAMES.folded, 'PWD', 'SK_', ' ', '\n', 'ghp', 'a'.repeat(20), '/'.repeat(63), '='.repeat(64)),
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)), maxLength: 5 }),
    )
    const filler = fc.constantFrom('', ' '.repeat(CHUNK - 100), 'q'.repeat(CHUNK - 31))
    fc.assert(
      fc.property(filler, fc.array(piece, { maxLength: 60 }), (head, pieces) => {
        const text = head + pieces.join('')
        expect(told(sweep(bytesOf(text)))).toEqual(naive(text, NAMES, 20))
      }),
      { numRuns: 300 },
    )
  })
})

describe('makeSweeper', () => {
  it.each([[['ab']], [['abc', '']], [['ab\u{1f600}']]])('refuses %j', (exact) => {
    expect(() => makeSweeper({ exact, folded: [] }, 20)).toThrow(RangeError)
    expect(() => makeSweeper({ exact: [], folded: exact }, 20)).toThrow(RangeError)
  })

  it('refuses runs of no bytes', () => expect(() => makeSweeper(NAMES, 0)).toThrow(RangeError))

  it.each([
    ['an anchor with a NUL', { exact: ['a\0bcd', 'sk_'], folded: [] }],
    ['a very long anchor', { exact: ['x'.repeat(300), 'sk_'], folded: [] }],
    ['very many anchors', { exact: Array.from({ length: 7000 }, (_, i) => `sk_${i}`), folded: [] }],
    ['no anchors', { exact: [], folded: [] }],
  ])('takes %s', (_name, anchors) => {
    const text = `sk_12 a\0bcd ${'x'.repeat(310)} sk_6999`
    expect(told(makeSweeper(anchors, 20)(bytesOf(text)))).toEqual(naive(text, anchors, 20))
  })

  it.each([
    ['there is no WebAssembly', undefined],
    [
      'it does not take the module',
      {
        Memory: Object,
        Module() {
          throw new TypeError('no SIMD')
        },
      },
    ],
  ])('answers the same where %s', async (_name, api) => {
    vi.stubGlobal('WebAssembly', api)
    vi.resetModules()
    const { makeSweeper: make } = await import('../../src/engine/index.ts')
    const text = `ghp_ passwd ${'a'.repeat(24)}`
    expect(told(make(NAMES, 20)(bytesOf(text)))).toEqual(naive(text, NAMES, 20))
    vi.unstubAllGlobals()
  })
})
