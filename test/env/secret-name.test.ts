import { describe, expect, it } from 'vitest'
import { isIssued, isLoginUrl, passwordIn, type SecretKind, secretName } from '../../src/env/secret-name.ts'

const NAMES: readonly [name: string, kind: SecretKind | null][] = [
  ['SECRET_KEY', 'secret'],
  ['SECRET_KEY_BASE', 'secret'],
  ['JWT_SECRET', 'secret'],
  ['JWT_SECRET_KEY', 'secret'],
  ['APP_KEY', 'secret'],
  ['SESSION_SECRET', 'secret'],
  ['ENCRYPTION_KEY', 'secret'],
  ['NEXTAUTH_SECRET', 'secret'],
  ['WTF_CSRF_SECRET_KEY', 'secret'],
  ['jwtSecret', 'secret'],
  ['POSTGRES_PASSWORD', 'password'],
  ['DB_PASS', 'password'],
  ['MYSQL_ROOT_PASSWORD', 'password'],
  ['SECURITY_PASSWORD_SALT', 'password'],
  ['STRIPE_API_KEY', 'token'],
  ['GITHUB_TOKEN', 'token'],
  ['AWS_SECRET_ACCESS_KEY', 'token'],
  ['GOOGLE_CLIENT_SECRET', 'token'],
  ['ACCESS_TOKEN_SECRET', 'secret'],
  ['GITHUB_WEBHOOK_SECRET', 'secret'],
  ['DATABASE_URL', 'url'],
  ['REDIS_URL', 'url'],
  ['SENTRY_DSN', 'url'],
  ['CSRF_TOKEN', null],
  ['PASSWORD_MIN_LENGTH', null],
  ['SECRET_KEY_FILE', null],
  ['PUBLIC_KEY', null],
  ['CACHE_KEY', null],
  ['PORT', null],
  ['SALT', null],
  ['', null],
]

describe('secretName', () => it.each(NAMES)('%s: %s', (name, kind) => expect(secretName(name)).toBe(kind)))

describe('isLoginUrl', () =>
  it.each([
    ...['DATABASE_URL', 'SENTRY_DSN', 'REDIS_URL', 'CELERY_BROKER_URL', 'MONGODB_URI', 'SPRING_DATASOURCE_URL', 'DB_DSN'].map(
      (name) => [name, true] as const,
    ),
    ...['API_URL', 'PUBLIC_URL', 'DATABASE_HOST', 'CALLBACK_URI', 'SECRET_KEY'].map((name) => [name, false] as const),
  ])('%s: %s', (name, expected) => expect(isLoginUrl(name)).toBe(expected)))

describe('isIssued', () =>
  it.each([
    ['GITHUB_TOKEN', true],
    ['STRIPE_API_KEY', true],
    ['CLIENT_SECRET', true],
    ['API_KEY', false],
    ['ADMIN_TOKEN', false],
    ['GITHUB_WEBHOOK_SECRET', false],
    ['SECRET_KEY', false],
  ])('%s: %s', (name, is) => expect(isIssued(name)).toBe(is)))

const VALUES: readonly [value: string, password: string | null][] = [
  ['postgres://app:pa55@db:5432/app', 'pa55'],
  ['redis://:pa55@cache', 'pa55'],
  ['amqp+ssl://u:pa55@h', 'pa55'],
  ['postgres://db:5432/app', null],
  ['https://example.com/a@b:c', null],
  ['host=db password=pa55 dbname=app', 'pa55'],
  ['Server=db;User=sa;Pwd=pa55;', 'pa55'],
  ['jdbc:postgresql://db/app?user=a&password=pa55', 'pa55'],
  ['pa55', null],
]

describe('passwordIn', () => {
  it.each(VALUES)('%j: %j', (value, password) => {
    const part = passwordIn(value)
    expect(part && value.slice(part.start, part.end)).toBe(password)
  })
})
