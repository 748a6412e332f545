import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ProofName } from '../../../src/rules/rule.ts'
import { prove } from '../../../src/scan/proof/index.ts'
import type { Proof } from '../../../src/scan/proof/result.ts'
import { draw } from '../../support/tokens.ts'

const NOW = Date.UTC(2026, 5, 1)
const [LATER, BEFORE] = [Date.UTC(2027, 0, 31) / 1000, Date.UTC(2024, 0, 31) / 1000]
const RANDOM = draw('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 43, 7)
const base64 = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64')
const base64url = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const told = ({ facts }: Proof): string => facts.map(({ label, text }) => `${label} ${text}`).join(', ')
const look = (proof: ProofName, value: string, around = value): Proof => prove(proof, value, around, { now: NOW })

/** A macaroon of format 2. */
const macaroon = (...caveats: unknown[]): string => {
  const field = (type: number, text: string): Buffer => {
    const bytes = Buffer.from(text)
    return Buffer.concat([
      Buffer.from(bytes.length < 128 ? [type, bytes.length] : [type, (bytes.length & 127) | 128, bytes.length >> 7]),
      bytes,
    ])
  }
  const sections = caveats.flatMap((caveat) => [field(2, typeof caveat === 'string' ? caveat : JSON.stringify(caveat)), Buffer.from([0])])
  const head = [Buffer.from([2]), field(1, 'pypi.org'), field(2, 'an id'), Buffer.from([0])]
  return `pypi-${Buffer.concat([...head, ...sections, Buffer.from([0, 6, 32]), Buffer.alloc(32, 7)]).toString('base64url')}`
}

/** [[nonce], location, [], tail] in MessagePack. */
const fly = (location: string): string =>
  Buffer.concat([
    Buffer.from([0x94, 0x93, 0xc4, 1, 9, 0xc4, 1, 8, 0xc2, 0xd9, location.length]),
    Buffer.from(location),
    Buffer.from([0x94, 4, 0x92, 1, 0xcf]),
    Buffer.alloc(8),
    Buffer.from([0x81, 0xa1, 0x61, 0xc7, 2, 1, 0, 0, 0xca, 0, 0, 0, 0, 0xc4, 2, 1, 2]),
  ]).toString('base64') // prettier-ignore

describe('what a token tells of itself', () => {
  it.each<[string, ProofName, string, Proof['result'], string]>([
    [
      'Sentry',
      'sentry',
      `sntrys_${base64({ iat: LATER, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme' })}_${RANDOM}`,
      'passed',
      'organization acme, region us.sentry.io, issued 2027-01-31',
    ],
    ['Sentry, with three underscores', 'sentry', `sntrys_${base64({ iat: 1, org: 'acme' })}_${RANDOM}_x`, 'unproven', ''],
    ['Sentry, random', 'sentry', `sntrys_eyJ${RANDOM}_${RANDOM}`, 'unproven', ''],
    [
      'Snyk',
      'snyk',
      `snyk_uat.0123abcd.${base64url({ e: BEFORE, h: 'snyk.io', j: 'x' })}.${RANDOM}`,
      'passed',
      'host snyk.io, expired 2024-01-31',
    ],
    ['Snyk, random', 'snyk', `snyk_uat.0123abcd.${RANDOM}.${RANDOM}`, 'unproven', ''],
    [
      'Discord',
      'discord',
      `${base64url('198622483471925248')}.Cl2FMQ.${RANDOM}`,
      'passed',
      'application 198622483471925248, created 2016-07-02',
    ],
    ['Discord, random', 'discord', `MTk${RANDOM.slice(0, 20)}.Cl2FMQ.${RANDOM}`, 'unproven', ''],
    ['JFrog reference', 'jfrog-reference', base64url(`reftkn:01:${LATER}:${RANDOM.slice(0, 20)}`), 'passed', 'expires 2027-01-31'],
    ['JFrog reference, for ever', 'jfrog-reference', base64url(`reftkn:01:0000000000:${RANDOM.slice(0, 20)}`), 'passed', ''],
    ['JFrog key with a 0 in it', 'jfrog-key', `AKCp${'2'.repeat(68)}0`, 'unproven', ''],
    [
      'Bitbucket Data Center',
      'data-center',
      `BBDC-${Buffer.concat([Buffer.from('123456789012:'), Buffer.alloc(20, 200)]).toString('base64')}`,
      'passed',
      'token id 123456789012',
    ],
    ['Bitbucket Data Center, random', 'data-center', `BBDC-${RANDOM}M`, 'unproven', ''],
    [
      'Grafana Cloud',
      'grafana-json',
      `glc_${base64({ o: '652992', n: 'deploy', k: RANDOM, m: { r: 'eu' } })}`,
      'passed',
      'organization 652992, name deploy, region eu',
    ],
    ['Grafana, legacy', 'grafana-json', base64({ k: RANDOM, n: 'ci', id: 3 }), 'passed', 'organization 3, name ci'],
    ['Grafana, whose name is its key', 'grafana-json', base64({ k: 'abcdef', n: 'abcdef', id: 3 }), 'passed', 'organization 3'],
    [
      '1Password',
      'onepassword',
      `ops_${base64({ signInAddress: 'acme.1password.com', email: 'a@b.test', secretKey: RANDOM })}`,
      'passed',
      'account acme.1password.com',
    ],
    ['PyPI, all of a user', 'pypi', macaroon({ version: 1, permissions: 'user' }), 'passed', 'scope everything its user may'],
    [
      'PyPI, projects of the first form',
      'pypi',
      macaroon({ version: 1, permissions: { projects: ['one', 'two'] } }, { nbf: 1, exp: BEFORE }),
      'passed',
      'projects one, two, expired 2024-01-31',
    ],
    [
      'PyPI, caveats by number',
      'pypi',
      macaroon([1, ['one']], [0, LATER, 1], [3, 'ann'], [2, ['id']], [9]),
      'passed',
      'projects one, expires 2027-01-31, user id ann, project ids id',
    ],
    ['PyPI, a long caveat', 'pypi', macaroon([1, ['p'.repeat(200)]]), 'passed', `projects ${'p'.repeat(119)}…`],
    ['PyPI, no caveat and one that is no JSON', 'pypi', macaroon('no JSON'), 'passed', 'scope everything its user may'],
    ['PyPI, cut', 'pypi', macaroon([3, 'ann']).slice(0, -4), 'unproven', ''],
    [
      'Fly.io',
      'flyio',
      `FlyV1 fm2_${fly('https://api.fly.io/v1')},fm2_${fly('https://api.fly.io/aaa/v1')}`,
      'passed',
      'location https://api.fly.io/v1, https://api.fly.io/aaa/v1',
    ],
    ['Fly.io, random', 'flyio', `fm2_${RANDOM.repeat(4)}`, 'unproven', ''],
    ['Stripe', 'environment', `sk_${'live'}_${RANDOM}`, 'unproven', 'environment live'],
    ['Square', 'environment', `sandbox-sq0csb-${RANDOM}`, 'unproven', 'environment test'],
    ['Braintree', 'environment', `access_token$${'production'}$${RANDOM}`, 'unproven', 'environment live'],
    ['a word in the body', 'environment', `tok_${RANDOM}_live_`, 'unproven', ''],
    ['Basic', 'basic-auth', base64('ann:pass word'), 'unproven', 'user ann'],
    ['Basic, an e-mail address', 'basic-auth', base64('ann@acme.test:pw'), 'unproven', 'user •••@acme.test'],
    ['Basic, a token for a user', 'basic-auth', base64(`${RANDOM}:`), 'unproven', ''],
    [
      'Basic, a token beside a word',
      'basic-auth',
      base64(`${RANDOM}:x-oauth-basic`),
      'unproven',
      `user ${RANDOM.slice(0, 4)}${'•'.repeat(28)}${RANDOM.slice(-2)}`,
    ],
    ['Basic, no user and password', 'basic-auth', base64('\u0001\u0002\u0003:\u0004'), 'unproven', ''],
  ])('%s', (_name, proof, value, result, facts) => {
    const found = look(proof, value)
    expect(found.result).toBe(result)
    expect(told(found)).toBe(facts)
  })
})

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
    const found = look('jwt', value)
    expect(found.result).toBe(result)
    expect(told(found)).toBe(facts)
  })

  it.each([
    ['anon', 'info'],
    ['service_role', 'critical'],
    ['authenticated', undefined],
  ])('of Supabase is as grave as its role %s', (role, severity) => {
    const found = look('jwt', sign(HS256, { iss: 'supabase', ref: 'abcdefghijklmnopqrst', role }))
    expect(found.severity).toBe(severity)
    expect(told(found)).toContain(`project abcdefghijklmnopqrst, role ${role}`)
  })
})

