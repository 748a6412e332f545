import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextCheck } from '../../../src/model.ts'
import { pathCheck } from '../../../src/scan/path/path.ts'
import { ruleCards } from '../../../src/scan/catalog.ts'
import { KEY_FILES, KEY_TITLES } from '../../../src/scan/path/keys.ts'
import { draw } from '../../support/tokens.ts'
import { base64, matchesOf, noise, pem, rulesOf } from './path-support.ts'

const SECRET = draw('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 36, 5)
const bytes = (...parts: (number[] | Uint8Array | string)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const u16 = (n: number): number[] => [n >> 8, n & 255]
const u32 = (n: number): number[] => [0, 0, ...u16(n)]

const CERTIFICATE = [u32(2), u16(2), 'ca', new Uint8Array(8), u16(5), 'X.509', u32(30), noise(30)]
const KEY = [u32(1), u16(2), 'me', new Uint8Array(8), u32(30), noise(30)]
const jks = (...entries: (number[] | Uint8Array | string)[][]): Buffer =>
  bytes([0xfe, 0xed, 0xfe, 0xed], u32(2), u32(entries.length), ...entries.flat(), noise(20))

/** DER as openssl writes it: the first bytes of each kind. */
const der = (...head: number[]): Buffer => bytes(head, noise(200))
const PKCS8 = der(0x30, 0x82, 0x04, 0xbe, 0x02, 0x01, 0x00, 0x30, 0x0d)
const PKCS1 = der(0x30, 0x82, 0x04, 0xa4, 0x02, 0x01, 0x00, 0x02, 0x82)
const SEC1 = der(0x30, 0x77, 0x02, 0x01, 0x01, 0x04, 0x20)
const DER_CERTIFICATE = der(0x30, 0x82, 0x03, 0x0a, 0x30, 0x82, 0x01, 0xf2)

const serviceAccount = JSON.stringify({ type: 'service_account', private_key: pem('', 20), client_email: 'a@b' })
const state = (more: object): string => JSON.stringify({ version: 4, serial: 1, lineage: 'x', ...more })

describe('files that hold keys are blocked', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['id_rsa', pem('OPENSSH '), 'private-key-file'],
    ['.ssh/ID_ED25519', 'anything', 'private-key-file'],
    ['keys/id_ecdsa_sk', pem(), 'private-key-file'],
    ['server.pem', pem(), 'private-key-file'],
    ['server.key', pem(''), 'private-key-file'],
    ['encrypted.key', pem('ENCRYPTED '), 'private-key-file'],
    ['ec.pem', pem('EC ', 2), 'private-key-file'],
    ['windows.pem', pem('', 4, '\r\n'), 'private-key-file'],
    ['bundle.pem', `-----BEGIN CERTIFICATE-----\n${base64(64)}\n-----END CERTIFICATE-----\n${pem()}`, 'private-key-file'],
    ['cut.pem', pem().split('-----END')[0] as string, 'private-key-file'],
    ['AuthKey.p8', pem(''), 'private-key-file'],
    ['key.der', PKCS8, 'private-key-file'],
    ['key.pk8', PKCS1, 'private-key-file'],
    ['ec.key', SEC1, 'private-key-file'],
    ['putty.ppk', `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${base64(64)}\n`, 'private-key-file'],
    ['my-service-account.json', serviceAccount, 'private-key-file'],
    ['gcp-key.json', serviceAccount, 'private-key-file'],
    ['x-firebase-adminsdk-1.json', serviceAccount, 'private-key-file'],
    ['a.p12', noise(60), 'keystore-file'],
    ['a.PFX', noise(60), 'keystore-file'],
    ['passwords.kdbx', noise(60), 'keystore-file'],
    ['a.bks', noise(60), 'keystore-file'],
    ['release.jks', jks(CERTIFICATE, KEY), 'keystore-file'],
    ['release.keystore', jks(KEY), 'keystore-file'],
    ['cut.jks', jks(CERTIFICATE, CERTIFICATE).subarray(0, 40), 'keystore-file'],
    ['other.keystore', noise(60), 'keystore-file'],
    ['terraform.tfstate', state({ resources: [] }), 'terraform-state-file'],
    ['prod.tfstate.backup', state({}), 'terraform-state-file'],
    ['terraform.tfstate.1700000000.backup', state({}), 'terraform-state-file'],
    ['half.tfstate', state({ encrypted_data: 'x' }), 'terraform-state-file'],
    ['.netrc', 'machine a login b password c', 'credentials-file'],
    ['_netrc', '', 'credentials-file'],
    ['.pgpass', '*:*:*:*:x', 'credentials-file'],
    ['.git-credentials', 'x', 'credentials-file'],
    ['.htpasswd', 'x', 'credentials-file'],
    ['firefox/key4.db', noise(60), 'keystore-file'],
    ['key3.db', noise(60), 'keystore-file'],
    ['Default/Login Data', noise(60), 'keystore-file'],
    ['logins.json', JSON.stringify({ logins: [{ encryptedPassword: base64(24) }] }), 'credentials-file'],
    ['.dbeaver/credentials-config.json', noise(60), 'credentials-file'],
    ['.vnc/passwd', noise(8), 'credentials-file'],
    ['ppp/chap-secrets', 'x', 'credentials-file'],
    ['sasl_passwd', 'x', 'credentials-file'],
    ['home/.aws/credentials', '[default]', 'credentials-file'],
    ['credentials', `[default]\naws_secret_access_key = ${SECRET}abcd\n`, 'credentials-file'],
    ['.s3cfg', `secret_key = ${SECRET}\n`, 'credentials-file'],
    ['.boto', `[Credentials]\ngs_oauth2_refresh_token=${SECRET}\n`, 'credentials-file'],
    ['ann_accessKeys.csv', `Access key ID,Secret access key\nAKIA,${SECRET}abcd\n`, 'credentials-file'],
    ['.npmrc', `//registry.example.org/:_authToken=${SECRET}\n`, 'credentials-file'],
    ['.npmrc', `_auth = "${SECRET}"\n`, 'credentials-file'],
    ['.npmrc', `//r.example.org/:_authToken=\${NPM_TOKEN}\n//s.example.org/:_password=${SECRET}\n`, 'credentials-file'],
    ['.yarnrc.yml', `npmAuthToken: "${SECRET}"\n`, 'credentials-file'],
    ['.pypirc', `[pypi]\nusername = a\npassword = ${SECRET}\n`, 'credentials-file'],
    ['.my.cnf', `[client]\npassword="${SECRET}"\n`, 'credentials-file'],
    ['.cargo/credentials.toml', `[registry]\ntoken = "${SECRET}"\n`, 'credentials-file'],
    ['.docker/config.json', `{"auths":{"r":{"auth":"${SECRET}"}}}`, 'credentials-file'],
    ['.dockercfg', `{"r":{"auth": "${SECRET}"}}`, 'credentials-file'],
    ['.azure/accessTokens.json', '[]', 'credentials-file'],
    ['.terraformrc', `credentials "app" {\n  token = "${SECRET}"\n}\n`, 'credentials-file'],
    ['.terraform.d/credentials.tfrc.json', `{"credentials":{"h":{"token": "${SECRET}"}}}`, 'credentials-file'],
    ['application_default_credentials.json', `{"refresh_token":"${SECRET}"}`, 'credentials-file'],
    ['client_secret_1.json', `{"client_secret":"${SECRET}"}`, 'credentials-file'],
    ['.kube/config', `users:\n- user:\n    client-key-data: ${base64(80)}\n`, 'credentials-file'],
    ['kubeconfig.yaml', `    token: ${SECRET}\n`, 'credentials-file'],
    ['prod-kubeconfig', `user: {token: "${SECRET}"}`, 'credentials-file'],
    ['gh/hosts.yml', `github.com:\n    oauth_token: ${SECRET}\n`, 'credentials-file'],
    ['.vault-token', 'x', 'credentials-file'],
    ['.databrickscfg', `token = ${SECRET}\n`, 'credentials-file'],
  ])('%s', (path, content, rule) => expect(rulesOf(path, content)).toEqual([rule]))
})

