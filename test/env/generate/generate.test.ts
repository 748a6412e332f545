import { describe, expect, it } from 'vitest'
import { written } from '../../../src/env/dotenv/edit.ts'
import { FORMAT_NAMES, type SecretFormat } from '../../../src/env/generate/formats.ts'
import { formatOf, generate, MAX_BITS, MIN_BITS } from '../../../src/env/generate/generate.ts'

const ALPHABETS: Record<SecretFormat, string> = {
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  hex: '0123456789abcdef',
  words: 'abdfghijklmnoprstuvz-',
}

/** Pearson's statistic of characters that should all be equally likely. */
function chiSquared(text: string, alphabet: string): number {
  const counts = new Map([...alphabet].map((char) => [char, 0]))
  for (const char of text) counts.set(char, (counts.get(char) ?? Number.NaN) + 1)
  const wanted = text.length / alphabet.length
  return [...counts.values()].reduce((sum, count) => sum + (count - wanted) ** 2 / wanted, 0)
}

/** So far above its mean (degrees of freedom) that a fair source passes all but once in a billion runs: Wilson and Hilferty, 6 sigma. */
function limit(degrees: number): number {
  const step = 2 / (9 * degrees)
  return degrees * (1 - step + 6 * Math.sqrt(step)) ** 3
}

const LENGTHS: [SecretFormat, number, number, number][] = [
  ['base64url', 256, 43, 258],
  ['base64url', 128, 32, 192],
  ['base64url', 264, 44, 264],
  ['base62', 256, 43, 256],
  ['base62', 512, 86, 512],
  ['hex', 256, 64, 256],
  ['hex', 128, 32, 128],
  ['hex', 129, 33, 132],
  ['words', 256, 95, 256],
  ['words', 128, 47, 128],
  ['words', 130, 53, 144],
]

describe('length and strength', () => {
  it.each(LENGTHS)('%s of %d bits has %d characters and %d bits', (format, bits, characters, real) => {
    const { value, bits: stated } = generate(format, bits)
    expect([value.length, stated]).toEqual([characters, real])
    for (const char of value) expect(ALPHABETS[format]).toContain(char)
  })

  it.each(FORMAT_NAMES)('%s: never fewer bits than asked for, never under 32 characters, no more than a unit too long', (format) => {
    for (let bits = MIN_BITS; bits <= 600; bits += 7) {
      const secret = generate(format, bits)
      expect(secret.bits).toBeGreaterThanOrEqual(bits)
      expect(secret.value.length).toBeGreaterThanOrEqual(32)
      if (secret.value.length > 32) expect(secret.bits - bits).toBeLessThan(16)
    }
    expect(generate(format, MAX_BITS).bits).toBeGreaterThanOrEqual(MAX_BITS)
  })

  it.each([
    ['base64url', 64, 384],
    ['base62', 64, 381],
    ['hex', 64, 256],
    ['words', 95, 256],
  ] as const)('%s without a word about strength has %d characters and %d bits', (format, characters, bits) => {
    const secret = generate(format)
    expect([secret.value.length, secret.bits]).toEqual([characters, bits])
  })

  it.each([0, 127, 4097, 128.5, Number.NaN, -1])('%d bits are refused', (bits) => {
    expect(() => generate('hex', bits)).toThrow(RangeError)
  })
})

describe('distribution', () => {
  const many = (format: SecretFormat): string[] => Array.from({ length: 1500 }, () => generate(format, 256).value)

  it.each(['base64url', 'base62', 'hex'] as const)('%s: every character is equally likely, at every place', (format) => {
    const values = many(format)
    const alphabet = ALPHABETS[format]
    expect(chiSquared(values.join(''), alphabet)).toBeLessThan(limit(alphabet.length - 1))
    for (const at of [0, 1, 20, values[0]!.length - 1])
      expect(chiSquared(values.map((value) => value[at]).join(''), alphabet)).toBeLessThan(limit(alphabet.length - 1))
    expect(new Set(values).size).toBe(values.length)
  })

  it('words: sixteen consonants and four vowels, each equally likely', () => {
    const values = many('words')
    for (const value of values) expect(value).toMatch(/^(?:[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz](?:-|$)){16}/)
    expect(chiSquared(values.join('').replace(/[-aiou]/g, ''), 'bdfghjklmnprstvz')).toBeLessThan(limit(15))
    expect(chiSquared(values.join('').replace(/[^aiou]/g, ''), 'aiou')).toBeLessThan(limit(3))
  })
})

it.each(FORMAT_NAMES)('%s needs no quotes, and is known again', (format) => {
  const { value } = generate(format)
  expect(written(value, '')).toBe(value)
  if (format !== 'base64url') expect(formatOf(value)).toBe(format)
})
