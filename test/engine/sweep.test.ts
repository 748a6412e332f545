import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { makeSweeper } from '../../src/engine/index.ts'
import { plainSweeper } from '../../src/engine/plain.ts'
import type { AnchorList, Sweeper } from '../../src/engine/sweep.ts'
import { CHUNK, NAMES, bytesOf, naive, run, sifted, told, wasmOf } from './naive.ts'

const SWEEPERS: [string, (anchors: AnchorList, minRun: number) => Sweeper, typeof naive][] = [
  ['WebAssembly', (anchors, minRun) => wasmOf(anchors, minRun) as Sweeper, sifted],
  ['TypeScript', plainSweeper, naive],
]

describe.each(SWEEPERS)('the sweep in %s', (_name, make, expected) => {
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
    ['a run that is just long enough, one that is not', `:${run(20)} :${run(19)} :${run(20)} :${run(24)}`],
    ['every byte', String.fromCharCode(...Array(256).keys())],
    ['runs of every length at every place', Array.from({ length: 140 }, (_, i) => run(i)).join(':')],
  ])('%s', (_case, text) => {
    expect(told(sweep(bytesOf(text)))).toEqual(expected(text, NAMES, 20))
  })

  it.each([64, 128, CHUNK, 2 * CHUNK])('a run that ends at %i bytes, where the text ends, too', (length) => {
    for (const text of [run(length), `${' :'.repeat(length / 2 - 12)}${run(24)}`, `:${run(length - 1)} b`]) {
      expect(told(sweep(bytesOf(text)))).toEqual(expected(text, NAMES, 20))
      expect(told(sweep(bytesOf(text))).encoded).toHaveLength(1)
    }
  })

  it('anchors and runs over the edges of chunks', () => {
    for (let shift = -70; shift <= 70; shift++) {
      const text = `${'.'.repeat(CHUNK + shift)} ghp_ Identified By "${run(25)}"${' '.repeat(CHUNK - 40)}sk_live_${'b'.repeat(30)}`
      expect(told(sweep(bytesOf(text)))).toEqual(expected(text, NAMES, 20))
    }
  })

  it('more hits than its memory holds', () => {
    const anchors = { exact: ['aaa', 'aaaa', 'aaa', 'aab', 'baa'], folded: ['AAA', 'aaaaa'] }
    const text = `${' '.repeat(CHUNK - 3001)}${'a'.repeat(5000)}b${'a'.repeat(3000)}`
    expect(told(make(anchors, 1)(bytesOf(text)))).toEqual(expected(text, anchors, 1))
  })

  it('nothing of the text before', () => {
    sweep(bytesOf(`ghp_${'x'.repeat(2 * CHUNK)}`))
    sweep(bytesOf('x ghp_ sk_live_'))
    expect(told(sweep(bytesOf('x gh')))).toEqual({ hits: [], values: [], encoded: [] })
    expect(told(sweep(bytesOf('p_')))).toEqual({ hits: [], values: [], encoded: [] })
  })

  it('what a naive search finds, wherever the bytes lie in memory', () => {
    const letters = fc.constantFrom('a', 'b', 'A', 'B', '_', '-', '\xe9', ' ')
    const word = fc.string({ unit: letters, minLength: 3, maxLength: 6 })
    const list = fc.record({ exact: fc.array(word, { maxLength: 8 }), folded: fc.array(word, { maxLength: 8 }) })
    const text = fc.string({ unit: fc.oneof(letters, fc.constantFrom('1', ':', '"', '=')), maxLength: 300 })
    fc.assert(
      fc.property(text, list, fc.integer({ min: 1, max: 40 }), fc.nat(3), (content, anchors, minRun, offset) => {
        expect(told(make(anchors, minRun)(bytesOf(content, offset)))).toEqual(expected(content, anchors, minRun))
      }),
      { numRuns: 300 },
    )
  })

  it('what a naive search finds in texts full of anchors', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...NAMES.exact,
        ...NAMES.folded,
        'PWD',
        'SK_',
        ' ',
        '\n',
        'ghp',
        '"',
        ':',
        run(20),
        run(24),
        '/'.repeat(63),
        '='.repeat(64),
      ),
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)), maxLength: 5 }),
    )
    const filler = fc.constantFrom('', ' '.repeat(CHUNK - 100), 'q'.repeat(CHUNK - 31))
    fc.assert(
      fc.property(filler, fc.array(piece, { maxLength: 60 }), (head, pieces) => {
        const text = head + pieces.join('')
        expect(told(sweep(bytesOf(text)))).toEqual(expected(text, NAMES, 20))
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
    expect(told(makeSweeper(anchors, 20)(bytesOf(text))).hits).toEqual(naive(text, anchors, 20).hits)
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
