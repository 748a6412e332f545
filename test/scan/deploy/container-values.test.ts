import { ENV } from '../../support/env.ts'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Check, Finding, Settings, Warning } from '../../../src/model.ts'
import { loadChecks } from '../../../src/scan/checks.ts'
import { scanText } from '../../../src/scan/index.ts'
import { NO_SETTINGS, textOf } from '../rules-sample.ts'
import { sample } from './keys.ts'

let checks: Check[]
beforeAll(async () => {
  checks = await loadChecks(['deploy'])
})

const env = ENV
const SETTINGS = { ...NO_SETTINGS, globs: () => false, env } as Settings

function look(path: string, content: string, warnings: Warning[] = []): Finding[] {
  return scanText(textOf(content, path), checks, SETTINGS, undefined, (warning) => warnings.push(warning))
}

const told = (found: readonly Finding[]): string[] =>
  found.map(({ rule, name, severity, line, column }) => `${rule} ${name} ${line}:${column}${severity === 'low' ? ' note' : ''}`)

const service = (lines: string): string => `services:\n  a:\n${lines.replace(/^/gm, '    ')}\n`
const weak = 'changeme'

describe('compose', () => {
  it.each<[string, string[]]>([
    [`environment: {SECRET_KEY: ${weak}}`, ['compose-hardcoded-secret SECRET_KEY 3:31']],
    [`environment:\n  - SECRET_KEY=${sample(40)}`, ['compose-hardcoded-secret SECRET_KEY 4:20']],
    [`environment:\n  SECRET_KEY: "\${SECRET_KEY:-${weak}}"`, ['compose-weak-default SECRET_KEY 4:34']],
    [`environment:\n  SECRET_KEY: \${SECRET_KEY-${sample(40)}}`, ['compose-hardcoded-secret SECRET_KEY 4:32']],
    [`environment:\n  DATABASE_URL: postgres://app:\${DB_PASSWORD:-${weak}}@db/app`, ['compose-weak-default DB_PASSWORD 4:51']],
    [`environment:\n  DATABASE_URL: postgres://app:${sample(22)}@db/app`, ['compose-hardcoded-secret DATABASE_URL 4:36']],
    [`environment:\n  POSTGRES_PASSWORD: ${sample(40).slice(0, 9)}`, ['compose-hardcoded-secret POSTGRES_PASSWORD 4:26']],
    [`command: redis-server --requirepass ${sample(22)}`, ['compose-hardcoded-secret password 3:41']],
    [`command: npm run dev\nenvironment: {SECRET_KEY: ${weak}}`, ['compose-hardcoded-secret SECRET_KEY 4:31 note']],
    [`build: {context: ., args: {NPM_TOKEN: ${sample(40)}}}`, ['compose-hardcoded-secret NPM_TOKEN 3:43']],
    ['environment: {SECRET_KEY: "${SECRET_KEY}", B_SECRET: "${B:?}", C_SECRET: ""}', []],
    ['environment: {SECRET_KEY_FILE: /run/secrets/secret_key, TOKEN_TTL: 3600}', []],
    ['command: serve --password-file=/run/x --token=$TOKEN', []],
  ])('%s', (lines, expected) => expect(told(look('compose.yml', service(lines)))).toEqual(expected))

  it('tells once what an anchor gives to several, where it stands', () => {
    const content = `x-env: &env\n  SECRET_KEY: ${weak}\nservices:\n  a: {environment: *env}\n  b: {environment: {<<: *env}}\n`
    expect(told(look('docker-compose.yml', content))).toEqual(['compose-hardcoded-secret SECRET_KEY 2:15'])
  })
})

