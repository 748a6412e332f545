import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { prove } from '../../../src/scan/proof/index.ts'
import type { Proof } from '../../../src/scan/proof/result.ts'
import { draw } from '../../support/tokens.ts'

const NOW = Date.UTC(2026, 5, 1)
const [LATER, BEFORE] = [Date.UTC(2027, 0, 31) / 1000, Date.UTC(2024, 0, 31) / 1000]
const RANDOM = draw('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 43, 7)
const base64url = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const told = ({ facts }: Proof): string => facts.map(({ label, text }) => `${label} ${text}`).join(', ')
const look = (value: string): Proof => prove('jwt', value, value, { now: NOW })

describe('a JWT', () => {
  const sign = (header: unknown, claims: unknown, secret = RANDOM, hash = 'sha256'): string => {
    const text = `${base64url(header)}.${base64url(claims)}`
    return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`
  }
  const HS256 = { alg: 'HS256', typ: 'JWT' }

  it.each<[string, string, Proof['result'], string]>([
    [
      'tells its claims',
      sign(HS256, { iss: 'https://a.test', aud: ['one', 'two'], sub: 'ann', scope: 'read', iat: BEFORE, exp: LATER }),
      'passed',
      'algorithm HS256, issuer https://a.test, audience one, two, subject ann, scope read, issued 2024-01-31, expires 2027-01-31',
    ],
    ['says that it has expired', sign(HS256, { exp: BEFORE }), 'passed', 'algorithm HS256, expired 2024-01-31'],
    ['counts in milliseconds', sign(HS256, { exp: BEFORE * 1000 }), 'passed', 'algorithm HS256, expired 2024-01-31'],
    ['hides an address', sign(HS256, { sub: 'ann@acme.test' }), 'passed', 'algorithm HS256, subject •••@acme.test'],
    ['hides a login in a URL', sign(HS256, { iss: 'https://ann:pw@a.test/' }), 'passed', 'algorithm HS256, issuer https://a.test/'],
    [
      'has lists of other types',
      sign(HS256, { aud: ['one', null, { a: 1 }, 2, ['x']], scp: ['read', 'write'] }),
      'passed',
      'algorithm HS256, audience one, 2, scope read, write',
    ],
    ['has a list of nothing', sign(HS256, { aud: [{}], scope: [] }), 'passed', 'algorithm HS256'],
    ['has no algorithm', `${base64url({ typ: 'JWT' })}.${base64url({})}.${RANDOM}`, 'passed', ''],
    ['has a payload that is no JSON', `${base64url(HS256)}.${base64url('{"a')}.${RANDOM}`, 'unproven', ''],
    ['is not signed', `${base64url({ alg: 'none' })}.${base64url({ sub: 'ann' })}.${RANDOM}`, 'failed', 'algorithm none, subject ann'],
    ['is jwt.io’s sample', sign(HS256, { sub: '1234567890' }, 'your-256-bit-secret'), 'failed', 'algorithm HS256, subject 1234567890'],
    ['is signed with the word', sign({ alg: 'HS512' }, { sub: '1' }, 'secret', 'sha512'), 'failed', 'algorithm HS512, subject 1'],
    ['has no header', `${base64url({ no: 'header' })}.${base64url({})}.${RANDOM}`, 'nonsense', ''],
    ['has a header that is null', `${base64url('null')}.${base64url({})}.${RANDOM}`, 'nonsense', ''],
    [
      'has claims of other types',
      sign(HS256, { iss: { a: 1 }, exp: 'never', iat: Number.MAX_VALUE, sub: null }),
      'passed',
      'algorithm HS256',
    ],
  ])('%s', (_name, value, result, facts) => {
    const found = look(value)
    expect(found.result).toBe(result)
    expect(told(found)).toBe(facts)
  })

  it.each([
    ['anon', 'info'],
    ['service_role', 'critical'],
    ['authenticated', undefined],
  ])('of Supabase is as grave as its role %s', (role, severity) => {
    const found = look(sign(HS256, { iss: 'supabase', ref: 'abcdefghijklmnopqrst', role }))
    expect(found.severity).toBe(severity)
    expect(told(found)).toContain(`project abcdefghijklmnopqrst, role ${role}`)
  })
})
