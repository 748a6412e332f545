import { describe, expect, it } from 'vitest'
import type { Match, Settings } from '../../../src/model.ts'
import { manifestsCheck } from '../../../src/scan/deploy/manifests.ts'
import { scanText } from '../../../src/scan/index.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { ENV } from '../../support/env.ts'
import { draw } from '../../support/tokens.ts'
import { textOf } from '../rules-sample.ts'

const settings = (more: Partial<Settings['env']> = {}): Settings =>
  ({
    env: { ...ENV, ...more },
    entropy: { minBits: 60 },
    globs: (path: string, globs: readonly string[]) => globs.includes(path),
  }) as unknown as Settings

const run = (path: string, content: string, used = settings()): Match[] => manifestsCheck.run(textOf(content, path), used)
const HUMAN = ['Gr4nit', 'e-Owl', '&37x'].join('')
const WEAK = ['change', 'me'].join('')
const REAL = draw('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789', 40, 7)
const base64 = (value: string): string => Buffer.from(value).toString('base64')
const secret = (lines: string): string => `apiVersion: v1\nkind: Secret\n${lines}\n`

describe('where a file is bound for', () => {
  it.each([
    ['k8s/overlays/production/a.yaml', 'high'],
    ['k8s/a.yaml', 'medium'],
    ['k8s/overlays/dev/a.yaml', 'low'],
    ['examples/a.yaml', 'low'],
    ['test/a.yaml', 'low'],
  ])('a placeholder in %s is %s', (path, severity) =>
    expect(run(path, secret(`stringData: { password: ${WEAK} }`)).map((match) => match.severity)).toEqual([severity]),
  )

  it.each([
    ['test/a.yaml', REAL, 'high'],
    ['k8s/a.yaml', HUMAN, 'high'],
    ['test/a.yaml', HUMAN, 'low'],
  ])('a real value in %s', (path, value, severity) =>
    expect(run(path, secret(`stringData: { api-secret-key: '${value}' }`)).map((match) => match.severity)).toEqual([severity]),
  )

  it('the configuration says so', () => {
    const content = secret(`stringData: { password: ${WEAK}, token: ${REAL} }`)
    const bound = (to: 'production' | 'test' | 'ignore') => settings({ bound: [{ glob: 'a.yaml', bound: to }] })
    expect(run('a.yaml', content, bound('production')).map(({ severity }) => severity)).toEqual(['high', 'high'])
    expect(run('a.yaml', content, bound('test')).map(({ severity }) => severity)).toEqual(['low', 'high'])
    expect(run('a.yaml', content, bound('ignore')).map(({ severity }) => severity)).toEqual(['high'])
  })

  it('words of the configuration are placeholders', () =>
    expect(
      run('a.yaml', secret('stringData: { password: acme-Winter-Castle-93 }'), settings({ placeholders: ['acme'] })).map(
        ({ rule }) => rule,
      ),
    ).toEqual(['kubernetes-weak-secret']))
})

describe('base64', () => {
  it.each<[string, string, string | undefined]>([
    ['decoded', base64(HUMAN), 'kubernetes-plain-secret'],
    ['with a line break', base64(`${HUMAN}\n`), 'kubernetes-plain-secret'],
    ['twice', base64(base64(HUMAN)), 'kubernetes-plain-secret'],
    ['a placeholder', base64(WEAK), 'kubernetes-weak-secret'],
    ['plain text in its place', HUMAN, 'kubernetes-plain-secret'],
    ['a placeholder in its place', `${WEAK}!`, 'kubernetes-weak-secret'],
    ['without padding', base64(`${HUMAN}xy`.slice(0, 11)).replace(/=+$/, ''), 'kubernetes-plain-secret'],
    ['of a reference', base64('${DB_PASSWORD}'), undefined],
    ['a reference in its place', '${DB_PASSWORD}', undefined],
    ['a password in an address', base64(`postgres://a:${WEAK}@db/a`), 'kubernetes-weak-secret'],
    ['a file of variables', base64(`A=1\nDB_PASSWORD=${HUMAN}\n`), 'kubernetes-plain-secret'],
    ['a private key', base64(['-----BEGIN PRIV', 'ATE KEY-----\nMC4CAQAw\n'].join('')), 'kubernetes-plain-secret'],
  ])('%s', (_, value, rule) => {
    const name = value.startsWith('cG9zd') ? 'DATABASE_URL' : 'db-password'
    expect(run('a.yaml', secret(`data:\n  ${name}: ${value}`))[0]?.rule).toBe(rule)
  })
  it('that is none at all, under any name', () =>
    expect(run('a.yaml', secret('data:\n  config: "{ a: 1 }"')).map(({ rule }) => rule)).toEqual(['kubernetes-broken-base64']))
})

it('one value is one finding, whichever checks know it', () => {
  const content = secret(`data:\n  db-password: ${base64(HUMAN)}\nstringData:\n  api-token: ${REAL}`)
  const found = scanText(textOf(content, 'a.yaml'), [entropyCheck, manifestsCheck], settings())
  expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['4 kubernetes-plain-secret', '6 kubernetes-plain-secret'])
  expect(found.every(({ also }) => also.length === 1)).toBe(true)
})

it('a note hides nothing that another check blocks', () => {
  const found = scanText(textOf(secret(`stringData:\n  db-password: ${HUMAN}`), 'local/a.yaml'), [entropyCheck, manifestsCheck], settings())
  expect(found.map(({ rule, severity }) => [rule, severity])).not.toContainEqual(['kubernetes-plain-secret', 'low'])
})

