import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAlphabet, strengthBits } from '../../src/value/strength.ts'
import { draw, githubToken } from '../support/tokens.ts'

describe('describeAlphabet', () => {
  it.each([
    ['0123', 'digits'],
    ['00ff', 'hex'],
    ['00FF', 'hex'],
    ['00fF', 'base62'],
    ['JBSWY3DP', 'base32'],
    ['k3z9', 'base36'],
    ['K3Z9', 'base36'],
    ['aB9', 'base62'],
    ['aB9+/w==', 'base64'],
    ['aB9-_', 'base64url'],
    ['aB9 !', 'printable'],
    ['', 'printable'],
  ])('%j is %s', (value, name) => {
    expect(describeAlphabet(value)).toBe(name)
  })
})

describe('strengthBits', () => {
  it.each([
    ['', 0, 0],
    ['password', 0, 20],
    ['correct horse', 0, 30],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 0, 1],
    ['12345678901234567890', 0, 26],
    ['abcdefghijklmnopqrstuvwxyz', 0, 26],
    ['Summer2019!', 10, 34],
    ['kX9-v2Qw8Lr', 30, 44],
  ])('%j has from %i to %i bits', (value, least, most) => {
    expect(strengthBits(value)).toBeGreaterThanOrEqual(least)
    expect(strengthBits(value)).toBeLessThanOrEqual(most)
  })

  it('calls random keys strong', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        expect(strengthBits(githubToken(seed + 1))).toBeGreaterThan(100)
        expect(strengthBits(draw('0123456789abcdef', 32, seed))).toBeGreaterThan(64)
        expect(strengthBits(draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32, seed))).toBeGreaterThan(64)
      }),
      { numRuns: 300 },
    )
  })

  it('is never more than the alphabet gives, and never negative', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (value) => {
        expect(strengthBits(value)).toBeGreaterThanOrEqual(0)
        expect(strengthBits(value)).toBeLessThanOrEqual(value.length * Math.log2(95) + 0.1)
      }),
    )
  })
})
