import { describe, expect, it } from 'vitest'
import { roleOf, splitName } from '../../src/value/names.ts'

describe('splitName', () => {
  it.each([
    ['myAPIKey_2', ['my', 'api', 'key']],
    ['DB_PASSWORD', ['db', 'password']],
    ['client-secret', ['client', 'secret']],
    ['OAuthClientSecret', ['o', 'auth', 'client', 'secret']],
    ['', []],
  ])('%s', (name, parts) => expect(splitName(name)).toEqual(parts))
})

describe('roleOf', () => {
  it.each([
    [
      'password',
      [
        'password',
        'dbPassword',
        'MYSQL_ROOT_PASSWORD',
        'password2',
        'PGPASSWORD',
        'keypass',
        'EMAIL_HOST_PASSWORD',
        'passphrase',
        'KEY_STORE_PASSWORD',
        'pw',
        'NEXUS_PW',
        'rootPw',
        'dbpw',
        'wifi_psk',
        'wachtwoord',
        'db_kennwort',
        'mot_de_passe',
        'contrasena',
        'haslo',
      ],
    ],
    ['secret', ['secret', 'client_secret', 'appSecret', 'SECRET_VALUE', 'cookiesecret']],
    ['token', ['token', 'accessToken', 'X-Auth-Token', 'GITHUB_TOKEN', 'refresh_token', 'Authorization', 'credentials']],
    ['key', ['apiKey', 'api_key', 'apikey', 'AWS_SECRET_ACCESS_KEY', 'secret_key_base', 'signingKey', 'aesKey', 'X-Api-Key']],
    ['loose', ['key', 'noncekey', 'tenant_key']],
    [
      null,
      [
        'monkey',
        'keyboard',
        'public_key',
        'publicKeyToken',
        'tokenizer',
        'key_id',
        'password_field',
        'token_url',
        'secret_name',
        'passwordHash',
        'csrfToken',
        'isPassword',
        'nextPageToken',
        'foreign_key',
        'compass',
        'bypass',
        'author',
        'tokenType',
        'secretsmanager',
        'PASSWORD_MIN_LENGTH',
        'hasToken',
      ],
    ],
  ] as const)('%s', (role, names) => {
    for (const name of names) expect([name, roleOf(name)]).toEqual([name, role])
  })
})
