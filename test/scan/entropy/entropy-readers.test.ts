import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import type { Settings } from '../../../src/model.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { sampleOf } from '../../support/shapes.ts'

const SETTINGS = { entropy: { minBits: 80 } } as Settings
const v = sampleOf('w32', 7)
const hex = sampleOf('h32', 7)

/** The values of everything that blocks. */
function valuesIn(content: string, path: string): string[] {
  const text = openText({ path, mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1'))
  return entropyCheck
    .run(text, SETTINGS)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ start, end }) => content.slice(start, end))
}

describe('ways of giving a value to a name', () => {
  it.each([
    ['a.txt', `acmeToken := "${hex}"`],
    ['a.txt', `acme_TOKEN ::= "${hex}"`],
    ['a.txt', `acme_TOKEN :::= "${hex}"`],
    ['a.txt', `acme_TOKEN ?= "${hex}"`],
    ['a.txt', `acmeToken = ${hex}`],
    ['a.txt', `acmeToken=${hex}`],
    ['a.txt', `acme_token: ${hex}`],
    ['a.txt', `acme_token: '${hex}'`],
    ['a.txt', `acmeToken := \`${hex}\``],
    ['a.txt', `<acmeToken>\n    ${hex}\n</acmeToken>`],
    ['a.xml', `<acmeToken>\r\n\t${hex}\r\n</acmeToken>`],
    ['a.txt', `  "acmeToken" => "${hex}"`],
    ['a.php', `$acmeToken .= "${hex}"`],
    ['a.php', `public const ACME_TOKEN = '${hex}';`],
    ['a.pl', `%acme_token = "${hex}"`],
    ['A.java', `String acmeToken = "${hex}";`],
    ['a.go', `var acmeToken string = "${hex}"`],
    ['A.java', `System.setProperty("ACME_TOKEN", "${hex}")`],
    ['a.json', `{"config.ini": "ACME_TOKEN=${hex}\\nBACKUP_ENABLED=true"}`],
    ['a.rb', `api_token('${hex}')`],
    ['a.js', `if (acmeToken == "${hex}") {}`],
    ['a.sh', `helm install --set acme.token=${hex}`],
    ['a.sh', `curl -H "X-Acme-Token: ${hex}" https://api.example.net`],
    ['a.sh', `curl -H "Authorization: Api-Token ${hex}" https://api.example.net`],
    ['a.py', `os.environ["ACME_TOKEN"] = "${hex}"`],
    ['a.rb', `acme_token => "${hex}"`],
    ['a.config', `<add key="AcmeToken" value="${hex}"/>`],
    ['a.yml', `uri: https://api.example.net/v1?access_token=${hex}&page=2`],
    ['a.conf', `acme_token ${hex}`],
    ['a.conf', `  acme_token "${hex}"`],
  ])('%s: %s', (path, content) => {
    expect(valuesIn(content, path)).toEqual([hex])
  })

  it.each(['=', '-', '_', '.', '/', '+', '|', ':', '~'])('a value with %s in it', (sign) => {
    const value = `${v.slice(0, 11)}${sign}${v.slice(11)}`
    expect(valuesIn(`acme_secret = "${value}"`, 'a.py')).toEqual([value])
  })

  it('an equals sign in an unquoted value', () => {
    const value = `${hex.slice(0, 11)}=${hex.slice(11)}`
    expect(valuesIn(`acmeToken = ${value}`, 'a.txt')).toEqual([value])
  })

  it.each([
    ['a.txt', `acmeToken = name=${hex}`],
    ['a.txt', `export ACME_TOKEN=${v}...`],
    ['a.conf', 'auth required'],
    ['a.conf', `acme_token ${hex} and more words`],
    ['a.go', `wrongToken := "${hex}"`],
    ['a.go', `nonMatchingToken := "${v}"`],
    ['a.ini', `primaryKey=${v}`],
    ['a.html', `<input name="authenticity_token" value="${v}">`],
    ['a.ini', `any_key = ${Buffer.from('some text that only stands in base64').toString('base64')}`],
    ['a.py', 'web_token = "json-library-0.11.2"'],
    ['a.sh', `--set acme.apiKey=px-${['a1b2', 'c3d4'].join('')}-e5f6-g7h8-i8j0`],
    ['a.ini', `token = xoxp-${['1234', '1234', '1234'].join('-')}-${hex}`],
  ])('none in %s: %s', (path, content) => {
    expect(valuesIn(content, path)).toEqual([])
  })
})
