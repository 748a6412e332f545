import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextCheck } from '../../../src/model.ts'
import { pathCheck } from '../../../src/scan/path/path.ts'
import { draw } from '../../support/tokens.ts'
import { base64, matchesOf, noise, rulesOf } from './path-support.ts'

const why = (content: string | Uint8Array): string | undefined => matchesOf(pathCheck as TextCheck, '.env', content)[0]?.why
const cipher = (seed = 1): string => `encrypted:${noise(99, seed).toString('base64')}`
const enc = (type = 'str', seed = 1): string =>
  `ENC[AES256_GCM,data:${base64(12, seed)},iv:${base64(43, seed)}=,tag:${base64(22, seed)}==,type:${type}]`
const HEX = '0123456789abcdef'

const DOTENVX = `#/-------------------[DOTENV_PUBLIC_KEY]--------------------/
DOTENV_PUBLIC_KEY="03${draw(HEX, 64)}"

# .env
HELLO="${cipher(1)}"
export DB_PASSWORD=${cipher(2)}
EMPTY=
BARE='${cipher(3)}' # note
`
const SOPS = `#ENC[AES256_GCM,data:${base64(8)},iv:${base64(43)}=,tag:${base64(22)}==,type:comment]
DB_PASSWORD=${enc()}
PORT=${enc('int', 2)}
REGION_unencrypted=eu-west-1
sops_age__list_0__map_enc=-----BEGIN AGE ENCRYPTED FILE-----\\n${base64(60)}\\n-----END AGE ENCRYPTED FILE-----\\n
sops_age__list_0__map_recipient=age1${draw('023456789acdefghjklmnpqrstuvwxyz', 58)}
sops_lastmodified=2026-01-01T00:00:00Z
sops_mac=${enc('str', 3)}
sops_unencrypted_suffix=_unencrypted
sops_version=3.9.0
`
const vault = (inner: string, header = '$ANSIBLE_VAULT;1.1;AES256'): string =>
  [
    header,
    ...(Buffer.from(inner)
      .toString('hex')
      .match(/.{1,80}/g) ?? []),
    '',
  ].join('\n')
const INNER = [draw(HEX, 64, 1), draw(HEX, 64, 2), draw(HEX, 96, 3)].join('\n')
const gitCrypt = (body: Uint8Array): Buffer => Buffer.concat([Buffer.from('\0GITCRYPT\0'), noise(12), body])
const age = (payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`age-encryption.org/v1\n-> X25519 ${base64(43)}\n${base64(43)}\n--- ${base64(43)}\n`), payload])
const armor = (kind: string, bytes: Uint8Array): string =>
  [
    `-----BEGIN ${kind}-----`,
    ...(kind.startsWith('PGP') ? ['Version: X 1.0', ''] : []),
    ...(Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []),
    `-----END ${kind}-----`,
    '',
  ].join('\n')
const sopsJson = (more: object): string => JSON.stringify({ data: enc(), ...more, sops: { mac: enc('str', 4), version: '3.9.0' } })
const PLAIN = 'DB_PASSWORD=something\nANOTHER_ONE=12345678901234567890123456789012345678901234567890\n'

describe('encrypted files pass', () => {
  it.each<[string, string | Uint8Array]>([
    ['dotenvx', DOTENVX],
    ['dotenvx with CRLF', DOTENVX.replaceAll('\n', '\r\n')],
    ['SOPS dotenv', SOPS],
    ['SOPS binary as JSON', sopsJson({})],
    ['SOPS JSON', sopsJson({ db: { password: enc(), list: [enc('int')] }, region_unencrypted: 'eu' })],
    ['ansible-vault 1.1', vault(INNER)],
    ['ansible-vault 1.2 with a label', vault(INNER, '$ANSIBLE_VAULT;1.2;AES256;prod')],
    ['git-crypt', gitCrypt(noise(300))],
    ['age', age(noise(200))],
    ['age armored', armor('AGE ENCRYPTED FILE', noise(300))],
    ['OpenPGP armored', armor('PGP MESSAGE', Buffer.concat([Buffer.from([0x84, 0x5e]), noise(300)]))],
    [
      'dotenv-vault',
      `# .env.vault\nDOTENV_VAULT="vlt_${draw(HEX, 64)}"\nDOTENV_VAULT_PRODUCTION="${noise(120).toString('base64')}"\nDOTENV_VAULT_PRODUCTION_VERSION=2\n`,
    ],
  ])('%s', (_name, content) => expect(rulesOf('.env', content)).toEqual([]))

  it('also where they hold keys', () => {
    for (const name of ['id_rsa', 'x.p12', '.netrc', 'terraform.tfstate']) expect(rulesOf(name, gitCrypt(noise(300))), name).toEqual([])
    expect(rulesOf('id_rsa', gitCrypt(Buffer.from(PLAIN)))).toEqual(['private-key-file'])
  })
})

