import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import { RULES } from '../../../src/rules/index.ts'
import { makePatternCheck } from '../../../src/scan/pattern/pattern.ts'
import { draw } from '../../support/tokens.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const HEX = '0123456789abcdef'
const check = makePatternCheck(RULES)

/** Rules of the matches in a text, each with the value it stands on. */
function found(content: string): string[] {
  const bytes = Buffer.from(content)
  const text = openText({ path: 'a.txt', mode: 'file', sizeBytes: bytes.length }, bytes)
  return check.run(text, {} as never).map((match) => `${match.rule} ${bytes.toString('latin1', match.start, match.end)}`)
}

const value = draw(BASE62, 20, 7)
const other = draw(BASE62, 20, 8)
const hex = draw(HEX, 40, 7)
const encoded = (object: object): string => Buffer.from(JSON.stringify(object)).toString('base64url')
const jwt = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ iss: 'https://shop.io', exp: 1_500_000_000 })}.${draw(BASE62, 43, 3)}`

const manifest = (entries: string, kind = 'Secret'): string => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\ndata:\n${entries}`

describe('a Secret manifest', () => {
  it.each([
    ['the user is passed over', manifest(`  username: YWRtaW4=\n  password: ${value}\n`), value],
    ['comments, blank lines and stand-ins are passed over', manifest(`  # a comment\n\n  a: {{ x }}\n  b: ""\n  c: ${value}\n`), value],
    ['a block', manifest(`  .dockercfg: |\n    ${value}\n`), value],
    ['Windows line ends', manifest(`  c: ${value}\n`).replaceAll('\n', '\r\n'), value],
    ['the kind at the end', `data:\n  c: ${value}\nkind: Secret\n`, value],
    ['an item of a list', `items:\n- apiVersion: v1\n  kind: Secret\n  data:\n    c: ${value}\n`, value],
    ['the kind of another document', `kind: Secret\nmetadata:\n  name: a\n---\nkind: ConfigMap\ndata:\n  c: ${value}\n`, null],
    ['a ConfigMap', manifest(`  c: ${value}\n`, 'ConfigMap'), null],
    ['a sealed one', manifest(`  c: ${value}\n`, 'SealedSecret'), null],
    ['encrypted by sops', manifest(`  c: ENC[AES256_GCM,data:${value}]\n`), null],
    ['a public certificate', manifest(`  tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS${value}\n`), null],
  ])('%s', (_, content, expected) => {
    expect(found(content).filter((line) => line.startsWith('kubernetes-secret-yaml'))).toEqual(
      expected === null ? [] : [`kubernetes-secret-yaml ${expected}`],
    )
  })
})

describe('curl', () => {
  it.each([
    [`curl -u shop:${value} https://api.shop.io`, [`curl-user-option ${value}`]],
    [`curl --user 'shop:${value}' https://api.shop.io`, [`curl-user-option ${value}`]],
    [`run("curl -u \\"shop:${value}\\" https://api.shop.io")`, [`curl-user-option ${value}`]],
    [`curl -X POST \\\n  -u shop:${value} \\\n  https://api.shop.io`, [`curl-user-option ${value}`]],
    [`curl -u ${value}: https://api.shop.io`, [`curl-user-option ${value}`]],
    ['curl -u shop:password https://api.shop.io', []],
    ['curl -u "$USER:$PASSWORD" https://api.shop.io', []],
    [`curl https://api.shop.io\nssh -u shop:${value}`, []],
    [`curl -H 'Authorization: Token ${hex}' https://api.shop.io`, [`curl-auth-header ${hex}`]],
    [`curl -H "X-Api-Key: ${hex}" https://api.shop.io`, [`curl-auth-header ${hex}`]],
    ['curl -H "X-Api-Key: ${API_KEY}" https://api.shop.io', []],
    [`curl -H "If-None-Match: ${hex}" https://api.shop.io`, []],
    [`curl -H "X-Auth: ${jwt}" https://api.shop.io`, [`jwt ${jwt}`]],
  ])('%s', (content, expected) => {
    expect(found(content)).toEqual(expected)
  })
})

