import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Check, Finding } from '../../../src/model.ts'
import { loadChecks, scanText } from '../../../src/scan/index.ts'
import { PAIRS } from '../../../src/rules/pairs.ts'
import { ruleSets } from '../../../src/scan/catalog.ts'
import { draw } from '../../support/tokens.ts'
import { NO_SETTINGS, textOf } from '../rules-sample.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const HEX = '0123456789abcdef'
const id = `AKIA${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 3)}`
const key = draw(`${BASE62}+/`, 40, 7)
const ltai = `LTAI5t${draw(BASE62, 18, 4)}`
const key30 = draw(BASE62, 30, 13)
const razorpay = `rzp_live_${draw(BASE62, 14, 6)}`
const uuid = [8, 4, 4, 4, 12].map((length, i) => draw(HEX, length, i + 1)).join('-')
const entra = `${draw(BASE62, 3, 4)}8Q~${draw(BASE62, 34, 9)}`
const google = `${draw('0123456789', 12, 5)}-${draw('0123456789abcdefghijklmnopqrstuvwxyz', 32, 6)}.apps.googleusercontent.com`
const goog = `GOCSPX-${draw(BASE62, 28, 2)}`
const random = draw(BASE62, 40, 11)
const clientId = draw(BASE62, 20, 12)

let checks: Check[]
beforeAll(async () => {
  checks = await loadChecks(['pattern', 'entropy'])
})

function scan(content: string, path = 'settings.py'): Finding[] {
  return scanText(textOf(content, path), checks, { ...NO_SETTINGS, entropy: { minBits: 80 } })
}

/** [rule, the lines of its parts] of every finding. */
function found(content: string, path?: string): [string, number[]][] {
  return scan(content, path).map(({ rule, parts }) => [rule, parts?.map(({ line }) => line) ?? []])
}

it('names only rules that there are', async () => {
  const { known } = await ruleSets([], [])
  const named = PAIRS.flatMap(({ keys, ids, bare }) => [...keys, ...ids, ...(bare ? [bare.as] : [])])
  expect(named.filter((rule) => !known.has(rule))).toEqual([])
})

it('tells what the id tells', () => {
  // the first bit of newer ids is set
  const newer = `AKIAQ${id.slice(5)}`
  const [pair] = scan(`AWS_ACCESS_KEY_ID = "${newer}"\nAWS_SECRET_ACCESS_KEY = "${key}"\n`)
  const [alone] = scan(`AWS_ACCESS_KEY_ID = "${newer}"\n`)
  expect(alone?.facts?.map(({ label }) => label)).toEqual(['account'])
  expect(pair?.facts).toEqual(alone?.facts)
})