describe('nearly encrypted files are blocked, and the finding says what is open', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['dotenvx, one plain value', `${DOTENVX}API_KEY=plain\n`, 'a dotenvx file, but API_KEY is not encrypted'],
    ['dotenvx, not base64', DOTENVX.replace('encrypted:', 'encrypted:!'), 'a dotenvx file, but HELLO is not encrypted'],
    ['dotenvx, too short', `A=${cipher()}\nB=encrypted:${base64(40)}\n`, 'a dotenvx file, but B is not encrypted'],
    ['dotenvx, base64 of a text', `A=encrypted:${Buffer.from(PLAIN).toString('base64')}\n`, 'a dotenvx file, but A is not encrypted'],
    ['dotenvx, a private key beside it', `${DOTENVX}DOTENV_PRIVATE_KEY=${draw(HEX, 64)}\n`, 'but DOTENV_PRIVATE_KEY is not encrypted'],
    ['dotenvx, a line that is no assignment', `${DOTENVX}${base64(64)}\n`, 'but line 9 is not encrypted'],
    ['SOPS, one plain value', SOPS.replace(enc('int', 2), '5432'), 'a SOPS file, but PORT is not encrypted'],
    ['SOPS, a plain MAC', SOPS.replace(enc('str', 3), 'abc'), 'a SOPS file, but sops_mac is not encrypted'],
    ['SOPS, a name like its own', `${SOPS}sops_password=abc\n`, 'a SOPS file, but sops_password is not encrypted'],
    ['SOPS JSON, one plain value', sopsJson({ db: { password: 'abc' } }), 'a SOPS file, but db is not encrypted'],
    ['ansible-vault with a plain body', `$ANSIBLE_VAULT;1.1;AES256\n${PLAIN}`, 'begins as an ansible-vault file does'],
    ['ansible-vault, hex of a text', vault(PLAIN), 'begins as an ansible-vault file does'],
    ['git-crypt with a plain body', gitCrypt(Buffer.from(PLAIN)), 'begins as a git-crypt file does'],
    ['age with a plain body', age(Buffer.from(PLAIN)), 'has the header of age'],
    ['age without a body', 'age-encryption.org/v1\n', 'has the header of age'],
    ['OpenPGP, signed only', armor('PGP MESSAGE', Buffer.concat([Buffer.from([0xa3]), noise(300)])), 'begins as an encrypted message does'],
    ['age armored, plain text inside', armor('AGE ENCRYPTED FILE', Buffer.from(PLAIN)), 'begins as an encrypted message does'],
    ['armor with text behind it', `${armor('AGE ENCRYPTED FILE', noise(300))}${PLAIN}`, 'begins as an encrypted message does'],
    [
      'dotenv-vault with a plain value',
      `DOTENV_VAULT_PRODUCTION="${noise(120).toString('base64')}"\nA=1\n`,
      'a dotenv-vault file, but A is not encrypted',
    ],
  ])('%s', (_name, content, sentence) => expect(why(content)).toContain(sentence))

  it('never passes with one plain value among encrypted ones, and never shows it', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{8,40}$/)
    fc.assert(
      fc.property(secret, fc.nat({ max: 8 }), fc.constantFrom(DOTENVX, SOPS), (value, at, file) => {
        const lines = file.split('\n')
        lines.splice(at, 0, `PLAIN_VALUE=${value}`)
        const said = why(lines.join('\n'))
        expect(said).toContain('PLAIN_VALUE is not encrypted')
        expect(said).not.toContain(value)
      }),
    )
  })

  it('never names what may be a piece of a value', () => {
    for (const line of [`${base64(62)}==`, `${draw(HEX, 32)}=`, `${draw('ABCDEFGHIJ', 40)}=x`]) {
      expect(why(`${DOTENVX}${line}${line.endsWith('x') ? '' : 'y'}\n`)).toContain('line 9 is not encrypted')
    }
  })

  it('does not believe what it has not read to the end', () => {
    expect(rulesOf('.env', `${DOTENVX}${'# more\n'.repeat(200_000)}`)).toEqual(['env-file'])
  })
})