describe('files that only look like it pass', () => {
  it.each<[string, string | Uint8Array]>([
    ['logins.json', '{"logins": []}'],
    ['etc/passwd', 'root:x:0:0:root:/root:/bin/sh'],
    ['id_rsa.pub', 'ssh-rsa AAAA'],
    ['docs/id_rsa.md', pem()],
    ['cert.pem', `-----BEGIN CERTIFICATE-----\n${base64(64)}\n-----END CERTIFICATE-----\n`],
    ['public.pem', '-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----\n'],
    ['placeholder.pem', pem().replace(/\n[A-Za-z0-9+/=\n]+\n/, '\n...\n')],
    ['masked.pem', pem().replace(/[A-Za-z0-9+/=]{64}/g, 'x'.repeat(64))],
    ['slides.key', bytes('PK\x03\x04', noise(90))],
    ['cert.der', DER_CERTIFICATE],
    ['short.der', Buffer.from([0x30])],
    ['translations.key', 'hello=world'],
    ['fonts.ppk', 'something else'],
    ['truststore.jks', jks(CERTIFICATE, CERTIFICATE)],
    ['cacerts.keystore', jks(CERTIFICATE)],
    ['android/app/debug.keystore', jks(KEY)],
    ['encrypted.tfstate', state({ version: undefined, encrypted_data: 'x', encryption_version: 'v0' })],
    ['main.tf', 'x'],
    ['.terraform.lock.hcl', 'x'],
    ['.npmrc', '//registry.example.org/:_authToken=${NPM_TOKEN}\nregistry=https://r.example.org\n'],
    ['.npmrc', 'save-exact=true\n'],
    ['.npmrc', '_authToken=$NPM_TOKEN\n'],
    ['.pypirc', '[pypi]\nusername = __token__\n'],
    ['.pypirc', 'password = <your-token>\n'],
    ['.docker/config.json', '{"credsStore":"desktop"}'],
    ['config.json', `{"auth":"${SECRET}"}`],
    ['credentials', 'role_arn = x'],
    ['credentials.csv', 'a,b\n1,2\n'],
    ['credentials.json', '{"type":"none"}'],
    ['src/credentials.ts', `secret_key = ${SECRET}`],
    ['kubeconfig.yaml', 'users:\n- user:\n    exec: { command: aws }\n'],
    ['.kube/config', 'clusters: []\n'],
    ['admin.conf', 'server: x'],
    ['.aws/config', '[default]\nregion=x'],
    ['service-account.json', '{"type":"service_account","private_key":""}'],
    ['netrc', 'x'],
    ['kubeconfig.ts', `password: ${SECRET}`],
    ['notes.tfstate.md', '{}'],
    ['empty.tfstate', ''],
    ['rootkey.csv', 'a,b'],
    ['a.netrc.md', 'x'],
    ['.yarnrc.yml', 'npmAuthToken: "${TOKEN}"\n'],
    ['.cargo/config.toml', 'token = "x"'],
    ['p12', 'x'],
    ['key', pem()],
  ])('%s %#', (path, content) => expect(rulesOf(path, content)).toEqual([]))
})

