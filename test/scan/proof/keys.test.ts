import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { crc24 } from '../../../src/scan/proof/code/crc.ts'
import { prove } from '../../../src/scan/proof/index.ts'
import type { Proof } from '../../../src/scan/proof/result.ts'

const told = ({ facts }: Proof): string => facts.map(({ label, text }) => `${label} ${text}`).join(', ')
const u32 = (value: number): Buffer => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value])
const ssh = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.flatMap((part) => [u32(part.length), Buffer.from(part as string, 'latin1')]))
const lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n')
const armor = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`

/** The ways in which a key stands in source text. */
const WAYS: [string, (key: string) => string][] = [
  ['as a file', (key) => key],
  ['with CRLF', (key) => key.replaceAll('\n', '\r\n')],
  ['escaped in one line', (key) => key.replaceAll('\n', '\\n')],
  ['escaped twice', (key) => key.replaceAll('\n', '\\\\n')],
  ['in comments', (key) => key.replaceAll('\n', '\n// ')],
  ['concatenated', (key) => key.replaceAll('\n', '\\n" +\n    "')],
  ['in one line with spaces', (key) => key.replaceAll('\n', ' ')],
]

describe('PEM', () => {
  const rsa = (type: 'pkcs1' | 'pkcs8', more = {}): string =>
    generateKeyPairSync('rsa', { modulusLength: 1024 })
      .privateKey.export({ type, format: 'pem', ...more })
      .toString()
  const ec = (namedCurve: string, type: 'sec1' | 'pkcs8'): string =>
    generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type, format: 'pem' }).toString()
  const edwards = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const secret = { cipher: 'aes-128-cbc', passphrase: 'a passphrase' }

  it.each<[string, string, Proof['result'], string, string | undefined]>([
    ['RSA of PKCS#1', rsa('pkcs1'), 'passed', 'key type RSA 1024', undefined],
    ['RSA of PKCS#8', rsa('pkcs8'), 'passed', 'key type RSA 1024', undefined],
    ['EC of SEC 1', ec('prime256v1', 'sec1'), 'passed', 'key type EC P-256', undefined],
    ['EC of PKCS#8', ec('secp256k1', 'pkcs8'), 'passed', 'key type EC secp256k1', undefined],
    ['Ed25519', edwards(), 'passed', 'key type Ed25519', undefined],
    ['encrypted PKCS#8', rsa('pkcs8', secret), 'passed', 'encrypted with a passphrase', 'medium'],
    ['encrypted in the old way', rsa('pkcs1', secret), 'unproven', 'key type RSA, encrypted with a passphrase (aes-128-cbc)', 'medium'],
    ['cut off', rsa('pkcs1').slice(0, 300), 'unproven', '', undefined],
    ['encrypted and cut off', rsa('pkcs8', secret).slice(0, 300), 'unproven', 'encrypted with a passphrase', 'medium'],
    ['no DER', armor('RSA PRIVATE KEY', lines(Buffer.alloc(300, 7))), 'unproven', '', undefined],
    ['DER that is no key', armor('PRIVATE KEY', lines(Buffer.from('300602010030010c', 'hex'))), 'passed', '', undefined],
  ])('%s', (_name, key, result, facts, severity) => {
    const found = prove('pem', key, key)
    expect(found.result).toBe(result)
    if (facts !== '' || result !== 'passed') expect(told(found)).toBe(facts)
    expect(found.severity).toBe(severity)
  })

  it.each(WAYS)('is read %s', (_name, write) => {
    const key = write(rsa('pkcs1').trim())
    expect(prove('pem', key, key)).toMatchObject({ result: 'passed', facts: [{ label: 'key type', text: 'RSA 1024' }] })
  })
})

describe('PKCS#12', () => {
  const store = Buffer.concat([Buffer.from('308201050201033081ff', 'hex'), Buffer.alloc(255, 9)]).toString('base64')

  it.each([
    ['whole', store, { result: 'passed', words: 'the key store is well-formed' }],
    ['whole, in lines', lines(Buffer.from(store, 'base64')), { result: 'passed' }],
    ['its first line, as in manuals', store.slice(0, 64), { result: 'unproven', faded: true }],
    ['without a length', Buffer.from(`30800201033080${'07'.repeat(60)}`, 'hex').toString('base64'), { result: 'unproven' }],
  ])('%s', (_name, value, expected) => {
    const proof = prove('pkcs12', value, value)
    expect(proof).toMatchObject(expected)
    expect(proof.faded).toBe((expected as { faded?: true }).faded)
  })
})

describe('a private key in DER, base64 without lines', () => {
  const der = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')

  it.each([
    ['whole', der, { result: 'passed', facts: [{ label: 'key type', text: 'RSA 1024' }] }],
    ['cut off', der.slice(0, 200), { result: 'unproven', faded: true }],
  ])('%s', (_name, value, expected) => {
    expect(prove('pem', value, value)).toMatchObject(expected)
  })
})

describe('OpenSSH', () => {
  const key = ({ cipher = 'none', checks = [7, 7], comment = 'ann@laptop', rest = Buffer.from([1, 2, 3]) } = {}): string => {
    const body = Buffer.concat([
      u32(checks[0] as number),
      u32(checks[1] as number),
      ssh('ssh-ed25519', Buffer.alloc(32, 5), Buffer.alloc(64, 6), comment),
      rest,
    ])
    const head = ssh(cipher, cipher === 'none' ? 'none' : 'bcrypt', '')
    return armor(
      'OPENSSH PRIVATE KEY',
      lines(Buffer.concat([Buffer.from('openssh-key-v1\0'), head, u32(1), ssh(ssh('ssh-ed25519', Buffer.alloc(32, 5)), body)])),
    )
  }

  it.each<[string, string, Proof['result'], string, string | undefined]>([
    ['an open one', key(), 'passed', 'key type ssh-ed25519, comment ann@laptop', undefined],
    ['one of an address', key({ comment: 'ann@acme.test' }), 'passed', 'key type ssh-ed25519, comment •••@acme.test', undefined],
    ['one without a comment', key({ comment: '' }), 'passed', 'key type ssh-ed25519', undefined],
    ['one with other check numbers', key({ checks: [7, 8] }), 'failed', 'key type ssh-ed25519', undefined],
    [
      'one with a passphrase',
      key({ cipher: 'aes256-ctr', checks: [1, 2] }),
      'passed',
      'key type ssh-ed25519, encrypted with a passphrase (aes256-ctr)',
      'medium',
    ],
    ['one cut off', key().slice(0, 200), 'unproven', '', undefined],
    [
      'noise behind the magic',
      armor('OPENSSH PRIVATE KEY', lines(Buffer.concat([Buffer.from('openssh-key-v1\0'), Buffer.alloc(200, 3)]))),
      'unproven',
      '',
      undefined,
    ],
  ])('%s', (_name, value, result, facts, severity) => {
    const found = prove('openssh', value, value)
    expect([found.result, told(found), found.severity]).toEqual([result, facts, severity])
  })
})

describe('OpenPGP', () => {
  const number = (bits: number): Buffer => Buffer.concat([Buffer.from([bits >> 8, bits & 255]), Buffer.alloc(Math.ceil(bits / 8), 1)])
  const key = (usage: number, { sum = true, algorithm = 1, numbers = [number(2048), number(17)] } = {}): string => {
    const body = Buffer.concat([
      Buffer.from([4]),
      u32(Date.UTC(2024, 0, 31) / 1000),
      Buffer.from([algorithm]),
      ...numbers,
      Buffer.from([usage]),
      Buffer.alloc(200, 9),
    ])
    const packet = Buffer.concat([Buffer.from([0x95, body.length >> 8, body.length & 255]), body])
    const crc = crc24(packet)
    const line = sum ? `\n=${Buffer.from([crc >> 16, crc >> 8, crc]).toString('base64')}` : ''
    return armor('PGP PRIVATE KEY BLOCK', `Version: GnuPG v2\n\n${lines(packet)}${line}`)
  }

  it.each<[string, string, Proof['result'], string, string | undefined]>([
    ['an open one', key(0), 'passed', 'key type RSA 2048, created 2024-01-31', undefined],
    ['one with a passphrase', key(254), 'passed', 'key type RSA 2048, created 2024-01-31, encrypted with a passphrase', 'medium'],
    ['one without a sum', key(0, { sum: false }), 'unproven', 'key type RSA 2048, created 2024-01-31', undefined],
    [
      'one with a wrong sum',
      key(0)
        .replace('\n=', '\n=A')
        .replace(/(=A...).\n/, '$1\n'),
      'unproven',
      'key type RSA 2048, created 2024-01-31',
      undefined,
    ],
    [
      'an elliptic one',
      key(254, { algorithm: 22, numbers: [Buffer.from([2, 1, 2]), number(263)] }),
      'passed',
      'key type EdDSA, created 2024-01-31, encrypted with a passphrase',
      'medium',
    ],
    ['an algorithm nobody knows', key(0, { algorithm: 99 }), 'passed', '', undefined],
  ])('%s', (_name, value, result, facts, severity) => {
    const found = prove('pgp', value, value)
    expect([found.result, told(found), found.severity]).toEqual([result, facts, severity])
  })
})
