import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHardlyRandom, isRegular } from '../../src/value/regular.ts'
import { draw } from '../support/tokens.ts'

const ALPHABETS = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  base36: '0123456789abcdefghijklmnopqrstuvwxyz',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
}

describe('a value in which more counts on, or comes again, than chance explains', () => {
  it.each([
    ['abc123xyz-456def789ghij-klmnopqrstuvwx-3456yza789bcde', true],
    ['px-a1b2c3d4-e5f6-g7h8-i8j0-k0l3m3n4o0p5', true],
    ['zx1231231231231231231231', true],
    ['9876543210fedcba98765432zyxwvut', true],
    [draw(ALPHABETS.base62, 40, 4), false],
    [draw(ALPHABETS.hex, 32, 4), false],
    ['2024-11-26T10:15:30.123Z', false],
  ])('%s: %s', (value, expected) => {
    expect(isHardlyRandom(value)).toBe(expected)
  })

  it.each(Object.entries(ALPHABETS))('no random value of %s is one, in 20,000 of each length', (_, alphabet) => {
    for (const length of [16, 20, 32, 40, 64, 128]) {
      for (let seed = 1; seed <= 20_000 / 6; seed++) {
        const value = draw(alphabet, length, seed * 7919 + length)
        expect(isHardlyRandom(value), value).toBe(false)
      }
    }
  })
})

/** What isRegular means, written down without a thought for its cost. */
function isPlainlyRegular(value: string): boolean {
  const folded = value.toLowerCase()
  const steps = (from: string, stride: number): number =>
    [...from].filter((_, i) => i >= stride && (goesOn(from, i - stride, i) || WRAPS.includes(`${from[i - stride]}${from[i]}`))).length
  const counts = (from: string, stride: number): boolean => from.length >= 4 * stride && steps(from, stride) >= (from.length - stride) * 0.8
  const backwards = [...folded].reverse().join('')
  return (
    value.length >= 4 &&
    (new Set(folded).size <= 2 ||
      counts(folded, 1) ||
      counts(folded, 2) ||
      counts(backwards, 1) ||
      repeats(folded) ||
      TYPED.includes(folded))
  )
}

const WRAPS = ['90', '9a', '01', 'za', 'z0', 'f0']
const TYPED =
  'qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de'

function goesOn(value: string, from: number, to: number): boolean {
  return [0, 1].includes(value.charCodeAt(to) - value.charCodeAt(from))
}

function repeats(value: string): boolean {
  const fitting = [2, 3, 4, 5, 6, 7, 8].filter((period) => period * 2 <= value.length)
  const period = fitting.find((size) => value.slice(size) === value.slice(0, -size))
  return period !== undefined && (value.length >= 12 || period * 3 <= value.length)
}

describe('a value that no source of randomness wrote', () => {
  const steps = fc.array(fc.constantFrom(-1, 0, 1, 1, 1, 5), { maxLength: 30 })
  const walk = fc.tuple(fc.constantFrom(...'a0zZ9F'), steps).map(([first, moves]) => {
    const codes = [first.charCodeAt(0)]
    for (const move of moves) codes.push(Math.max(32, (codes.at(-1) as number) + move))
    return String.fromCharCode(...codes)
  })
  const repeated = fc.tuple(fc.string({ minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 6 })).map(([part, n]) => part.repeat(n))
  const typed = fc.tuple(fc.nat(TYPED.length), fc.nat(20)).map(([at, length]) => TYPED.slice(at, at + length).toUpperCase())
  const wrapped = fc.array(fc.constantFrom('890', '9a', 'yza', 'z01', 'ef0', '89ab'), { maxLength: 8 }).map((parts) => parts.join(''))

  it('is told as its definition says', () => {
    fc.assert(
      fc.property(fc.oneof(walk, repeated, typed, wrapped, fc.string({ unit: fc.constantFrom(...'aAbc0é'), maxLength: 30 })), (value) => {
        expect(isRegular(value), value).toBe(isPlainlyRegular(value))
      }),
      { numRuns: 5000 },
    )
  })
})