describe('the finding about a key', () => {
  it('spans exactly the PEM block, so that it is the same finding as the rule for private keys', () => {
    const before = 'subject=x\n'
    const [match] = matchesOf(pathCheck as TextCheck, 'a b/server.key', `${before}${pem()}tail\n`)
    expect(match).toMatchObject({
      start: before.length,
      end: before.length + pem().length - 1,
      rank: 1,
      rule: 'private-key-file',
      severity: 'critical',
    })
    expect(match).not.toHaveProperty('wholeFile')
    expect(match?.fix?.[0]).toBe("git rm --cached -- 'a b/server.key'")
  })

  it('spans exactly the value, and names the option', () => {
    const [match] = matchesOf(pathCheck as TextCheck, '.npmrc', `a=1\n//r/:_authToken=${SECRET}\nb=2\n`)
    expect(match).toMatchObject({ start: 20, end: 20 + SECRET.length, name: '_authToken' })
    expect(match?.strengthBits).toBeGreaterThan(64)
  })

  it('follows escaped line ends in JSON to the end of the block', () => {
    const [match] = matchesOf(pathCheck as TextCheck, 'service_account.json', serviceAccount)
    expect(serviceAccount.slice(match?.start, match?.end)).toBe(JSON.stringify(pem('', 20)).slice(1, -3))
  })

  it('holds no piece of the value', () => {
    for (const [path, content] of [
      ['.npmrc', `_authToken=${SECRET}`],
      ['.pypirc', `password=${SECRET}`],
      ['k.pem', pem()],
    ] as const) {
      const said = JSON.stringify(matchesOf(pathCheck as TextCheck, path, content))
      expect(said).not.toContain(SECRET.slice(0, 7))
      expect(said).not.toContain(base64(64, 7).slice(0, 7))
    }
  })

  it('never fails on wild content', () => {
    const names = [
      'id_rsa',
      'a.pem',
      'a.der',
      'a.jks',
      'a.tfstate',
      '.npmrc',
      'kubeconfig',
      'credentials.csv',
      'service-account.json',
      '.env',
    ]
    const marked = fc
      .tuple(fc.constantFrom('', '\xfe\xed\xfe\xed', '\x30\x82', '{"sops":', '$ANSIBLE_VAULT;'), fc.uint8Array({ maxLength: 80 }))
      .map(([mark, rest]) => bytes(Buffer.from(mark, 'latin1'), rest))
    fc.assert(fc.property(fc.constantFrom(...names), marked, (name, content) => rulesOf(name, content).length <= 1))
  })
})

it('every kind is reachable by a name in lower case', () => {
  for (const { names = [], extensions = [], folders = [], contains = [], evidence } of KEY_FILES) {
    for (const name of [...names, ...extensions, ...folders, ...contains]) expect(name).toBe(name.toLowerCase())
    expect(names.length + extensions.length).toBeGreaterThan(0)
    expect(evidence.length).toBeGreaterThan(0)
  }
})

it('the catalogue of rules says the same as the findings', async () => {
  const cards = new Map((await ruleCards()).map((card) => [card.id, card]))
  for (const [rule, about] of Object.entries(KEY_TITLES)) expect(cards.get(rule)).toMatchObject({ check: 'path', ...about })
  for (const { rule } of KEY_FILES) expect(Object.keys(KEY_TITLES)).toContain(rule)
  const [env] = matchesOf(pathCheck as TextCheck, '.env', '')
  expect(cards.get('env-file')).toMatchObject({ check: 'path', title: env?.title, severity: env?.severity })
})
