import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import type { Finding, Settings } from '../../../src/model.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { secretData } from '../../../src/scan/entropy/kubernetes.ts'
import { scanText } from '../../../src/scan/index.ts'
import { WHOLE } from '../../support/encodings.ts'
import { draw } from '../../support/tokens.ts'

const SETTINGS = { entropy: { minBits: 80 } } as Settings
const base64 = (value: string): string => Buffer.from(value).toString('base64')
const human = ['Blue', 'tram', '42!'].join('')
const strong = draw('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 32, 3)

function findingsIn(content: string, path: string): Finding[] {
  const text = openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1'))
  return scanText(text, [entropyCheck], SETTINGS).filter(({ confidence }) => confidence !== 'low')
}
/** Name, decodings and the encoded text of everything found. */
const found = (content: string, path = 'deploy/secret.yaml'): unknown[] =>
  findingsIn(content, path).map(({ name, via, span }) => [name, via, content.slice(span?.start, span?.end)])
const bare = (value: string): string => base64(value).replace(/=+$/, '')

const manifest = (data: string, before = ''): string => `${before}apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n${data}`

describe("the values of a Kubernetes Secret's data", () => {
  it.each([
    ['short ones', manifest(`  password: ${base64(human)}\n`)],
    ['in quotes, CRLF', manifest(`  password: "${base64(human)}"\r\n`)],
    ['before the kind', `apiVersion: v1\ndata:\n  password: ${base64(human)}\nkind: Secret\n`],
    ['in a list', `kind: List\nitems:\n- apiVersion: v1\n  data:\n    password: ${base64(human)}\n  kind: Secret\n`],
    ['after another document', manifest(`  password: ${base64(human)}\n`, 'kind: ConfigMap\ndata:\n  a: b\n---\n')],
    ['in JSON', `{"kind":"Secret","data":{"password":"${base64(human)}"}}`],
    ['in JSON in a string', `note: "{\\"kind\\":\\"Secret\\",\\"data\\":{\\"password\\":\\"${base64(human)}\\"}}"`],
  ])('%s', (_name, content) => {
    expect(found(content)).toEqual([['password', ['base64'], bare(human)]])
  })

  it('are read by the names inside where they hold a file', () => {
    const file = `host=db.internal\nDB_PASSWORD=${strong}\nport=1\n`
    const content = manifest(`  app.properties: ${base64(file)}\n`)
    const [finding, ...others] = findingsIn(content, 'a.yaml')
    expect(finding).toMatchObject({ name: 'DB_PASSWORD', via: ['base64'] })
    expect(others).toEqual([])
    const [start, end] = [finding?.span?.start ?? 0, finding?.span?.end ?? 0]
    const from = content.indexOf(base64(file))
    const at = file.indexOf(strong)
    expect([start - from, end - from]).toEqual([Math.floor((at * 8) / 6), Math.ceil(((at + strong.length) * 8) / 6)])
  })

  it.each([
    ['a placeholder', manifest(`  password: ${base64('change-me-please-now')}\n`)],
    ['a reference', manifest(`  password: ${base64('${DB_PASSWORD_OF_THE_APP}')}\n`)],
    ['a name that means no secret', manifest(`  username: ${base64('administrator')}\n`)],
  ])('%s is none', (_name, content) => {
    expect(found(content)).toEqual([])
  })

  it.each([
    ['of another kind', `kind: ConfigMap\ndata:\n  password: ${base64(human)}\n---\nkind: Secret\n`],
    ['under another key', `kind: Secret\nmetadata:\n  password: ${base64(human)}\n`],
    ['deeper', `kind: Secret\ndata:\n  a:\n    password: ${base64(human)}\n`],
    ['of a template', manifest('  password: {{ .Values.password | b64enc }}\n')],
  ])('nothing %s', (_name, content) => {
    expect(secretData(content)).toEqual([])
  })

  it('nothing of the value is in the finding', () => {
    const content = manifest(`  ${strong.slice(0, 8)}_password: ${base64(strong)}\n`)
    const said = JSON.stringify(findingsIn(content, 'a.yaml'))
    expect(said).toContain('password-assignment')
    for (const part of [strong, strong.slice(0, 8), base64(strong)]) expect(said).not.toContain(part)
  })
})

describe('a named value', () => {
  it.each(['\\u', '\\x', 'hexadecimal entities', 'percent'])('escaped with %s is read as it is meant', (name) => {
    const { encode, via } = WHOLE[name] as (typeof WHOLE)[string]
    expect(found(`db_password = "${encode(human)}"`, 'a.py')).toEqual([['db_password', [via], encode(human)]])
    expect(found(`db_password = "${encode('<your password>')}"`, 'a.py')).toEqual([])
  })

  it('of a Basic header is told to be base64', () => {
    expect(found(`Authorization: Basic ${base64(`admin:${human}`)}`, 'a.http')).toEqual([
      ['Authorization', ['base64'], base64(`admin:${human}`)],
    ])
    expect(found(`Authorization: Basic ${base64('user:password')}`, 'a.http')).toEqual([])
  })

  it('that shows no escape is told to be plain', () => {
    expect(found(`db_password = "${strong}"`, 'a.py')).toEqual([['db_password', undefined, strong]])
  })
})
