import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import type { Match, Settings } from '../../../src/model.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { filled } from '../../support/human.ts'

const SETTINGS = { entropy: { minBits: 80 } } as Settings

function matchesIn(path: string, content: string): Match[] {
  return entropyCheck.run(openText({ path, mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1')), SETTINGS)
}

const word = ['gold', 'fish'].join('')
const base64 = Buffer.from(['ci', 'Green-Hill7'].join(':')).toString('base64')
const hash = ['$apr1', '$Qr5hGd0k', '$8K2bLqE7pYd3Vn0sWm4Xz1'].join('')

/** Path, text, and what blocks of it; `low`: what is only noted. */
describe('what stands where a format has its secrets', () => {
  it.each<[path: string, template: string, blocks: string[] | null, low?: string[]]>([
    ['.pgpass', 'db:5432:orders:shop:①', null],
    ['.pgpass', `db:5432:orders:shop:${word}`, [word]],
    ['.pgpass', 'db:5432:orders:shop:${PGPASSWORD}\ndb:5432:orders:shop:<password>\ndb:5432:orders:shop:changeme', []],
    ['.pgpass', 'db:5432:orders:postgres:postgres', [], ['postgres']],
    ['.htpasswd', `alice:${hash}`, [hash]],
    ['.netrc', 'machine a.io login me password ①', null],
    ['.netrc', 'machine a.io login me password $PASSWORD', []],
    ['.docker/config.json', `{"auths":{"a.io":{"auth":"${base64}"}}}`, [base64]],
    ['.docker/config.json', `{"auths":{"a.io":{"auth":"${Buffer.from('user:password').toString('base64')}"}}}`, []],
    ['dump.sql', `INSERT INTO users (login, password) VALUES ('me', '①'), ('you', '${word}'), ('x', 'changeme')`, [word]],
    ['wp-config.php', "define('AUTH_KEY', 'put your unique phrase here');", []],
    [
      'tomcat-users.xml',
      ['<u><user username="tomcat" pass', 'word="tomcat"/><user username="a" password="①"/></u>'].join(''),
      null,
      ['tomcat'],
    ],
    ['.m2/settings.xml', '<s><password>${env.PASSWORD}</password><password>{COQLCE6DU6GtcS5P=}</password></s>', []],
    ['sftp.json', '{"password": "", "savePassword": true, "passphrase": "prompt"}', []],
    ['secrets.yml', 'a:\n  password: <%= ENV["X"] %>\n  password_file: /run/secrets/x\n', []],
    ['.fetchmailrc', 'poll a.io user me password ①', null],
  ])('%s: %s', (path, template, blocks, low) => {
    const { content, values } = filled(template)
    const found = matchesIn(path, content)
    const shown = (only: (match: Match) => boolean): string[] => found.filter(only).map(({ start, end }) => content.slice(start, end))
    expect(shown(({ confidence }) => confidence !== 'low')).toEqual(blocks === null ? values : [...values, ...blocks])
    if (low !== undefined) expect(shown(({ confidence }) => confidence === 'low')).toEqual(low)
  })

  it('says so, as the structure that it is', () => {
    const { content } = filled('db:5432:orders:shop:①')
    const [match] = matchesIn('.pgpass', content)
    expect(match).toMatchObject({ rule: 'password-assignment', rank: 2, confidence: 'medium', name: 'password' })
    expect(match?.why).toMatch(/^kept as password; /)
  })

  it('a base64 login is judged by what it holds', () => {
    const [match] = matchesIn('.dockercfg', `{"https://a.io": {"auth": "${base64}"}}`)
    expect(match).toMatchObject({ via: ['base64'] })
  })
})
