import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import type { Match, Settings } from '../../../src/model.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { draw } from '../../support/tokens.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const HEX = '0123456789abcdef'
const SETTINGS = { entropy: { minBits: 80 } } as Settings

const strong = draw(BASE62, 32, 3)
const hex = draw(HEX, 64, 5)
const base64 = `${draw(`${BASE62}+/`, 43, 7)}=`
/** Passwords as people choose them, joined here so that no whole one stands in the file. */
const human = ['Blue', 'tram', '42!'].join('')
const plain = ['kranich', '77'].join('')
const phrase = ['kettle', 'violin', '13'].join('-')
const uuid = [draw(HEX, 8, 1), draw(HEX, 4, 2), draw(HEX, 4, 3), draw(HEX, 4, 4), draw(HEX, 12, 5)].join('-')

function matchesIn(content: string, path = 'src/app.ts', settings = SETTINGS): Match[] {
  return entropyCheck.run(openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1')), settings)
}

/** [rule, confidence, value] of everything found. */
function found(content: string, path?: string): string[][] {
  return matchesIn(content, path).map((match) => [match.rule, match.confidence, content.slice(match.start, match.end)])
}

const SECRET = 'secret-assignment'
const PASSWORD = 'password-assignment'

describe('values assigned to names that mean a secret', () => {
  it.each([
    ['app.ts', `const apiKey = "${strong}"`],
    ['app.ts', `const apiKey: string = '${strong}'`],
    ['app.ts', `  clientSecret: \`${strong}\`,`],
    ['app.ts', `config["client_secret"] = "${strong}"`],
    ['app.ts', `const token = process.env.TOKEN || "${strong}"`],
    ['app.ts', `if (token === "${strong}") return`],
    ['app.ts', `headers: { Authorization: "Bearer ${strong}" }`],
    ['app.py', `access_token = b"${strong}"`],
    ['app.py', `SECRET_KEY = os.getenv("SECRET_KEY", "${strong}")`],
    ['app.py', `def connect(host, auth_token="${strong}"):`],
    ['app.py', `body = '{"access_token": "${strong}"}'`],
    ['app.py', `body = "{\\"access_token\\": \\"${strong}\\"}"`],
    ['app.go', `	accessToken := "${strong}"`],
    ['app.go', `var apiToken string = "${strong}"`],
    ['app.go', `key := []byte("x"); signingKey := []byte("${strong}")`],
    ['App.java', `builder.setApiKey("${strong}")`],
    ['App.java', `String secretKey = "${strong}";`],
    ['app.rb', `config.secret_key_base = '${strong}'`],
    ['app.rb', `:consumer_secret => '${strong}',`],
    ['app.php', `define('AUTH_KEY', '${strong}');`],
    ['app.php', `$api_key = '${strong}';`],
    ['app.rs', `let api_key: &str = "${strong}";`],
    ['App.cs', `public const string OAuthClientSecret = @"${strong}";`],
    ['main.tf', `  client_secret = "${strong}"`],
    ['app.yaml', `client_secret: ${strong}`],
    ['app.yaml', `- name: API_TOKEN\n  value: ${strong}`],
    ['cassette.yaml', `    Authorization:\n    - Bearer ${strong}`],
    ['app.json', `{"name": "API_TOKEN", "value": "${strong}"}`],
    ['app.json', `{ "apiKey" : "${strong}" }`],
    ['app.toml', `api-token = "${strong}"`],
    ['app.properties', `webflow.encryption.key=${strong}`],
    ['.env', `export API_SECRET=${strong}`],
    ['.npmrc', `//registry.example.net/:_authToken=${strong}`],
    ['Dockerfile', `ENV API_TOKEN ${strong}`],
    ['deploy.sh', `curl -H "X-Api-Key: ${strong}" https://api.example.net`],
    ['deploy.sh', `deploy --auth-token ${strong} --verbose`],
    ['web.config', `<add key="ApiSecret" value="${strong}" />`],
    ['settings.xml', `<client-secret>${strong}</client-secret>`],
    ['call.js', `fetch("https://api.example.net/?access_token=${strong}&page=2")`],
  ])('%s: %s', (path, content) => {
    expect(found(content, path)).toEqual([[SECRET, 'high', strong]])
  })

  it.each([
    ['app.py', `password = "${human}"`, 'medium', human],
    ['app.yaml', `db_password: ${plain}`, 'medium', plain],
    ['app.properties', `spring.datasource.password=${human}`, 'medium', human],
    ['settings.py', `EMAIL_HOST_PASSWORD = '${human}'`, 'medium', human],
    ['docker-compose.yml', `      - MYSQL_ROOT_PASSWORD=${plain}`, 'medium', plain],
    ['grant.sql', `CREATE USER app IDENTIFIED BY '${human}';`, 'medium', human],
    ['App.java', `dataSource.setPassword("${human}");`, 'medium', human],
    ['server.xml', `<Resource username="app" password="${human}"/>`, 'medium', human],
    ['app.py', `password = "${strong}"`, 'high', strong],
    ['app.yaml', 'password: 80415926', 'medium', '80415926'],
    ['app.py', `password = "${'hunter' + '2!'}"`, 'medium', 'hunter' + '2!'],
    ['.bashrc', `export NEXUS_PW=${human}`, 'medium', human],
    ['secrets.sls', `root_pw: ${plain}`, 'medium', plain],
    ['job.sh', `pw="${human}"`, 'medium', human],
    ['load.js', `{ "pw": "${human}" }`, 'medium', human],
    ['connect.php', `$wachtwoord = '${human}';`, 'medium', human],
    ['connect.php', `$mot_de_passe = '${human}';`, 'medium', human],
    ['app.py', `password = "${['Mezzo', 'Forte57'].join('.')}"`, 'medium', ['Mezzo', 'Forte57'].join('.')],
    ['trace.json', `${'{"a":"b"},'.repeat(40)}{"text":"user=ann&password=${human.slice(0, -1)}&x=1"}`, 'medium', human.slice(0, -1)],
    ['test/app.test.ts', `password: '${human}',`, 'low', human],
    ['README.md', `password: ${human}`, 'low', human],
  ])('passwords in %s: %s', (path, content, confidence, value) => {
    expect(found(content, path)).toEqual([[PASSWORD, confidence, value]])
  })

  it('a login in base64 behind Basic', () => {
    const login = (password: string): string => Buffer.from(`deploy:${password}`).toString('base64')
    expect(found(`Authorization: Basic ${login(human)}`, 'call.http')).toEqual([[SECRET, 'medium', login(human)]])
    expect(found(`Authorization: Basic ${login(['pass', 'word'].join(''))}`, 'call.http')).toEqual([])
    expect(found(`Authorization: Basic ${Buffer.from('gregory77').toString('base64')}`, 'call.http')).toEqual([])
  })

  it.each([
    ['app.go', `jwtSecret = []byte("${phrase}")`],
    ['app.ts', `const signingKey = "${phrase}"`],
    ['app.properties', `app.session.secret=${phrase}`],
    ['server.js', `app.use(session({ secret: '${human}', resave: false }))`],
    ['compose.yml', `      - MINIO_SECRET_KEY=${human}`],
  ])('what somebody thought up, in %s', (path, content) => {
    expect(found(content, path)).toEqual([[SECRET, 'medium', content.includes(phrase) ? phrase : human]])
  })

  it('in a line of minified code randomness alone is doubted, wherever the line begins', () => {
    const line = `/** a */\n${'var a=1;'.repeat(300)}b="${strong}"`
    expect(found(line, 'a.js')).toEqual([['high-entropy-string', 'low', strong]])
  })

  it('a UUID counts under the name of a secret, not under that of a token (they are mostly request ids)', () => {
    expect(found(`client_secret = "${uuid}"`)).toEqual([[SECRET, 'medium', uuid]])
    expect(found(`clientToken = "${uuid}"`)).toEqual([[SECRET, 'low', uuid]])
    expect(found(`correlationId = "${uuid}"`)).toEqual([])
  })

  it('says name, length, alphabet and bits, never the value', () => {
    const [match] = matchesIn(`db_token = "${strong}"`)
    expect(match).toMatchObject({ name: 'db_token', rank: 1, severity: 'high', links: { revoke: null, docs: null } })
    expect(match?.why).toMatch(/^assigned to db_token; 32 base62 characters, \d\.\d bits per character$/)
    expect(match?.strengthBits).toBeGreaterThan(64)
  })
})

describe('what is no secret', () => {
  it.each([
    ['app.ts', 'const password = getPassword()'],
    ['app.ts', 'password: string'],
    ['app.ts', 'const token = config.auth.token'],
    ['app.ts', 'const apiKey = process.env.API_KEY'],
    ['app.ts', 'const password = `${user}-${suffix}42`'],
    ['app.ts', '"password": "Enter your new password",'],
    ['app.ts', 'const PASSWORD = "password"'],
    ['app.ts', 'const API_KEY = "MY_SERVICE_API_KEY"'],
    ['app.ts', 'const ACCESS_TOKEN = "access-token"'],
    ['app.ts', 'const password = "test1234"'],
    ['app.ts', 'const secret = "s3cr3t"'],
    ['app.ts', 'const token = "my-super-secret-token-1"'],
    ['app.ts', 'const password = "********"'],
    ['app.ts', 'const password = "<your password>"'],
    ['app.ts', 'token: "keyword.operator.binary",'],
    ['app.ts', `const publicKey = "${strong}"`],
    ['app.ts', `const tokenHash = "${hex}"`],
    ['app.ts', `const csrfToken = "${strong}"`],
    ['app.ts', 'const token_url = "https://login.example.net/oauth2/v2/9f8e7d/token"'],
    ['app.ts', 'const monkey = "gibbon17xq"'],
    ['app.ts', 'tokenizer: "unicode61"'],
    ['app.ts', 'throw new Error("wrong credentials: " + reason42)'],
    ['app.ts', "line(['machine git.shop.io login deploy password ', { of: 'base62', length: 24 }])"],
    ['app.ts', `run('grant all identified by ' + quote + ', 9x7Kq2' + rest)`],
    ['app.ts', `run("tool --token " + name17 + " --other 44x " + rest)`],
    ['app.go', 'os.Setenv("PASSWORD", password)'],
    ['app.yaml', 'password: ${DB_PASSWORD}'],
    ['app.yaml', 'password: !Ref DatabasePassword'],
    ['app.yaml', 'secretName: tls-wildcard-2024'],
    ['app.yaml', 'password: ENC[AES256_GCM,data:8a7s6d5f]'],
    ['app.yaml', 'password_file: /run/secrets/db_password'],
    ['app.yaml', 'token: /var/run/secrets/kubernetes.io/serviceaccount/token'],
    ['users.json', '{"password": "$2b$10$8a7s6d5f4g3h2j1k0l9z8x"}'],
    ['README.md', 'The token: a string that names the user.'],
    ['README.md', `![cov](https://codecov.io/gh/a/b/graph/badge.svg?token=${draw(BASE62, 10, 4)})`],
    ['app.env', 'PWD=/home/ann/work42'],
    ['app.env', 'API_TOKEN=%API_TOKEN%'],
    ['deploy.sh', 'TOKEN=$(vault read -field=token secret/app)'],
    ['sign.js', "if (auth[0] === 'AWS4-HMAC-SHA256') {"],
    ['client.py', '# the same as --password suffers from on other systems'],
    ['request.pyi', 'class Handler:\n    passwd: HTTPPasswordMgr\n'],
    ['app.ts', 'const clientSecret = "my-client-secret-42"'],
    ['messages_de.properties', 'label.passwordRepeat=Passwort-Wiederholung'],
    ['strings.xml', '<!-- Passwort: Anmeldung -->'],
    ['i18n.js', "x = { newPassword: 'NuevaContrase\u00c3\u00b1a', 'login.password': 'Contrase\u00c3\u00b1a*' }"],
    ['messages_fr.properties', 'user.newPassword=NouveauMotDePasse'],
    ['errors.js', "errors = { password: 'pwd_too_short_8' }; icons = { password: 'lock-2' }"],
    ['levels.js', "passwords = { level3: 'Nivel3', short: 'Te-kort-min8' }"],
    ['queue.js', "amqp.connect('amqp://localhost','queue1','orders-v2')"],
    ['cache.js', "new MongoClient('localhost','db1','coll2'); redisClient('localhost','cache1','prefix2')"],
    ['app.py', 'password = "settings.env"'],
    ['upw.txt', 'drive upw: nothing\nthe pw is kept in the vault'],
    ['app.ts', 'const secretKey = "us-east-1"'],
  ])('%s: %s', (path, content) => {
    expect(found(content, path)).toEqual([])
  })

  const skipped = ['package-lock.json', 'web/yarn.lock', 'go.sum', 'dist/app.min.js', 'app.js.map', 'logo.svg']
  it.each(skipped)('nothing is looked for in %s', (path) => {
    expect(found(`token = "${strong}"`, path)).toEqual([])
  })

  it('nor in binary content', () => {
    const bytes = Buffer.concat([Buffer.alloc(600, 1), Buffer.from(`\0token = "${strong}"`)])
    expect(entropyCheck.run(openText({ path: 'a.bin', mode: 'file', sizeBytes: bytes.length }, bytes), SETTINGS)).toEqual([])
  })
})

describe('nameless random strings', () => {
  const NAMELESS = 'high-entropy-string'
  it.each([
    ['base62', strong],
    ['base64', base64],
    ['base64url', draw(`${BASE62}-_`, 43, 8).replace(/^[-_]/, 'a')],
    ['base32', draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32, 2)],
    ['hex', hex],
  ])('%s in quotes or as a whole right-hand side', (_, value) => {
    // 32 hexadecimal characters that nothing names are mostly a digest
    expect(found(`const gizmo = "${value}"`)).toEqual([[NAMELESS, value === hex ? 'low' : 'medium', value]])
    if (value !== hex) expect(found(`gizmo: ${value}`, 'a.yaml')).toEqual([[NAMELESS, 'medium', value]])
  })

  it.each([
    ['a digest by its name', `checksum = "${hex}"`],
    ['a list of hashes', `["${hex}", "${hex}"]`],
    ['SRI', `integrity: "sha256-${base64}"`],
    ['a UUID', `gizmo = "${uuid}"`],
    ['an ETag', `gizmo = 'W/"2a-${draw(BASE62, 27, 2)}"'`],
    ['an identifier', 'gizmo = "x86_64-unknown-linux-gnueabihf2024"'],
    ['a path', 'gizmo = "vendor/bundle3/ruby27/gems/nokogiri-1.11.2/lib"'],
    ['an alphabet', `gizmo = "${BASE62}"`],
    ['a part of a longer text', `gizmo = "${base64}${base64}${base64}${base64}"`],
    ['base64 of text', `gizmo = "${Buffer.from('a sentence that everybody may read').toString('base64')}"`],
    ['no quotes around it', `see ${strong} there`],
  ])('not %s', (_, content) => {
    expect(found(content)).toEqual([])
  })

  it('less is believed in tests, and minBits is obeyed', () => {
    expect(found(`gizmo = "${strong}"`, 'test/a.test.ts')).toEqual([[NAMELESS, 'low', strong]])
    expect(matchesIn(`gizmo = "${strong}"`, 'a.ts', { entropy: { minBits: 1000 } } as Settings)).toEqual([])
  })
})

describe('on any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('password', 'token', 'api_key', '=', ':', '"', "'", '\n', ' ', '\\"', '=>', '(', '[', '<', '>', 'Bearer ', 'value'),
    fc.constantFrom(human, strong),
    fc.string({ maxLength: 12 }),
  )
  it('spans are in range, in order, never twice, on one line unless pieces are joined, and no sentence holds a value', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('a.ts', 'a.yaml', 'a.md', 'a.json'), (pieces, path) => {
        const content = Buffer.from(pieces.join(''), 'utf8').toString('latin1')
        let last = -1
        for (const match of matchesIn(content, path)) {
          const value = content.slice(match.start, match.end)
          expect(match.start).toBeGreaterThan(last)
          expect(value.length).toBe(match.end - match.start)
          if (match.inPieces !== true) expect(value).not.toContain('\n')
          expect(match.why).not.toContain(value)
          last = match.start
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(['password="', 'token=', 'secret: [', '["key"] = (', `a${'.b'.repeat(20)}token "`])('one long line of %j ends', (unit) => {
    const content = unit.repeat(Math.ceil(200_000 / unit.length))
    expect(matchesIn(content, 'a.yaml').length).toBeLessThan(content.length)
  })
})
