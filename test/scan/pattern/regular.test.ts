import { describe, expect, it } from 'vitest'
import { isHardlyRandom } from '../../../src/scan/pattern/regular.ts'
import { draw } from '../../support/tokens.ts'

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
