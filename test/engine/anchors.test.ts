import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAnchors, findAnchors } from '../../src/engine/anchors.ts'

type Hit = [offset: number, anchor: number]

const byPlace = (a: Hit, b: Hit): number => a[0] - b[0] || a[1] - b[1]

function found(text: string, anchors: string[], ignoreCase = false, offset = 0): Hit[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'latin1')]).subarray(offset)
  const hits: Hit[] = []
  findAnchors(bytes, buildAnchors(anchors, { ignoreCase }), (at, index) => hits.push([at, index]))
  return hits.sort(byPlace)
}

function naive(text: string, anchors: string[], ignoreCase: boolean): Hit[] {
  const fold = (value: string): string => (ignoreCase ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value)
  const hits: Hit[] = []
  anchors.forEach((anchor, index) => {
    for (let at = fold(text).indexOf(fold(anchor)); at !== -1; at = fold(text).indexOf(fold(anchor), at + 1)) hits.push([at, index])
  })
  return hits.sort(byPlace)
}

describe('findAnchors', () => {
  it.each([
    [
      'at both ends',
      'ghp_x_ghp_',
      ['ghp_'],
      [
        [0, 0],
        [6, 0],
      ],
    ],
    [
      'overlapping itself',
      'aaaaa',
      ['aaa'],
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'one inside the other',
      'sk_live_',
      ['sk_', 'sk_live_', 'live'],
      [
        [0, 0],
        [0, 1],
        [3, 2],
      ],
    ],
    [
      'the same anchor twice in the list',
      'xoxb-',
      ['xoxb-', 'xoxb-'],
      [
        [0, 0],
        [0, 1],
      ],
    ],
    ['cut off at the end', 'ghp', ['ghp_'], []],
    ['a text shorter than a pair', 'g', ['ghp_'], []],
    ['an empty text', '', ['ghp_'], []],
    ['bytes above ASCII', '\xe9\xff\xe9\xff', ['\xff\xe9\xff'], [[1, 0]]],
  ])('%s', (_name, text, anchors, expected) => {
    expect(found(text, anchors)).toEqual(expected)
  })

  it('ignores the case of ASCII letters only where asked', () => {
    expect(found('PassWord API_Key', ['passw', 'api_key'], true)).toEqual([
      [0, 0],
      [9, 1],
    ])
    expect(found('PassWord', ['passw'])).toEqual([])
  })

  it('finds what a naive search finds, wherever the bytes lie in memory', () => {
    const letters = fc.constantFrom('a', 'b', 'A', '_', '-', '\xe9')
    const text = fc.string({ unit: letters, maxLength: 60 })
    const anchors = fc.array(fc.string({ unit: letters, minLength: 3, maxLength: 6 }), { maxLength: 8 })
    fc.assert(
      fc.property(text, anchors, fc.boolean(), fc.nat(3), (content, names, ignoreCase, offset) => {
        expect(found(content, names, ignoreCase, offset)).toEqual(naive(content, names, ignoreCase))
      }),
      { numRuns: 400 },
    )
  })

  it.each([[['ab']], [['abc', '']], [['ab\u{1f600}']]])('refuses %j', (anchors) => {
    expect(() => buildAnchors(anchors)).toThrow(RangeError)
  })
})
