import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGlobs } from '../../../src/policy/glob.ts'
import type { Warning } from '../../../src/model.ts'
import { ENV } from '../../support/env.ts'
import { draw } from '../../support/tokens.ts'
import { found, matchesIn } from './find.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const strong = draw(ALPHABET, 64, 9)
const short = draw(ALPHABET, 22, 4)

const django = ['django', 'insecure', short].join('-')

const CASES: readonly [path: string, content: string, expected: string[]][] = [
  // where it is bound for
  ['.env', 'SECRET_KEY=changeme', ['placeholder-secret SECRET_KEY changeme']],
  ['.env.production', 'SECRET_KEY=changeme', ['placeholder-secret SECRET_KEY changeme']],
  ['.env.local', 'SECRET_KEY=changeme', ['placeholder-secret SECRET_KEY changeme (note)']],
  ['.env.test', 'SECRET_KEY=changeme', ['placeholder-secret SECRET_KEY changeme (note)']],
  ['.env', 'APP_ENV=development\nSECRET_KEY=changeme', ['placeholder-secret SECRET_KEY changeme (note)']],
  ['dev/.env', 'APP_ENV=production\nSECRET_KEY=changeme', ['placeholder-secret SECRET_KEY changeme']],
  // what is weak
  ['.env', `SECRET_KEY=${short}`, [`weak-secret SECRET_KEY ${short}`]],
  ['.env', `SECRET_KEY=${strong}`, []],
  ['.env', `DB_PASSWORD=${short}`, []],
  ['.env', 'DB_PASSWORD=Winter2024', ['weak-secret DB_PASSWORD Winter2024']],
  ['.env', 'export SECRET_KEY="s3cr3t"  # why', ['placeholder-secret SECRET_KEY s3cr3t']],
  ['.env', `SECRET_KEY=${'kT4w'.repeat(10)}`, [`weak-secret SECRET_KEY ${'kT4w'.repeat(10)}`]],
  ['.env', 'SECRET_KEY=CHANGE_ME', ['placeholder-secret SECRET_KEY CHANGE_ME']],
  // what others issued stops only what surely goes to production
  ['.env', 'STRIPE_API_KEY=your-key-here', ['placeholder-secret STRIPE_API_KEY your-key-here (note)']],
  ['.env.production', 'STRIPE_API_KEY=your-key-here', ['placeholder-secret STRIPE_API_KEY your-key-here']],
  // addresses
  ['.env', 'DATABASE_URL=postgres://app:hunter2@db/app', ['placeholder-secret DATABASE_URL hunter2']],
  ['.env', 'DATABASE_URL=postgres://app:hunter2@localhost/app', ['placeholder-secret DATABASE_URL hunter2 (note)']],
  ['.env', 'DATABASE_URL=postgres://app:${DB_PASSWORD}@db/app', []],
  ['.env', 'DATABASE_URL=postgres://db/app', []],
  // no values
  ['.env', 'SECRET_KEY=', []],
  ['.env', 'SECRET_KEY=""', []],
  ['.env', 'SECRET_KEY=${OTHER}', []],
  ['.env', 'SECRET_KEY=$(cat /run/secrets/key)', []],
  ['.env', 'SECRET_KEY=vault:secret/app#key', []],
  ['.env', 'SECRET_KEY=ENC[AES256_GCM,data:abc=,iv:x,tag:y,type:str]', []],
  ['.env', 'SECRET_KEY=encrypted:BAbc123', []],
  ['.env', 'SECRET_KEY=op://vault/item/field', []],
  ['.env', 'SECRET_KEY_FILE=/run/secrets/key', []],
  ['.env', 'SECRET_KEY=/run/secrets/key', []],
  ['.env', 'PORT=8080\nDEBUG=true\nCACHE_KEY=test', []],
  ['.env', 'DB_PASSWORD=true', []],
  // templates are another check's
  ['.env.example', 'SECRET_KEY=changeme', []],
  // formats
  ['application.properties', 'spring.datasource.password=postgres', ['placeholder-secret datasource.password postgres']],
  ['src/main/resources/application-prod.yml', 'jwt:\n  secret: "my-secret"\n', ['placeholder-secret jwt.secret my-secret']],
  ['application-dev.yml', 'jwt:\n  secret: my-secret\n', ['placeholder-secret jwt.secret my-secret (note)']],
  ['config.ini', '[db]\npassword = postgres\n', ['placeholder-secret db.password postgres']],
  ['settings.toml', 'secret_key = "dev"\n', ['placeholder-secret secret_key dev']],
  ['appsettings.json', '{"Jwt": {"Key": "supersecret"}}', ['placeholder-secret Jwt.Key supersecret']],
  ['appsettings.Development.json', '{"Jwt": {"Key": "supersecret"}}', ['placeholder-secret Jwt.Key supersecret (note)']],
  ['config/database.yml', 'production:\n  password: postgres\n', ['placeholder-secret production.password postgres']],
  ['config/locales/settings.yml', 'password: Password\n', []],
  ['secrets.yaml', 'apiVersion: v1\nkind: Secret\nstringData:\n  password: postgres\n', []],
  ['data/users.json', '{"password": "postgres"}', []],
  ['config.yml', 'max_tokens: 5\ntoken: 12\n', []],
  // modules of settings
  ['shop/settings.py', `SECRET_KEY = '${django}'`, [`placeholder-secret SECRET_KEY ${django}`]],
  ['shop/settings/local.py', "SECRET_KEY = 'dev'", ['placeholder-secret SECRET_KEY dev (note)']],
  ['shop/settings.py', "DATABASES = {'default': {'PASSWORD': 'postgres'}}", ['placeholder-secret PASSWORD postgres']],
  ['shop/settings.py', "SECRET_KEY = os.environ['SECRET_KEY']", []],
  ['src/config.js', "module.exports = { secret: 'keyboard cat' }", ['weak-secret secret keyboard cat']],
  ['src/config.js', 'module.exports = { secret: process.env.SECRET }', []],
  ['src/config.js', "// secret: 'keyboard cat',", []],
  ['src/config.js', "const SETTINGS_KEY = 'deployment'", []],
  ['src/config.js', `throw "PRIVATE_KEYS: 'pem' must be a string"`, []],
  ['src/config.js', "{ 'reset_password': 'every/minute' }", []],
  ['src/auth.js', "login({ password: 'postgres' })", []],
]

