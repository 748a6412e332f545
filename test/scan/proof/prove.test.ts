import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProofName } from '../../../src/rules/rule.ts'
import { RULES } from '../../../src/rules/index.ts'
import { account, fact } from '../../../src/scan/proof/facts.ts'
import { prove } from '../../../src/scan/proof/index.ts'
import { draw } from '../../support/tokens.ts'

const NAMES = [...new Set(RULES.flatMap(({ proof }) => proof ?? []))] as ProofName[]
const SECRET = draw('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40, 11)

/** Anything, and things that look like what the provers open: base64 of JSON and of bytes, in parts, behind prefixes. */
const latin1 = fc.string({ unit: 'binary-ascii', maxLength: 200 }).map((text) => Buffer.from(text, 'utf8').toString('latin1'))
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => Buffer.from(JSON.stringify(value)).toString('base64'))
const claims = fc
  .dictionary(
    fc.constantFrom('iss', 'sub', 'aud', 'exp', 'iat', 'alg', 'org', 'url', 'k', 'n', 'o', 'm', 'h', 'e', 'role', 'secretKey'),
    fc.jsonValue({ maxDepth: 1 }),
  )
  .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'))
const bytes = fc.uint8Array({ maxLength: 300 }).map((value) => Buffer.from(value).toString('base64'))
const part = fc.oneof(
  latin1,
  json,
  claims,
  bytes,
  fc.constantFrom('sntrys_', 'pypi-', 'FlyV1 fm2_', 'glpat-', 'cflt', '-----BEGIN ' + 'PRIVATE KEY-----\n', 'ops_', 'b3BlbnNzaC1rZXktdjEA'),
)
const value = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '.', '_', ':', '\n'))
  .map(([parts, glue]) => parts.join(glue))

describe('prove', () => {
  it('knows the proof of every rule, and no rule is without its use', () => {
    expect(NAMES.length).toBeGreaterThan(35)
  })

  it.each(NAMES)('%s ends with an answer whatever it is given, and tells short printable facts', (name) => {
    fc.assert(
      fc.property(value, latin1, (text, beside) => {
        const { facts, words } = prove(name, text, beside + text + beside, { at: beside.length })
        for (const { label, text: told } of facts) {
          expect(label).toMatch(/^[a-z ]+$/)
          expect(told.length).toBeLessThanOrEqual(120)
          expect(told).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
          if (text.length >= 20) expect(told).not.toContain(text)
        }
        expect(words ?? 'x').not.toBe('')
      }),
      { numRuns: 150 },
    )
  })

  it('finds the value in its surroundings where nobody says where', () => {
    expect(prove('url', 'kX9v2Qw8Lr', 'https://ann:kX9v2Qw8Lr@a.test').facts).toHaveLength(2)
  })
})

describe('a fact', () => {
  it.each<[string, unknown, string[]]>([
    ['an empty text', '', []],
    ['nothing', undefined, []],
    ['an object', {}, []],
    ['a number', 5, ['5']],
    ['controls and line ends', 'a\u0000\n\u2028b\u202ec', ['a b c']],
    ['a long text', 'ab '.repeat(100), [`${'ab '.repeat(40).slice(0, 119)}…`]],
    ['a surrogate pair at the cut', `${'-'.repeat(118)}😀${'-'.repeat(9)}`, [`${'-'.repeat(118)}…`]],
    ['a login in a URL', 'https://ann:pw@a.test', ['https://a.test']],
    ['a secret in it', `key ${SECRET}`, [`key ${SECRET.slice(0, 4)}${'•'.repeat(28)}${SECRET.slice(-2)}`]],
    ['a UUID', '123e4567-e89b-12d3-a456-426614174000', ['123e4567-e89b-12d3-a456-426614174000']],
    ['a long number', '123456789012345678901234', ['123456789012345678901234']],
    ['a host name', 'ep-cool-darkness-a1b2c3.eu-central-1.aws.acme.test', ['ep-cool-darkness-a1b2c3.eu-central-1.aws.acme.test']],
  ])('of %s', (_name, text, expected) => {
    expect(fact('label', text).map((each) => each.text)).toEqual(expected)
  })

  it('of an account hides addresses', () => {
    expect(account('user', 'ann@a.test and bob@b.test')[0]?.text).toBe('•••@a.test and •••@b.test')
  })
})
