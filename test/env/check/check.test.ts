import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEnvironment, judgeFile } from '../../../src/env/check/check.ts'
import { rulesOf } from '../../../src/env/check/rules.ts'
import type { CheckInput } from '../../../src/env/check/types.ts'
import { parseDotenv } from '../../../src/parse/dotenv/parse.ts'
import { generate } from '../../../src/env/generate/generate.ts'
import type { Environment, EnvRule, EnvWhen } from '../../../src/model.ts'
import { draw } from '../../support/tokens.ts'

const HEX = '0123456789abcdef'
const strong = (seed: number): string => draw(HEX, 64, seed)
const server = (scheme: string, rest: string, password = strong(9)): string => `${scheme}://${['app', password].join(':')}@${rest}`

/** Nothing is wrong with it in production. */
const GOOD: Record<string, string> = {
  APP_ENV: 'production',
  SECRET_KEY: strong(1),
  JWT_SECRET_KEY: strong(2),
  DATABASE_URL: server('postgresql', 'db.internal:5432/app'),
  REDIS_URL: server('rediss', 'cache.internal:6379/0', strong(8)),
  SESSION_COOKIE_SECURE: 'true',
}

interface More {
  target?: Environment
  require?: EnvRule[]
  when?: EnvWhen[]
  preset?: 'web-service' | 'none'
  templates?: Record<string, string>
  siblings?: Record<string, string>
  file?: string | null
}

function check(values: Record<string, string | null>, more: More = {}) {
  const all = { ...GOOD, ...values }
  const variables = Object.entries(all).flatMap(([name, value], at) => (value === null ? [] : [{ name, value, line: at + 1 }]))
  const { target = 'production', require = [], when = [], preset = 'web-service', templates = {}, siblings = {}, file = '.env' } = more
  const other = (name: string, given: Record<string, string>) => [{ file: name, values: new Map(Object.entries(given)) }]
  const input: CheckInput = {
    ...{ target, variables, ...rulesOf(preset, require, when), strength: {}, file },
    ...{ templates: other('.env.example', templates), siblings: other('.env.staging', siblings) },
  }
  const result = checkEnvironment(input)
  const short = (list: { rule: string; name: string | null }[]): string[] => list.map(({ rule, name }) => `${name} ${rule}`)
  return { result, violations: short(result.violations), notes: short(result.notes), unjudged: short(result.unjudged) }
}

const rule = (more: Partial<EnvRule> & Pick<EnvRule, 'names'>): EnvRule => ({
  kind: 'any',
  values: [],
  for: [],
  presence: 'required',
  ...more,
})

it('a good environment has nothing wrong', () => {
  expect(check({})).toMatchObject({ violations: [], notes: [], unjudged: [] })
})

