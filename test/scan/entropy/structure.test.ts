import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import type { Match, Settings } from '../../../src/model.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { draw } from '../../support/tokens.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SETTINGS = { entropy: { minBits: 80 } } as Settings

const [strong, other] = [draw(BASE62, 32, 3), draw(BASE62, 32, 5)]
/** Passwords as people choose them, joined here so that no whole one stands in the file. */
const human = ['Blue', 'tram', '42!'].join('')
const marked = ['kW9#', 'pl;x', '7(Zq'].join('')
const spaced = ['Tr4m', 'Blu3x', '9kq'].join(' ')

function matchesIn(path: string, content: string): Match[] {
  return entropyCheck.run(openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1')), SETTINGS)
}

/** [name, value as written] of what is believed at least a little. */
function found(path: string, content: string): (string | undefined)[][] {
  return matchesIn(path, content)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ name, start, end }) => [name, content.slice(start, end)])
}

describe('what the format tells', () => {
  it.each<[string, string, (string | undefined)[][]]>([
    // Values with signs at which the lexical reading ends.
    ['.env', `DB_PASSWORD=${spaced} # note`, [['DB_PASSWORD', spaced]]],
    ['.env', `DB_PASSWORD="${marked}"`, [['DB_PASSWORD', marked]]],
    ['a.properties', `db.password=${marked}`, [['password', marked]]],
    ['a.properties', `db.password : ${human}\\\n  x9`, [['password', `${human}\\\n  x9`]]],
    ['a.ini', `[db]\npassword = ${marked} ; note`, [['password', marked]]],
    ['a.yml', `password: ${spaced} # note`, [['password', spaced]]],
    ['a.xml', `<a><password>${marked.replace('#', '&#35;')}</password></a>`, [['password', marked.replace('#', '&#35;')]]],
    ['a.toml', `password = """\n${human}"""`, [['password', human]]],
    // Values on other lines than their names.
    ['a.yml', `password: |\n  ${human}\n`, [['password', human]]],
    ['a.yml', `secret_key: >-\n  ${strong}\n  ${other}\n`, [['secret_key', `${strong}\n  ${other}`]]],
    ['a.xml', `<a><password>\n    ${human}\n  </password></a>`, [['password', human]]],
    ['a.xml', `<a><password><![CDATA[${human}]]></password></a>`, [['password', human]]],
    ['a.tf', `password = <<EOT\n${human}\nEOT\n`, [['password', human]]],
    // Names beside their values.
    ['a.json', `[{"name":"DB_PASSWORD","secure":true,"value":"${human}"}]`, [['DB_PASSWORD', human]]],
    ['a.xml', `<c><add key="DbPassword" type="x" value="${human}"/></c>`, [['DbPassword', human]]],
    ['a.xml', `<s name="SmtpPassword" as="String">\n<value>${human}</value></s>`, [['SmtpPassword', human]]],
    ['a.xml', `<p>\n<name>fs.secret.key</name>\n<value>${strong}</value></p>`, [['fs.secret.key', strong]]],
    ['Info.plist', `<plist><dict><key>ApiKey</key>\n<string>${strong}</string></dict></plist>`, [['ApiKey', strong]]],
    // Names that leave it to their owner.
    ['a.json', `{"db_password":{"type":"string","default":"${human}"}}`, [['db_password', human]]],
    ['a.json', `{"stripe":{"key":"${strong}"}}`, [['stripe.key', strong]]],
    ['a.tf', `variable "db_password" {\n  default = "${human}"\n}`, [['db_password', human]]],
    ['a.yml', `api_token:\n  production: ${strong}\n`, [['api_token', strong]]],
    ['a.toml', `[app.secret_key]\nvalue = "${strong}"`, [['secret_key', strong]]],
    ['a.json', `{"Authorization":["Bearer ${strong}"]}`, [['Authorization', strong]]],
    ['a.json', `{"tokens":[\n "x",\n "${strong}"]}`, [['tokens', strong]]],
    ['.npmrc', `//r/:_password=${Buffer.from(human).toString('base64')}`, [['_password', Buffer.from(human).toString('base64')]]],
    ['a.ini.bak', `[db]\npassword = ${marked}`, [['password', marked]]],
    // No secrets.
    ['a.json', '{"password":{"type":"string","default":"changeme"}}', []],
    ['a.json', '{"password":["min:8", "max:64", "regex:[a-z]4x"]}', []],
    ['a.json', '{"token":{"description":"the token of 2 users, see docs/tokens.md"}}', []],
    ['a.json', `{"Database passwords":["x", "Kennw${'\xc3\xb6'}rter 12ab"]}`, []],
    ['a.json', `{"AWS::KMS::Key":"aws_kms.Cfn1Key","AWS::KMS::Key2":"x"}`, []],
    ['a.yml', 'password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6638643965396\n', []],
    ['a.yml', `password: !Ref Db${'Passw0rd'}Param`, []],
    ['a.yml', 'env:\n- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef: {name: db-7x, key: pw}\n', []],
    ['a.yml', 'password: "{{ vault_pw_2 }}"\ntoken: ${TOKEN_X1}\n', []],
    ['a.xml', '<a><password>${db.password.1}</password><token encrypted="{aW5k3fg==}"/></a>', []],
    ['a.tf', 'password = "${random_password.db1.result}"\ntoken = var.token2', []],
    ['.env', 'DB_PASSWORD=\nDB_PASSWORD_FILE=/run/secrets/db2\nTOKEN=$OTHER_2', []],
    // Broken: read as any text.
    ['a.json', `{"password": "${human}",`, [['password', human]]],
    ['a.yml', `{{ x }}\npassword: ${human}\n: : :`, [['password', human]]],
    ['a.xml', `<a><password>${human}</password>`, [['password', human]]],
    ['nginx.conf', `server {\n  set $password "${human}";\n}`, [['password', human]]],
  ])('%s %s', (path, content, expected) => expect(found(path, content)).toEqual(expected))

  it('one value is one finding', () => {
    const content = `<c><add key="DbPassword" value="${human}"/><entry key="ApiKey">${strong}</entry></c>`
    expect(matchesIn('a.xml', content).map(({ start }) => start)).toEqual([content.indexOf(human), content.indexOf(strong)])
  })

  it('a value in base64 says so', () => {
    expect(matchesIn('.npmrc', `_password=${Buffer.from(human).toString('base64')}`)[0]?.via).toEqual(['base64'])
  })
})

it('any text: no crash, matches lie inside and do not overlap', () => {
  const path = fc.constantFrom('a.json', 'a.yml', 'a.xml', 'a.ini', '.env', 'a.toml', 'a.tf', 'Info.plist', '.npmrc', 'a.properties')
  const piece = fc.constantFrom(
    ...[
      'password',
      'key',
      ': ',
      ' = ',
      '"',
      "'",
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '<',
      '>',
      '</',
      '|',
      '\\',
      '#',
      human,
      strong,
      spaced,
      marked,
    ],
  )
  fc.assert(
    fc.property(path, fc.array(piece, { maxLength: 40 }), (name, pieces) => {
      const content = pieces.join('')
      const matches = matchesIn(name, content)
      for (const [i, { start, end }] of matches.entries()) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(content.length)
        if (i > 0) expect(start).toBeGreaterThan((matches[i - 1] as Match).start)
      }
    }),
    { numRuns: 500 },
  )
})