describe('passwords that are none', () => {
  it.each([
    ['a placeholder, escaped as URLs ask', 'https://shop:%3Cpassword%3E@git.shop.io', []],
    ['words with an escaped space', 'https://shop:my%20password@git.shop.io', []],
    ['an escape in a password', `https://shop:${value}%2F@git.shop.io`, [`url-credentials ${value}%2F`]],
    ['a way to connect to CVS', 'cvs://:pserver:anonymous@cvs.shop.io:/src', []],
    ['a user of CVS with a password', `cvs://ann:${value}@cvs.shop.io/src`, [`url-credentials ${value}`]],
    ['a template of a netrc line', "f'machine {host} login {user} password {self.password}'", []],
    ['a netrc line in a manual', 'machine HOSTNAME login USERID password "PASSWORD"', []],
    ['a netrc line in quotes', `echo "machine git.shop.io login deploy password ${value}"`, [`netrc ${value}`]],
    ['a quoted netrc password', `machine git.shop.io login deploy password "${value}"`, [`netrc ${value}`]],
    ['the sample of RFC 6749', `Authorization: Basic ${['czZCaGRSa3F0', 'MzpnWDFmQmF0M2JW'].join('')}`, []],
    ['the sample of systemd.netdev', `PrivateKey=${['EEGlnEPYJV//kbvvIqxK', 'kQwOiS+UENyPncC4bF46ong='].join('')}`, []],
  ])('%s', (_, content, expected) => {
    expect(found(content)).toEqual(expected)
  })
})

describe('a password that a person made up, in a URL', () => {
  const simple = ['P3pp3', '_35'].join('')
  it.each([
    ['rabbit-01.shop-prod.net:5672', 'medium'],
    ['db.corp.io', 'medium'],
    ['my-server.net', 'low'],
    ['db', 'low'],
    ['10.1.2.3', 'low'],
  ])('at %s it is believed: %s', (host, confidence) => {
    const content = Buffer.from(`amqp://portal:${simple}@${host}/x`)
    const text = openText({ path: 'a.txt', mode: 'file', sizeBytes: content.length }, content)
    expect(check.run(text, {} as never).map((match) => [match.rule, match.confidence])).toEqual([['url-credentials', confidence]])
  })
})

describe('registry logins', () => {
  it('finds each of several, and none outside of a docker configuration', () => {
    const one = `{ "auths": { "a.shop.io": { "auth": "${value}" }, "b.shop.io": { "auth": "${other}" } } }`
    expect(found(one)).toEqual([`docker-config-auths ${value}`, `docker-config-auths ${other}`])
    expect(found(`{ "auth": "${value}" }`)).toEqual([])
  })
})

describe('long texts', () => {
  it.each([
    ['letters A, as zeros in base64', 'A'.repeat(300_000)],
    ['data: lines of a Secret', `kind: Secret\n${'data:\n  a: x\n'.repeat(8_000)}`],
    ['curl without an end', `curl ${'\\\n'.repeat(200_000)}`],
    ['quoted members', '{"kty":'.repeat(20_000)],
    ['parts of tokens', 'eyJ.eyJ.'.repeat(20_000)],
    ['a bare prefix', 'tt-==:ptr_sk_'.repeat(20_000)],
  ])('%s end, without a match', (_, content) => {
    expect(found(content)).toEqual([])
  })
})

describe('a password of NuGet', () => {
  const line = `<add key="ClearTextPassword" value="${value}" />`

  it.each([
    ['in its file', line],
    ['in a string', JSON.stringify(line)],
    ['in a string of a string', JSON.stringify(JSON.stringify(line))],
    ['in a page', line.replaceAll('"', '&quot;')],
  ])('%s', (_name, content) => {
    expect(found(content)).toEqual([`nuget-config-password ${value}`])
  })
})