describe('the preset in production', () => {
  it.each<[string, Record<string, string | null>, string[]]>([
    [
      'all that is missing at once',
      { SECRET_KEY: null, JWT_SECRET_KEY: '', DATABASE_URL: null, REDIS_URL: null, APP_ENV: null },
      ['JWT_SECRET_KEY missing', 'APP_ENV missing', 'SECRET_KEY missing', 'DATABASE_URL missing', 'REDIS_URL missing'],
    ],
    ['a mounted secret is there', { SECRET_KEY: null, SECRET_KEY_FILE: '/run/secrets/secret_key' }, []],
    [
      'a key of 22 characters',
      { SECRET_KEY: draw('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 22, 3) },
      ['SECRET_KEY weak-short'],
    ],
    ['a placeholder', { JWT_SECRET_KEY: 'changeme-changeme-changeme-changeme' }, ['JWT_SECRET_KEY weak-placeholder']],
    ['a weak password in a URL', { DATABASE_URL: server('postgresql', 'db:5432/app', 'postgres') }, ['DATABASE_URL weak-placeholder']],
    ['one value for two', { JWT_SECRET_KEY: GOOD['SECRET_KEY'] as string }, ['JWT_SECRET_KEY same-value']],
    ['another environment', { APP_ENV: 'staging' }, ['APP_ENV environment-differs']],
    ['no environment', { APP_ENV: 'prod' }, ['APP_ENV environment-unknown']],
    ['a framework in development', { NODE_ENV: 'development' }, ['NODE_ENV environment-differs']],
    ['debug', { DEBUG: 'True', APP_DEBUG: '0', FLASK_DEBUG: 'app:*' }, ['DEBUG must-be-off', 'FLASK_DEBUG must-be-off']],
    [
      'cookies',
      { SESSION_COOKIE_SECURE: 'False', CSRF_COOKIE_SECURE: '0' },
      ['SESSION_COOKIE_SECURE must-be-on', 'CSRF_COOKIE_SECURE must-be-on'],
    ],
    ['every origin', { CORS_ORIGINS: '["https://a.com", "*"]' }, ['CORS_ORIGINS origin-any']],
    ['every origin, alone', { BACKEND_CORS_ORIGINS: '*' }, ['BACKEND_CORS_ORIGINS origin-any']],
    ['every origin, by a switch', { CORS_ALLOW_ALL_ORIGINS: 'true' }, ['CORS_ALLOW_ALL_ORIGINS must-be-off']],
    [
      'plain HTTP',
      { FRONTEND_URL: 'http://app.acme.org', BACKEND_URL: 'http://backend:8000' },
      ['FRONTEND_URL url-not-https', 'BACKEND_URL url-not-https'],
    ],
    [
      'this machine',
      { APP_URL: 'https://localhost:3000', WEBHOOK_URL: 'http://127.0.0.1/hook' },
      ['APP_URL url-localhost', 'WEBHOOK_URL url-localhost'],
    ],
    [
      'inside, plain HTTP is common',
      { SEARCH_URL: 'http://elastic:9200', METRICS_URL: 'http://10.0.0.7/x', A_URL: 'http://api.acme.org' },
      ['A_URL url-not-https'],
    ],
    ['a path, and no web address', { LOGIN_REDIRECT_URL: '/home', BROKER_URL: 'amqp://mq' }, []],
    ['the key of a chosen provider', { LLM_PRIMARY_PROVIDER: 'Groq' }, ['GROQ_API_KEY missing']],
    ['which is there', { LLM_PRIMARY_PROVIDER: 'groq', GROQ_API_KEY: draw('abcdefghijkmnpqrstuvwxyz123456789', 40, 5) }, []],
    ['which is a placeholder', { LLM_PRIMARY_PROVIDER: 'groq', GROQ_API_KEY: 'your-groq-api-key' }, ['GROQ_API_KEY weak-placeholder']],
    ['one of several names', { LLM_FALLBACK_PROVIDER: 'gemini', GOOGLE_API_KEY: draw('abcdefghijkmnpqrstuvwxyz123456789', 40, 6) }, []],
    ['more than one', { PAYMENT_PROVIDER: 'stripe' }, ['STRIPE_SECRET_KEY missing', 'STRIPE_WEBHOOK_SECRET missing']],
    ['a role instead of a key', { LLM_PROVIDER: 'bedrock' }, []],
    ['TLS that is not checked', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, ['NODE_TLS_REJECT_UNAUTHORIZED must-be-on']],
  ])('%s', (_what, values, wanted) => expect(check(values).violations.sort()).toEqual([...wanted].sort()))

  it.each<[string, Record<string, string | null>, string[]]>([
    ['cookies that nobody speaks of', { SESSION_COOKIE_SECURE: null }, ['SESSION_COOKIE_SECURE missing']],
    ['a key of 40 characters', { SECRET_KEY: strong(1).slice(0, 40) }, ['SECRET_KEY weak-recommended-length']],
    ['a database on this machine', { DATABASE_URL: server('postgres', 'localhost/app') }, ['DATABASE_URL url-localhost']],
    ['pages of the visitor', { CORS_ORIGINS: 'http://localhost:3000' }, ['CORS_ORIGINS origin-local']],
    ['an unknown provider', { LLM_PRIMARY_PROVIDER: 'acme-ai' }, ['LLM_PRIMARY_PROVIDER choice-unknown']],
    ['a reference', { SECRET_KEY: '${FROM_OUTSIDE}' }, ['SECRET_KEY unresolved']],
    ['two names of one secret', { AUTH_SECRET: strong(4), NEXTAUTH_SECRET: strong(4) }, ['NEXTAUTH_SECRET same-value']],
    ['two names of one password', { POSTGRES_PASSWORD: strong(4), PGPASSWORD: strong(4) }, ['PGPASSWORD same-value']],
  ])('only told: %s', (_what, values, wanted) => expect(check(values)).toMatchObject({ violations: [], notes: wanted }))

  it('ciphertext is not looked at, and that is no pass', () => {
    expect(check({ SECRET_KEY: 'encrypted:BAbcd' })).toMatchObject({ violations: [], unjudged: ['SECRET_KEY encrypted'] })
  })

  it('in a process a reference is one that nothing resolved', () => {
    expect(check({ SECRET_KEY: '${X}', PS1: '${debian_chroot}' }, { file: null }).violations).toEqual(['SECRET_KEY unresolved'])
  })
})

describe('URLs of servers', () => {
  const password = strong(9)
  it.each<[string, string, string | null]>([
    ['postgresql-url', server('postgresql+asyncpg', 'db/app'), null],
    ['postgresql-url', server('postgres', 'a:5432,b:5433/app?target_session_attrs=any'), null],
    ['postgresql-url', 'postgresql:///app?host=/var/run/postgresql', null],
    ['postgresql-url', server('postgres', 'db:5432'), 'url-invalid'],
    ['postgresql-url', server('postgres', 'db:99999/app'), 'url-invalid'],
    ['postgresql-url', server('mysql', 'db/app'), 'url-invalid'],
    ['postgresql-url', server('postgres', 'db/app', `${password}/x`), 'url-invalid'],
    ['postgresql-url', server('postgres', 'db/app', `${password}@x`), 'url-invalid'],
    ['postgresql-url', server('postgres', 'db/app', `${password}%`), 'url-invalid'],
    ['postgresql-url', server('postgres', 'HOST/app'), 'url-placeholder'],
    ['postgresql-url', 'db', 'url-invalid'],
    ['mysql-url', server('mysql+pymysql', 'db:3306/app'), null],
    ['mongodb-url', server('mongodb+srv', 'cluster.mongo.net/app'), null],
    ['redis-url', server('redis', 'cache:6379'), null],
    ['redis-url', server('redis', 'cache:6379/app'), 'url-invalid'],
    ['redis-url', 'http://cache', 'url-invalid'],
    ['amqp-url', server('amqps', 'mq:5671/%2f'), null],
    ['port', '8080', null],
    ['port', '0', 'value-invalid'],
    ['integer', '4.5', 'value-invalid'],
    ['boolean', 'maybe', 'value-invalid'],
    ['https-url', 'ftp://a.com', 'url-not-https'],
    ['url', 'ftp://a.com', null],
  ])('%s %s: %s', (kind, value, wanted) => {
    const { violations } = check({ IT: value }, { require: [rule({ names: ['IT'], kind: kind as EnvRule['kind'] })] })
    expect(violations).toEqual(wanted === null ? [] : [`IT ${wanted}`])
  })
})

describe('other files', () => {
  it('what stands in a template, and what another environment has', () => {
    const { violations } = check(
      {},
      { templates: { SECRET_KEY: strong(1) }, siblings: { JWT_SECRET_KEY: strong(2), REDIS_URL: 'redis://x' } },
    )
    expect(violations).toEqual(['SECRET_KEY template-value', 'JWT_SECRET_KEY shared-value'])
  })

  it('in development they are only told, as weak ones are', () => {
    const { violations, notes } = check(
      { APP_ENV: 'development', SECRET_KEY: 'dev', DEBUG: 'true', FRONTEND_URL: 'http://localhost:3000' },
      { target: 'development', siblings: { JWT_SECRET_KEY: strong(2) } },
    )
    expect([violations, notes]).toEqual([[], ['SECRET_KEY weak-placeholder', 'JWT_SECRET_KEY shared-value']])
  })
})

describe('rules of the configuration', () => {
  it('take the place of the preset for their name, add to it, or stand alone', () => {
    expect(check({ REDIS_URL: null }, { require: [rule({ names: ['REDIS_URL'], presence: 'optional' })] }).violations).toEqual([])
    expect(
      check({ DATABASE_URL: server('mysql', 'db/app') }, { require: [rule({ names: ['DATABASE_URL'], kind: 'mysql-url' })] }).violations,
    ).toEqual([])
    expect(check({}, { require: [rule({ names: ['SENTRY_DSN'], for: ['production'] })] }).violations).toEqual(['SENTRY_DSN missing'])
    expect(check({}, { require: [rule({ names: ['SENTRY_DSN'], for: ['staging'] })] }).violations).toEqual([])
    expect(check({ REDIS_URL: null, APP_ENV: null }, { preset: 'none' }).violations).toEqual([])
    expect(check({ REGION: 'mars' }, { require: [rule({ names: ['REGION'], values: ['eu', 'us'] })] }).violations).toEqual([
      'REGION value-invalid',
    ])
    expect(check({ X_FLAG: 'maybe', Y_FLAG: 'yes' }, { require: [rule({ names: ['*_FLAG'], kind: 'boolean' })] }).violations).toEqual([
      'X_FLAG value-invalid',
    ])
  })

  it('hold where a variable has a value', () => {
    const when = [{ names: ['QUEUE'], is: ['sqs'], require: [rule({ names: ['SQS_URL'], kind: 'https-url' })] }]
    expect(check({ QUEUE: 'SQS' }, { when }).violations).toEqual(['SQS_URL missing'])
    expect(check({ QUEUE: 'redis' }, { when }).violations).toEqual([])
  })

  it('a name that says nothing is a secret where a rule says so', () => {
    expect(check({ MAGIC: 'xK4q' }, { require: [rule({ names: ['MAGIC'], kind: 'secret' })] }).violations).toEqual(['MAGIC weak-short'])
  })
})

it('a file says what is wrong with its lines', () => {
  const found = judgeFile(parseDotenv('A=1\nnothing\nB=a#b\nC="x\n'))
  expect(found.map(({ rule: id, line }) => [id, line])).toEqual([
    ['broken-line', 2],
    ['broken-line', 4],
    ['read-differently', 3],
  ])
})

it('duplicates that differ', () => {
  const { rules, when } = rulesOf('none', [], [])
  const variables = [
    ['A', '1'],
    ['B', '1'],
    ['A', '2'],
    ['B', '1'],
  ].map(([name, value], at) => ({ name: name!, value: value!, line: at + 1 }))
  const result = checkEnvironment({ target: 'production', variables, rules, when, strength: {}, templates: [], siblings: [], file: '.env' })
  expect(result.violations).toMatchObject([{ rule: 'duplicate', name: 'A', line: 3, why: expect.stringContaining('line 1') }])
})

it.each(['base64url', 'base62', 'hex', 'words'] as const)('what generate makes passes: %s', (format) => {
  for (let run = 0; run < 60; run++) {
    expect(check({ SECRET_KEY: generate(format).value })).toMatchObject({ violations: [], notes: [] })
    expect(check({ SECRET_KEY: generate(format, 128).value }).violations).toEqual([])
  }
})

it('no value is in any word, whatever the values', () => {
  const names = [
    'SECRET_KEY',
    'DATABASE_URL',
    'APP_ENV',
    'DEBUG',
    'CORS_ORIGINS',
    'FRONTEND_URL',
    'LLM_PROVIDER',
    'X_TOKEN',
    'ODD',
    'REDIS_URL',
  ]
  // Words of messages are no values: what is drawn here stands in none.
  const value = fc.string({
    unit: fc.constantFrom('Q', '§', 'Z', '7', ':', '/', '@', '$', '{', '}', '*', ',', '%', ' '),
    minLength: 4,
    maxLength: 60,
  })
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names), value),
      fc.constantFrom('production', 'staging', 'development' as const),
      (values, target) => {
        const { result } = check(values, { target: target as Environment, templates: values, siblings: values })
        const words = JSON.stringify([...result.violations, ...result.notes, ...result.unjudged].map(({ why, fix }) => [why, fix]))
        for (const each of Object.values(values)) if (/[Q§Z7]{2}/.test(each)) expect(words).not.toContain(each.trim())
      },
    ),
    { numRuns: 500 },
  )
})