describe('an id and its key are one finding with both places', () => {
  it.each([
    ['named', `AWS_ACCESS_KEY_ID = "${id}"\nAWS_SECRET_ACCESS_KEY = "${key}"\n`, 'aws-secret-access-key', [1, 2]],
    ['key first', `aws_secret_access_key=${key}\nregion=eu\naws_access_key_id=${id}\n`, 'aws-secret-access-key', [1, 3]],
    ['a table of accounts', `User,Access key ID,Secret access key\nbob,${id},${key}\n`, 'aws-secret-access-key', [2, 2]],
    ['Alibaba, by nothing but its place', `bob,${ltai},${key30}\n`, 'alibaba-secret', [1, 1]],
    ['Razorpay', `RAZORPAY_ID = "${razorpay}"\nRAZORPAY_SECRET = "${draw(BASE62, 24, 8)}"\n`, 'razorpay-secret', [1, 2]],
    ['Entra', `clientId: ${uuid}\nsecret: ${entra}\n`, 'azure-client-secret', [1, 2]],
    ['Google OAuth', `id = "${google}"\n\nsecret = "${goog}"\n`, 'gcp-oauth-client-secret', [1, 3]],
    ['by their names', `GITTER_CLIENT_ID = "${clientId}"\nGITTER_CLIENT_SECRET = "${random}"\n`, 'secret-assignment', [1, 2]],
    ['by their names in camelCase', `consumerKey: '${clientId}',\nconsumerSecret: '${random}',\n`, 'secret-assignment', [1, 2]],
  ])('%s', (_, content, rule, lines) => {
    expect(found(content)).toEqual([[rule, lines]])
  })

  it.each([
    ['an id alone', `AWS_ACCESS_KEY_ID = "${id}"\n`, [['aws-access-key-id', []]]],
    ['a key alone', `AWS_SECRET_ACCESS_KEY = "${key}"\n`, [['aws-secret-access-key', []]]],
    [
      'far apart',
      `AWS_ACCESS_KEY_ID = "${id}"\n${'#\n'.repeat(30)}AWS_SECRET_ACCESS_KEY = "${key}"\n`,
      [
        ['aws-access-key-id', []],
        ['aws-secret-access-key', []],
      ],
    ],
    ['a path near an id', `aws_access_key_id=${id}\nimport a/very/long/path/to/a/module/Name1234/x\n`, [['aws-access-key-id', []]]],
    ['a git commit near an id', `aws_access_key_id=${id}\ncommit ${draw(HEX, 40, 2)}\n`, [['aws-access-key-id', []]]],
    ['another name', `GITTER_APP_ID = "${clientId}"\nFLICKR_CLIENT_SECRET = "${random}"\n`, [['secret-assignment', []]]],
    ['an id that is an expression', `CLIENT_ID = process.env.CLIENT_ID\nCLIENT_SECRET = "${random}"\n`, [['secret-assignment', []]]],
  ] as [string, string, [string, number[]][]][])('not: %s', (_, content, expected) => {
    expect(found(content)).toEqual(expected)
  })

  it('reaches from the first part to the last, and shows each masked', () => {
    const [finding] = scan(`id = "${id}"\nsecret_access_key = "${key}"\n`)
    expect(finding).toMatchObject({ line: 1, column: 7, endLine: 2, endColumn: 22 + 40 })
    expect(finding?.parts).toMatchObject([
      { rule: 'aws-access-key-id', line: 1, column: 7, endColumn: 27 },
      { rule: 'aws-secret-access-key', line: 2, column: 22, endColumn: 62 },
    ])
    for (const value of [id, key]) expect(JSON.stringify(finding)).not.toContain(value)
  })

  it('tells what the id tells', () => {
    const recent = `AKIA${draw('QRSTUVWXYZ', 1, 2)}${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 15, 3)}`
    const [alone] = scan(`aws_access_key_id = "${recent}"\n`)
    const [pair] = scan(`aws_access_key_id = "${recent}"\naws_secret_access_key = "${key}"\n`)
    expect(alone?.facts).toEqual([{ label: 'account', text: expect.stringMatching(/^\d{12}$/) }])
    expect(pair).toMatchObject({ rule: 'aws-secret-access-key', facts: alone?.facts })
  })

  it('does not reach to an id that is no secret by itself', () => {
    const [finding] = scan(`clientId: ${uuid}\n\nsecret: ${entra}\n`)
    expect(finding).toMatchObject({
      line: 3,
      endLine: 3,
      parts: [
        { rule: null, line: 1 },
        { rule: 'azure-client-secret', line: 3 },
      ],
    })
  })

  it('gives each of two keys its own id', () => {
    const other = `AKIA${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 33)}`
    const block = (name: string, first: string, seed: number): string =>
      `[${name}]\naws_access_key_id = ${first}\naws_secret_access_key = ${draw(`${BASE62}+/`, 40, seed)}\n`
    expect(found(block('a', id, 21) + block('b', other, 22))).toEqual([
      ['aws-secret-access-key', [2, 3]],
      ['aws-secret-access-key', [5, 6]],
    ])
  })

  it.each([
    ['a line each', '\n'],
    ['one line', ';'],
  ])('gives each of 200 accounts in a table its own key: %s', (_name, end) => {
    const rows = Array.from({ length: 200 }, (_, row) => [
      `AKIA${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 1000 + row)}`,
      draw(`${BASE62}+/`, 40, 5000 + row),
    ])
    const content = rows.map(([first, second]) => `${first},${second}${end}`).join('')
    const findings = scan(content)
    const shown = (value = ''): string => `${value.slice(0, 4)}…${value.slice(-2)}`
    expect(findings.map(({ parts = [] }) => parts.map(({ preview }) => preview.replace(/•+/, '…')))).toEqual(
      rows.map((row) => row.map(shown)),
    )
    const width = 20 + 1 + 40 + 1
    const places = rows.map((_, row) => (end === '\n' ? [row + 1, 1, row + 1, width] : [1, row * width + 1, 1, (row + 1) * width]))
    expect(findings.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual(places)
  })

  it('keeps every part inside the text and off every output, whatever stands between', () => {
    const filler = fc.string({ maxLength: 60 }).map((text) => text.replace(/[^ -~]/g, ' '))
    fc.assert(
      fc.property(filler, filler, (before, between) => {
        const content = `${before}\naws_access_key_id="${id}"\n${between}\naws_secret_access_key="${key}"\n`
        for (const finding of scan(content)) {
          for (const part of finding.parts ?? []) expect(part.span.end).toBeLessThanOrEqual(content.length)
          expect(JSON.stringify(finding)).not.toContain(key)
        }
      }),
      { numRuns: 100 },
    )
  })
})
