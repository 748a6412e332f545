import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StrengthOptions, type WeaknessKind, weaknessesOf } from '../../../src/env/strength/index.ts'
import { draw } from '../../support/tokens.ts'

const HEX = '0123456789abcdef'
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE64URL = `${BASE62}-_`
const random = (length: number, seed = 7): string => draw(BASE62, length, seed)

const kindsOf = (name: string, value: string, options?: StrengthOptions): WeaknessKind[] =>
  weaknessesOf(name, value, options).map(({ kind }) => kind)

const CASES: readonly [name: string, value: string, kinds: WeaknessKind[]][] = [
  // length
  ['SECRET_KEY', random(22), ['short']],
  ['SECRET_KEY', random(31), ['short']],
  ['SECRET_KEY', random(32), ['recommended-length']],
  ['SECRET_KEY', random(63), ['recommended-length']],
  ['SECRET_KEY', random(64), []],
  ['POSTGRES_PASSWORD', random(15), ['short']],
  ['POSTGRES_PASSWORD', random(16), []],
  ['STRIPE_API_KEY', random(16), []],
  ['OTHER', random(20), ['short']],
  // placeholders, also in longer values and in leet
  ['SECRET_KEY', `changeme-${random(64)}`, ['placeholder']],
  ['SECRET_KEY', `ChangeMe${random(64)}`, ['placeholder']],
  ['SECRET_KEY', `${random(40)}_p4ssw0rd_${random(40, 3)}`, ['placeholder']],
  ['SECRET_KEY', `S3CR3T${random(64)}`, ['placeholder']],
  ['SECRET_KEY', `test-${random(64)}`, ['placeholder']],
  ['SECRET_KEY', `django-insecure-${random(50)}`, ['placeholder']],
  ['SECRET_KEY', `development-${random(64)}`, ['placeholder']],
  ['SECRET_KEY', `${random(64)}-default`, ['placeholder']],
  ['SECRET_KEY', 'changeme', ['placeholder', 'phrase', 'short']],
  ['SECRET_KEY', 'dev', ['placeholder', 'phrase', 'short']],
  ['SECRET_KEY', '<your-secret-key>', ['placeholder', 'short']],
  ['SECRET_KEY', 'secret_key', ['placeholder', 'phrase', 'short']],
  ['POSTGRES_PASSWORD', 'postgres', ['placeholder', 'phrase', 'short']],
  // others put words into what they issue
  ['NOTION_TOKEN', `secret_${random(43)}`, []],
  ['NOTION_TOKEN', 'secret_token', ['placeholder', 'phrase', 'short']],
  // patterns
  ['SECRET_KEY', 'kT4'.repeat(30), ['repeated', 'low-entropy']],
  ['SECRET_KEY', random(20).repeat(4), ['repeated']],
  ['SECRET_KEY', 'k'.repeat(64), ['placeholder', 'repeated', 'low-entropy']],
  ['SECRET_KEY', '12345678901234567890123456789012', ['placeholder', 'repeated', 'keyboard', 'recommended-length']],
  ['SECRET_KEY', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,', ['keyboard', 'recommended-length']],
  ['SECRET_KEY', '!QAZ@WSX#EDC$RFV%TGB^YHN&UJM*IK<', ['keyboard', 'recommended-length']],
  ['SECRET_KEY', 'poiuytrewqlkjhgfdsamnbvcxz09876543', ['keyboard', 'recommended-length']],
  // phrases
  ['SECRET_KEY', 'the quick brown fox jumps over the lazy dog and goes home again', ['phrase', 'recommended-length']],
  ['SECRET_KEY', 'purple-monkey-dishwasher-window-garden-bottle', ['phrase', 'recommended-length']],
  ['SECRET_KEY', 'thunder candle orbit mango velvet harbor saddle ribbon copper lantern pepper walnut', []],
  // few different characters
  ['SECRET_KEY', draw('kq7w2', 64, 5), ['repeated', 'low-entropy']],
]

describe('weaknessesOf', () => {
  it.each(CASES)('%s %j: %j', (name, value, kinds) => expect(kindsOf(name, value)).toEqual(kinds))

  it.each<[StrengthOptions, string, WeaknessKind[]]>([
    [{ minLength: 20 }, random(22), ['recommended-length']],
    [{ minLength: 20, recommendedLength: 22 }, random(22), []],
    [{ minPasswordLength: 12 }, random(22), ['short']],
    [{ placeholders: ['acme'] }, `xACMEx${random(64)}`, ['placeholder']],
    [{ placeholders: [''] }, random(64), []],
    [{ minBitsPerCharacter: 5.5 }, draw(HEX, 64, 2), ['low-entropy']],
  ])('%j', (options, value, kinds) => expect(kindsOf('SECRET_KEY', value, options)).toEqual(kinds))

  it('holds a password to less than the rest, and never to more', () => {
    expect(kindsOf('DB_PASSWORD', random(12), { minPasswordLength: 12 })).toEqual([])
    expect(kindsOf('DB_PASSWORD', random(10), { minLength: 10 })).toEqual([])
  })
})

describe('what a generator writes', () => {
  it.each([
    ['hex', HEX, 64],
    ['hex', HEX, 32],
    ['base62', BASE62, 43],
    ['base64url', BASE64URL, 86],
    ['base64url', BASE64URL, 43],
    ['lower case', 'abcdefghijklmnopqrstuvwxyz', 40],
    ['printable', `${BASE62}!#%&()*+,-./:;<=>?@[]^_{|}~`, 50],
  ])('%s: %s, %d characters, is not weak', (_, alphabet, length) => {
    const weak = Array.from({ length: 2000 }, (_, seed) => kindsOf('SECRET_KEY', draw(alphabet, length, seed + 1)))
    expect(weak.filter((kinds) => kinds.some((kind) => kind !== 'recommended-length'))).toEqual([])
  })
})

describe('what it says', () => {
  const LIKELY =
    'secret password changeme test development default example placeholder admin postgres dev value token random short weak'.split(' ')

  it.each(LIKELY)('never %s', (value) => {
    for (const name of ['SECRET_KEY', 'POSTGRES_PASSWORD'])
      for (const { why } of weaknessesOf(name, value)) expect(why.toLowerCase()).not.toContain(value)
  })

  it('something about any value, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        for (const { why } of weaknessesOf('SECRET_KEY', value)) expect(why).toMatch(/^it [a-z ,0-9]+$/)
      }),
    )
  })

  it('soon, of a megabyte', () => {
    for (const unit of ['a', 'ab', 'secret', 'aB3-', '-'])
      expect(Array.isArray(weaknessesOf('SECRET_KEY', unit.repeat(200_000)))).toBe(true)
  })
})
