import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExampleToken, isPlaceholder, isPlaceholderPart } from '../../src/value/placeholder.ts'
import { isRegular } from '../../src/value/regular.ts'
import { draw, githubToken } from '../support/tokens.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

describe('isPlaceholder', () => {
  it.each([
    '',
    ' ',
    'changeme',
    'change-me',
    'CHANGE_ME',
    'your_api_key_here',
    'YOUR-TOKEN',
    'mySecretPassword',
    'password',
    'password123',
    'test1234',
    'foo',
    'foobar',
    'xxxx',
    'XXXXXXXX',
    '****',
    '........',
    '----',
    '0000',
    '1234567890',
    'abcdef',
    '0123456789abcdef',
    'aabbccdd',
    'deadbeef',
    'qwerty',
    'abcabcabcabc',
    'a1b2c3d4',
    '<token>',
    '[token]',
    '{token}',
    '(token)',
    '__TOKEN__',
    '@TOKEN@',
    'ghp_...',
    'abc…',
    Buffer.from('abc…').toString('latin1'),
    '$VAR',
    '${VAR}',
    '${VAR:-default}',
    '$(cat x)',
    '%VAR%',
    '{{ var }}',
    '{% x %}',
    '<%= x %>',
    '#{var}',
    '@{var}',
    '%s',
    '%(name)s',
    '${{ secrets.X }}',
    'process.env.X',
    "os.environ['X']",
    "ENV['X']",
    'vault:secret/x',
    'op://vault/item/field',
    'ref+vault://x',
    'arn:aws:secretsmanager:x',
    'ENC[AES256_GCM,data:x]',
    'ENC(abcdef)',
    '{cipher}0f1e2d',
    'encrypted:BDqDBibm4wsYqMpCjTQ6BsDHmMadg9K3dAt+Z9HPMfLEIRVz50hmLXPXRuDBXaJi',
    'MY_API_KEY',
    'hunter2',
    'p@ssw0rd',
    'not-a-real-key',
    'secret',
    'example',
    '00000000-0000-0000-0000-000000000000',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    '123e4567-e89b-12d3-' + 'a456-426614174000',
  ])('%j is one', (value) => {
    expect(isPlaceholder(value)).toBe(true)
  })

  it.each([
    'hunter2!',
    'Tr0ub4dor&3',
    'kX9-v2Qw8Lr',
    'summer2019',
    'postgres',
    'blue-horse-42',
    'Pa$$w0rd99',
    '$ecret99',
    'P4ssw0rd!2024',
    'correct-staple',
    'test-Kd82hs91hsla',
    'q7w3e9r1',
    '7f3a9c1e5b8d2046',
    '-----BEGIN',
    'a<b>c',
  ])('%j is none', (value) => {
    expect(isPlaceholder(value)).toBe(false)
  })

  it('never takes a random value for one', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 14, max: 60 }), (seed, length) => {
        expect(isPlaceholder(draw(BASE62, length, seed))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('answers for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(typeof isPlaceholder(value)).toBe('boolean')
      }),
    )
  })
})

describe('isExampleToken', () => {
  it.each([
    'AK' + 'IA' + 'IOSFODNN7' + 'EXAMPLE',
    'AS' + 'IA' + 'QWERTYUI2' + 'EXAMPLE',
    'AKIA' + 'X'.repeat(16),
    'gh' + 'p_' + 'x'.repeat(36),
    'gh' + 'p_' + '16C7e42F292c6912E7710c838347Ae178B4a',
    'sk_' + 'live_' + '0'.repeat(24),
    'sk_' + 'test_' + '4eC39HqLyjWDarjtT1zdp7dc',
    'gh' + 'p_' + 'abcdefghijklmnopqrstuvwxyz0123456789',
    'gh' + 'p_' + '0123456789'.repeat(3) + '012345',
    'AIza' + 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r',
    'xox' + 'b-not-a-real-token',
    'sk-' + 'placeholder-for-your-key',
    'https://hooks.slack.com/services/' + 'T00000000/B00000000/' + 'X'.repeat(24),
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6y' + 'JV_adQssw5c'].join('.'),
    'AccountName=devstoreaccount1;AccountKey=' +
      'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/' +
      'K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=x',
  ])('an example (%#)', (value) => {
    expect(isExampleToken(value)).toBe(true)
  })

  it('never takes a random token for one, also with "test" in its body', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        expect(isExampleToken(githubToken(seed + 1))).toBe(false)
        expect(isExampleToken(`sk_live_${draw(BASE62, 8, seed)}test${draw(BASE62, 12, seed + 1)}`)).toBe(false)
        expect(isExampleToken('AKIA' + draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, seed))).toBe(false)
        expect(isExampleToken(draw('0123456789abcdef', 32, seed))).toBe(false)
      }),
      { numRuns: 400 },
    )
  })
})

describe('isRegular', () => {
  it.each(['aaaa', 'abab', '1234', '4321', 'zyxwvu', '9876543210', 'abc123abc123', 'asdfgh', 'AbCdEf', '1a2b3c4d5e'])('%j is', (value) => {
    expect(isRegular(value)).toBe(true)
  })

  it.each(['abc', 'a8f3', 'hello', '2468', '20190423', 'banana12'])('%j is not', (value) => {
    expect(isRegular(value)).toBe(false)
  })
})

describe('letters that are nothing but placeholder words', () => {
  // words that begin others, so that a cut must be taken back
  const some = [
    'a',
    'an',
    'and',
    'any',
    'pass',
    'password',
    'passwords',
    'key',
    'keys',
    'test',
    'testing',
    'change',
    'changeme',
    'me',
    'the',
    'here',
  ]
  const known = new Set(some.filter((word) => isPlaceholderPart(`${word}-${word}`)))
  const isCut = (letters: string): boolean =>
    letters === '' || some.some((word) => known.has(word) && letters.startsWith(word) && isCut(letters.slice(word.length)))

  it('are told however they are cut', () => {
    const pieces = fc.array(fc.constantFrom(...some, 'zq', 'ssword'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    expect(known).toContain('changeme')
    fc.assert(
      fc.property(pieces, (letters) => {
        expect(isPlaceholderPart(`me-${letters}`)).toBe(isCut(letters))
      }),
      { numRuns: 1000 },
    )
  })
})
