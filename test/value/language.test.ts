import { describe, expect, it } from 'vitest'
import { isPhrase, isWordy, read } from '../../src/value/language.ts'
import { draw } from '../support/tokens.ts'

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const BASE62 = `0123456789${LOWER}${LOWER.toUpperCase()}`

describe('words and random letters', () => {
  it.each([
    'postgres',
    'getPasswordFromConfig',
    'HTMLInputElement',
    'sunshine42',
    'MyVeryLongClassName',
    'keyword.operator.binary',
    'spring-boot-demo',
  ])('%s reads like words', (value) => expect(isPhrase(value, read(value))).toBe(true))

  it('fewer than 2 in 100 random values of 12 characters read like words, and their bits come near the ceiling', () => {
    for (const alphabet of [LOWER, BASE62, '0123456789abcdef']) {
      const readings = Array.from({ length: 500 }, (_, seed) => read(draw(alphabet, 12, seed + 1)))
      expect(readings.filter(isWordy).length).toBeLessThan(15)
      const mean = readings.reduce((sum, reading) => sum + reading.bits, 0) / 500
      expect(mean).toBeGreaterThan(12 * Math.log2(alphabet.length) * 0.7)
    }
  })

  it('repeated and counted characters carry next to nothing', () => {
    expect(read('1234567890').bits).toBeLessThan(12)
    expect(read('aaaaaaaaaaaaaaaa').bits).toBeLessThan(3)
    expect(read('----------').bits).toBeLessThan(4)
  })

  it('counts what it saw', () => {
    expect(read('Ab3-xq!')).toMatchObject({ letters: 4, digits: 1, marks: 2, upper: 1, lower: 3 })
  })
})