describe('what stands beside a value', () => {
  it.each<[string, ProofName, string, string]>([
    ['a URL', 'url', 'DB=postgres://ann:{}@db.acme.test:5432/shop?ssl=1', 'user ann, host db.acme.test:5432, database shop'],
    ['a URL that is no database', 'url', 'https://ann:{}@git.acme.test/a/b.git', 'user ann, host git.acme.test'],
    ['a URL with an address for a user', 'url', 'smtp://ann%40a.test:{}@[::1]:25', 'user ann%40a.test, host [::1]:25'],
    ['a URL with an UTF-8 user', 'url', Buffer.from('https://ünal:{}@a.test').toString('latin1'), 'user ünal, host a.test'],
    ['a URL without a user', 'url', 'redis://:{}@cache/0', 'host cache, database 0'],
    ['no URL', 'url', 'password {}', ''],
    [
      'pairs',
      'connection',
      'x="Server=tcp:db.acme.test,1433;Initial Catalog=shop;User ID=ann;Password={};"',
      'user ann, host tcp:db.acme.test,1433, database shop',
    ],
    ['pairs behind', 'connection', "'Data Source=db;Pwd={};Uid=ann;Database=shop'; Server=other", 'user ann, host db, database shop'],
    [
      'JDBC',
      'connection',
      'jdbc:postgresql://db.acme.test:5432/shop?user=ann&password={}',
      'user ann, host db.acme.test:5432, database shop',
    ],
    ['an Azure account', 'azure-connection', 'AccountName=acme;AccountKey={};EndpointSuffix=core.windows.net', 'account acme'],
    [
      'an Azure endpoint',
      'azure-connection',
      'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={}',
      'host acme.servicebus.windows.net, policy Root',
    ],
    [
      'an Azure signature',
      'azure-sas',
      'https://acme.blob.core.windows.net/c?sp=rl&se=2024-01-31T00%3A00%3A00Z&sig={}',
      'host acme.blob.core.windows.net, permissions rl, expired 2024-01-31',
    ],
  ])('%s', (_name, proof, pattern, facts) => {
    const [before = '', after = ''] = pattern.split('{}')
    // another URL with the same password stands before it
    const head = 'https://other:kX9v2Qw8Lr@elsewhere.test\n'
    const found = prove(proof, 'kX9v2Qw8Lr', `${head}${before}kX9v2Qw8Lr${after}`, { at: head.length + before.length, now: NOW })
    expect(found.result).toBe('unproven')
    expect(told(found)).toBe(facts)
  })
})
