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
