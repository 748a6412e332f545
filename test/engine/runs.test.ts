import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRuns } from '../../src/engine/runs.ts'

function found(text: string, minLength: number): string[] {
  const bytes = Buffer.from(text, 'latin1')
  const runs: string[] = []
  findRuns(bytes, minLength, (start, end) => runs.push(`${start}:${bytes.toString('latin1', start, end)}`))
  return runs
}

function naive(text: string, minLength: number): string[] {
  return [...text.matchAll(/[A-Za-z0-9+/=_.~-]+/g)].filter((run) => run[0].length >= minLength).map((run) => `${run.index}:${run[0]}`)
}

/** Counts how often bytes are read. */
function readsOf(content: Uint8Array, minLength: number): number {
  let reads = 0
  const spy = new Proxy(content, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key, target)
    },
  })
  findRuns(spy, minLength, () => {})
  return reads
}

describe('findRuns', () => {
  it.each([
    ['', 1, []],
    ['ab cd', 2, ['0:ab', '3:cd']],
    ['a bc', 2, ['2:bc']],
    ['key="Ab+/=_.~-9"', 5, ['5:Ab+/=_.~-9']],
    ['abc', 4, []],
  ])('%j, at least %i', (text, minLength, expected) => {
    expect(found(text, minLength)).toEqual(expected)
  })

  it('finds what a naive search finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '9', '=', ' ', '"', '\xe9'), maxLength: 80 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (content, minLength) => {
        expect(found(content, minLength)).toEqual(naive(content, minLength))
      }),
      { numRuns: 500 },
    )
  })

  it('reads every byte at most twice, and leaps over ordinary text', () => {
    const worst = Buffer.from(('a'.repeat(19) + ' ').repeat(500))
    expect(readsOf(worst, 20)).toBeLessThanOrEqual(2 * worst.length)
    expect(readsOf(Buffer.alloc(10_000, 'a'), 20)).toBeLessThanOrEqual(20_020)
    expect(readsOf(Buffer.alloc(10_000, ' '), 20)).toBeLessThanOrEqual(501)
  })

  it('refuses a length below 1', () => {
    expect(() => findRuns(new Uint8Array(1), 0, () => {})).toThrow(RangeError)
  })
})