describe('Dockerfile', () => {
  it.each<[string, string[]]>([
    [`ENV SECRET_KEY=${weak}`, ['dockerfile-secret-env SECRET_KEY 2:16']],
    [`ENV A=1 SECRET_KEY="${sample(40)}"`, ['dockerfile-secret-env SECRET_KEY 2:21']],
    [`ENV SECRET_KEY ${sample(40)}`, ['dockerfile-secret-env SECRET_KEY 2:16']],
    [`ARG SECRET_KEY=${weak}`, ['dockerfile-secret-env SECRET_KEY 2:16 note']],
    [`ARG SECRET_KEY=${sample(40)}`, ['dockerfile-secret-env SECRET_KEY 2:16']],
    [`ENV SECRET_KEY=${weak}\nFROM x`, ['dockerfile-secret-env SECRET_KEY 2:16 note']],
    [`ENV SECRET_KEY=${weak}\nFROM b`, ['dockerfile-secret-env SECRET_KEY 2:16']],
    ['ARG NPM_TOKEN', ['dockerfile-secret-arg NPM_TOKEN 2:5 note']],
    ['ARG NPM_TOKEN\nENV NPM_TOKEN=${NPM_TOKEN}', ['dockerfile-secret-arg NPM_TOKEN 3:15']],
    ['COPY .env /app/', ['dockerfile-copies-env .env 2:6']],
    ['COPY --chown=a:b ./config/.env.production /app/.env', ['dockerfile-copies-env ./config/.env.production 2:18']],
    ['ADD [".env", "/app/"]', ['dockerfile-copies-env .env 2:6']],
    ['COPY .env* ./', ['dockerfile-copies-env .env* 2:6']],
    ['COPY .env.test /app/', ['dockerfile-copies-env .env.test 2:6 note']],
    ['COPY .env.example .env', ['dockerfile-copies-env .env.example 2:6']],
    ['COPY .env.example ./', []],
    ['COPY environment.yml env.js ./', []],
    [`RUN curl -H x --token ${sample(40)}`, ['dockerfile-secret-in-run token 2:23']],
    [`RUN A=1 && export API_SECRET='${sample(40)}'`, ['dockerfile-secret-in-run API_SECRET 2:31']],
    [`RUN SECRET_KEY=${weak} python manage.py collectstatic`, []],
    ['RUN --mount=type=secret,id=npm_token NPM_TOKEN=$(cat /run/secrets/npm_token) npm ci', []],
    ['ENV TOKEN_TTL=60 PASSWORD_MIN_LENGTH=12', []],
  ])('%s', (lines, expected) => expect(told(look('Dockerfile', `FROM alpine AS b\n${lines}\n`))).toEqual(expected))

  it.each(['Dockerfile', 'api/Dockerfile.prod', 'x.dockerfile', 'Containerfile'])('%s is one', (path) => {
    expect(look(path, `FROM x\nENV SECRET_KEY=${weak}\n`)).toHaveLength(1)
  })

  it.each(['dockerfile.js', 'Dockerfile.md', 'Dockerfile.dockerignore', 'dockerfile-notes.yaml'])('%s is none', (path) => {
    const warnings: Warning[] = []
    expect([look(path, `FROM x\nCOPY .env .\n`, warnings), warnings]).toEqual([[], []])
  })
})

it('takes any text, and never says a value', () => {
  const piece = fc.constantFrom(
    'FROM a\n',
    'ENV ',
    'ARG ',
    'RUN ',
    'COPY ',
    '.env',
    'SECRET_KEY=',
    sample(40),
    ' ',
    '\n',
    '\\\n',
    '"',
    "'",
    '${',
    ':-',
    '}',
    'services:\n',
    '  a:\n',
    '    environment:\n',
    '      API_SECRET: ',
    '[',
    '\0',
    'é',
  )
  const content = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(content, fc.constantFrom('Dockerfile', 'compose.yaml'), (text, path) => {
      expect(JSON.stringify(look(path, text).map(({ span: _span, ...rest }) => rest))).not.toContain(sample(40))
    }),
    { numRuns: 400 },
  )
})

it('a file that is named after a secret is not called by its name', () => {
  const [found] = look('Dockerfile', `FROM x\nCOPY ${sample(40)}.env /app/\n`)
  expect(found?.why).toMatch(/^an environment file is copied into the image;/)
  expect(JSON.stringify({ ...found, span: null })).not.toContain(sample(40))
})
