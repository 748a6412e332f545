import { describe, expect, it } from 'vitest'
import type { Match, TextCheck } from '../../../src/model.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { makePatternCheck } from '../../../src/scan/pattern/pattern.ts'
import { draw, githubToken } from '../../support/tokens.ts'
import { NO_SETTINGS, PATTERN_CHECK, rulesIn, SAMPLE_RULES, scan, textOf } from '../rules-sample.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const token = githubToken(3)
const awsKey = 'AK' + 'IA' + draw(BASE32, 16, 5)
const stripe = (body: string): string => 'sk_' + 'live_' + body
const base64url = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const jwtOf = (header: unknown, payload: unknown): string => [base64url(header), base64url(payload), draw(BASE62, 43, 2)].join('.')
const base64 = (value: string): string => Buffer.from(value).toString('base64')
const [githubRule] = SAMPLE_RULES as readonly [Rule, ...Rule[]]
const utf16 = (value: string, order: 'le' | 'be', bom: boolean): Buffer => {
  const bytes = Buffer.from((bom ? '\ufeff' : '') + value, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('a token is found', () => {
  it.each<[string, string | Uint8Array]>([
    ['alone', token],
    ['assigned', `token = "${token}"\n`],
    ['after a name without a space', `TOKEN=${token}`],
    ['after CR-only line ends', `a\rb\r${token}\rc`],
    ['after CRLF', `a\r\nb=${token}\r\nc\r\n`],
    ['beside one NUL byte', `a\0b ${token}`],
    ['after bytes that are no UTF-8', Buffer.concat([Buffer.from([0xff, 0xc3, 0x28, 0x20]), Buffer.from(token)])],
    ['in UTF-16LE with BOM', utf16(`x = ${token}\n`, 'le', true)],
    ['in UTF-16BE with BOM', utf16(`x = ${token}\n`, 'be', true)],
    ['in UTF-16LE without BOM', utf16(`x = ${token}\n`, 'le', false)],
    ['in UTF-16BE without BOM', utf16(`x = ${token}\n`, 'be', false)],
    ['in base64', `data: ${base64(`t=${token}`)}`],
    ['in base64 of base64', `data: ${base64(`inner: ${base64(`t=${token}`)}`)}`],
    ['in base64 of UTF-16', `powershell -enc ${utf16(`$t="${token}"`, 'le', false).toString('base64')}`],
    ['in a line of 3 MB', `${'lorem ipsum '.repeat(125_000)}${token}${' dolor sit'.repeat(150_000)}`],
  ])('%s', (_name, content) => {
    expect(rulesIn(content)).toEqual(['github-pat'])
  })

  it('with "test" in its body', () => {
    expect(rulesIn(stripe(draw(BASE62, 10, 4) + 'test' + draw(BASE62, 14, 6)))).toEqual(['stripe-live'])
  })

  it('each of many', () => {
    expect(scan(Array.from({ length: 300 }, (_, i) => githubToken(i + 1)).join(',')).length).toBe(300)
  })
})

describe('no secret', () => {
  it.each([
    ['the documented AWS key', 'AK' + 'IA' + 'IOSFODNN7' + 'EXAMPLE'],
    ['one repeated character', stripe('x'.repeat(24))],
    ['two characters', stripe('ab'.repeat(12))],
    ['a count', stripe('1234567890'.repeat(3))],
    ['an alphabet', stripe('abcdefghijklmnopqrstuvwxyz')],
    ['an alphabet between digits', stripe('a1b2c3d4e5f6g7h8i9j0k1l2')],
    ['a word that says so', stripe('yourSecretKeyHere' + '0a9b8c7d')],
    ['a JWT whose header is no JSON', `eyJ${draw(BASE62, 20, 3)}.eyJ${draw(BASE62, 20, 4)}.${draw(BASE62, 20, 5)}`],
    ['a URL with a reference for a password', 'postgres://admin:${DB_PASSWORD}@db.internal/x'],
    ['a URL with a placeholder for a password', 'postgres://admin:<password>@db.internal/x'],
    ['a URL with the word password', 'postgres://admin:password@db.internal/x'],
    ['a URL without a password', 'https://db.internal:8080/@x'],
    ['a token inside a longer word', `x${token}`],
    ['the image of a data: URI', `url(data:image/png;base64,${base64(token)})`],
  ])('%s', (_name, content) => {
    expect(rulesIn(content)).toEqual([])
  })
})

describe('a match', () => {
  const matchesOf = (content: string): Match[] => (PATTERN_CHECK as TextCheck).run(textOf(content), NO_SETTINGS)

  it('is proven by a right checksum and disproved by a wrong one', () => {
    expect(matchesOf(token)).toMatchObject([{ confidence: 'proven', why: 'prefix ghp_, 36 base62 characters, its checksum is right' }])
    expect(matchesOf(token)[0]?.disproved).toBeUndefined()
    const wrong = token.slice(0, -6) + draw(BASE62, 6, 9)
    expect(matchesOf(wrong)).toMatchObject([
      { confidence: 'low', disproved: true, severity: 'critical', why: 'prefix ghp_, 36 base62 characters, its checksum is wrong' },
    ])
  })

  it('carries what the value tells, from far beside it too, and is as grave as that', () => {
    const key = jwtOf({ alg: 'ES256' }, { iss: 'supabase', role: 'anon' })
    expect(matchesOf(key)[0]).toMatchObject({
      severity: 'info',
      facts: [{ label: 'algorithm', text: 'ES256' }, { label: 'issuer' }, { label: 'role' }],
    })
    expect(matchesOf(awsKey)[0]?.facts).toBeUndefined()
  })

  it('is proven by a JWT of JSON', () => {
    expect(scan(jwtOf({ alg: 'HS256' }, { sub: 'ann' }))[0]).toMatchObject({ rule: 'jwt', confidence: 'proven' })
    expect(scan(jwtOf({ alg: 'HS256' }, '{"a" no JSON'))[0]).toMatchObject({ rule: 'jwt', confidence: 'high' })
  })

  it('covers the group secret where the pattern has one', () => {
    const password = ['kX9', '-v2Qw8Lr'].join('')
    const content = `url = "postgres://app:${password}@db.internal/x"`
    const [match] = matchesOf(content)
    expect(content.slice(match?.start, match?.end)).toBe(password)
    expect(match?.name).toBe('url')
  })

  it('says why, and to what the value is assigned', () => {
    expect(scan(`aws_key: ${awsKey}`)[0]?.why).toBe('prefix AKIA, 16 base32 characters, assigned to aws_key')
    expect(scan(awsKey)[0]?.why).toBe('prefix AKIA, 16 base32 characters')
  })

  it.each([0, 1, 2, 3, 4, 5, 6])('inside base64 has the outer place (%i characters before it)', (padding) => {
    const encoded = base64('-'.repeat(padding) + token + ' and more text after it')
    const content = `secret: "${encoded}"`
    const [finding] = scan(content)
    expect(finding).toMatchObject({ rule: 'github-pat', via: ['base64'] })
    const [start, end] = [finding?.span?.start ?? 0, finding?.span?.end ?? 0]
    expect(start).toBe(content.indexOf(encoded) + Math.floor(padding / 3) * 4 + (padding % 3))
    const aligned = encoded.slice(0, Math.ceil((end - content.indexOf(encoded)) / 4) * 4)
    expect(Buffer.from(aligned, 'base64').toString()).toContain(token)
    expect(end - start).toBeLessThanOrEqual(Math.ceil((token.length * 4) / 3) + 2)
  })

  it('names each decoding', () => {
    expect(scan(base64(`inner: ${base64(`t=${token}`)}`))[0]?.via).toEqual(['base64', 'base64'])
    expect(scan(base64(base64(base64(token))))[0]?.via).toEqual(['base64', 'base64', 'base64'])
    expect(rulesIn(base64(base64(base64(base64(token)))))).toEqual([])
  })
})

describe('the pattern check', () => {
  it('runs a pattern only near its anchors: work does not grow with the text', () => {
    let runs = 0
    const pattern = /ghp_[0-9A-Za-z]{36}/
    const original = RegExp.prototype.exec
    RegExp.prototype.exec = function (this: RegExp, value: string) {
      if (this.source.endsWith(pattern.source)) runs++
      return original.call(this, value)
    }
    try {
      makePatternCheck([{ ...githubRule, pattern }]).run(textOf(`${'x '.repeat(1_500_000)}${token} ghp_ ghp_`), NO_SETTINGS)
    } finally {
      RegExp.prototype.exec = original
    }
    expect(runs).toBe(3)
  })

  it('builds nothing before the first text', () => {
    expect(() => makePatternCheck([{ ...githubRule, anchors: ['no'] }])).not.toThrow()
  })
})