describe('values that files give', () => {
  it.each(CASES)('%s %j: %j', (path, content, expected) => expect(found(path, content)).toEqual(expected))

  it('as the configuration holds them', async () => {
    const globs = await loadGlobs()
    const env = {
      ...ENV,
      bound: [
        { glob: 'a/*', bound: 'ignore' as const },
        { glob: '*.env', bound: 'test' as const },
      ],
    }
    expect(found('a/.env', 'SECRET_KEY=changeme', { env, globs })).toEqual([])
    expect(found('b.env', 'SECRET_KEY=changeme', { env, globs })).toEqual(['placeholder-secret SECRET_KEY changeme (note)'])
    expect(found('.env', `SECRET_KEY=${short}`, { env: { ...ENV, minLength: 20 } })).toEqual([])
    expect(found('.env', `SECRET_KEY=acme${strong}`, { env: { ...ENV, placeholders: ['acme'] } })).toHaveLength(1)
    expect(found('.env.ci', 'SECRET_KEY=changeme', { env: { ...ENV, templates: ['.env.ci'] }, globs })).toEqual([])
  })

  it('reads what is broken line by line, and says so', () => {
    const warnings: Warning[] = []
    const matches = matchesIn('application.yml', 'a: [1\njwt:\n  secret: "changeme"\n', {}, warnings)
    expect(matches.map(({ rule, name }) => [rule, name])).toEqual([['placeholder-secret', 'secret']])
    expect(warnings).toMatchObject([{ path: 'application.yml' }])
  })
})

describe('what is said', () => {
  it('which, why and where it goes, without the value', () => {
    const [match] = matchesIn('.env.production', 'JWT_SECRET=hunter22')
    expect(match?.why).toBe(
      'assigned to JWT_SECRET: it holds a word that stands for a real one, it has 8 of at least 32 characters; it is bound for production',
    )
    expect(match?.fix?.[0]).toContain('at least 32 random characters')
  })
})

describe('whatever the bytes', () => {
  const pieces = [
    'SECRET_KEY',
    '=',
    ': ',
    "os.getenv('",
    "', '",
    '${',
    ':-',
    '}',
    '"',
    '\n',
    ' || ',
    'process.env.',
    'DATABASE_URL',
    '://a:b@',
    'if x == ""',
    'a',
  ]
  it('offsets lie in the text, and nothing throws', () => {
    const content = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
    fc.assert(
      fc.property(fc.constantFrom('.env', 'a.py', 'config.yml', 'config.js', 'run.sh'), content, (path, parts) => {
        const text = Buffer.from(parts.join('')).toString('latin1')
        for (const { start, end } of matchesIn(path, text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  const empty = `${'a'.repeat(60)} = ${'b('.repeat(25)}getenv("SECRET_KEY")\nif aa == "" {\naa = "x"\n`
  it.each([
    empty,
    'a=a='.repeat(20) + 'getenv("SECRET_KEY")\nif a == "" a = ',
    'SECRET_KEY=',
    "os.getenv('SECRET_KEY', ",
    '${SECRET_KEY:-',
    'process.env.SECRET_KEY ',
    ' DATABASE_URL ://',
  ])('a megabyte of %s', (unit) => {
    for (const path of ['.env', 'a.py', 'application.yml'])
      expect(matchesIn(path, unit.repeat(1_000_000 / unit.length))).toBeInstanceOf(Array)
  })
})

describe('many of something have the name of what holds them', () => {
  it.each([
    "'defaults' => ['guard' => 'web', 'passwords' => 'users'],",
    "'passwords' => env('AUTH_PASSWORD_BROKER', 'users'),",
    "'passwords' => 'admins',",
    "'passwords' => 'password_resets',",
    "'tokens' => 'oauth_access_tokens',",
  ])('%s', (line) => expect(found('config/auth.php', `<?php\nreturn [\n    ${line}\n];\n`)).toEqual([]))

  it.each([
    ["'passwords' => 'changeme',", 'placeholder-secret passwords changeme'],
    ["'password' => 'users',", 'weak-secret password users'],
  ])('not %s', (line, told) => expect(found('config/auth.php', `<?php\nreturn [\n    ${line}\n];\n`)).toEqual([told]))
})