describe('files that are none of ours', () => {
  it.each(['src/index.ts', 'README.md', 'package.json', 'openapi.yaml', 'k8s/README.yaml'])('%s', (path) =>
    expect(run(path, `a: 1\npassword: ${WEAK}\n`)).toEqual([]),
  )
  it.each(['src/index.ts', 'README.md', 'a.yaml.bak'])('%s is not even read', (path) =>
    expect(manifestsCheck.selects?.(textOf('', path).entry, settings())).toBe(false),
  )
})

describe('values that are no secrets', () => {
  it.each<[string, string, string]>([
    ['a mode', 'group_vars/all', 'mongodb_authorization: enabled'],
    ['a directive', 'group_vars/all', 'ServerTokens: Prod'],
    ['a locked password', 'group_vars/all', "user_password: '!!'"],
    [
      'the id of a signing key',
      'group_vars/all',
      `gitlab_apt_key: ${['F6403F65', '44A38863', 'DAA0B6E0', '3F01618A', '51312F3F'].join('')}`,
    ],
    ['a path', 'group_vars/all', 'db_password: /run/secrets/db_password'],
    ['a number of characters', 'group_vars/all', 'password_length: 32'],
    ['the name of a key in a Secret', 'values.yaml', 'secretKey: credentials'],
    ['the name of a Secret', 'values.yaml', 'tlsSecret: shop-tls'],
    ['the name of a pull secret', 'values.yaml', 'image: { pullSecret: regcred }'],
    [
      'the name of a Secret that a container looks up',
      'a.yaml',
      'apiVersion: v1\nkind: Pod\nenv: [{ name: TLS_SECRET, value: webhook-cert }]',
    ],
    ['an address', '.github/workflows/deploy.yml', 'env: { API_TOKEN: https://login.example.com/token }'],
  ])('%s', (_, path, line) => expect(run(path, `${line}\n`)).toEqual([]))
})

describe('arguments of a build', () => {
  it.each<[string, string, string[]]>([
    ['build.sh', `docker build --build-arg API_SECRET=${REAL} .`, ['API_SECRET high']],
    ['build.sh', `docker build --build-arg "API_SECRET=${REAL}" .`, ['API_SECRET high']],
    ['Makefile', `x:\n\tpodman build --build-arg=DB_PASSWORD='${WEAK}' .`, ['DB_PASSWORD medium']],
    ['ci/test/build.sh', `docker build --build-arg SECRET_KEY=${WEAK} .`, ['SECRET_KEY low']],
    ['.github/workflows/ci.yml', `jobs: {a: {steps: [{run: 'docker build --build-arg API_SECRET=${REAL} .'}]}}`, ['API_SECRET high']],
    ['.github/workflows/ci.yml', `with:\n  build-args: |\n    VERSION=3\n    API_SECRET=${REAL}\n`, ['API_SECRET high']],
    ['build.sh', 'docker build --build-arg SECRET_KEY=$SECRET_KEY --build-arg DB_PASSWORD="$(cat x)" --build-arg VERSION=3 .', []],
    ['Makefile', 'x:\n\tdocker build --build-arg SECRET_KEY=$(SECRET_KEY) --build-arg SECRET_KEY .', []],
    ['.github/workflows/ci.yml', 'with:\n  build-args: |\n    SECRET_KEY=${{ secrets.KEY }}\n', []],
    ['notes.md', `docker build --build-arg API_SECRET=${REAL} .`, []],
  ])('%s: %s', (path, content, expected) => {
    const isRead = manifestsCheck.selects?.({ path, mode: 'file', sizeBytes: null }, settings()) ?? true
    expect(isRead ? run(path, content).map(({ name, severity }) => `${name} ${severity}`) : []).toEqual(expected)
  })
})

describe('patches in a kustomization', () => {
  const file = (patch: string): string => `patches:\n  - target: {kind: Deployment}\n    patch: |-\n${patch.replace(/^/gm, '      ')}\n`
  it.each<[string, string, string[]]>([
    [
      'JSON 6902',
      `- op: add\n  path: /spec/containers/0/env/-\n  value: {name: DB_PASSWORD, value: '${HUMAN}'}`,
      ['DB_PASSWORD kubernetes-secret-in-env'],
    ],
    ['one key', `- op: replace\n  path: /stringData/API_SECRET\n  value: ${REAL}`, ['API_SECRET kubernetes-plain-secret']],
    [
      'a strategic merge',
      `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  API_SECRET: ${REAL}`,
      ['API_SECRET kubernetes-plain-secret'],
    ],
    ['a reference', '- op: add\n  path: /spec/env/-\n  value: {name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: a, key: b}}}', []],
    ['no YAML', '- [', []],
  ])('%s', (_, patch, expected) => {
    const content = file(patch)
    const found = run('k8s/kustomization.yaml', content)
    expect(found.map(({ name, rule }) => `${name} ${rule}`)).toEqual(expected)
    for (const { start, end } of found) expect([HUMAN, REAL]).toContain(content.slice(start, end))
  })
})

it('a secret that stands in a compose file', () => {
  const found = run('compose.yaml', `services: {}\nsecrets:\n  api:\n    content: ${REAL}\n  other: {environment: API}\n`)
  expect(found.map(({ name, rule }) => `${name} ${rule}`)).toEqual(['api compose-hardcoded-secret'])
})
