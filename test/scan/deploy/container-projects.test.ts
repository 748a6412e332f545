import { describe, expect, it } from 'vitest'
import { scan } from '../../support/cached.ts'
import type { Repo } from '../../support/repo.ts'
import { sample } from './keys.ts'
import { CASES, treeRepo } from './trees.ts'

interface Expected {
  /** `rule line`, by file, in the order of the report. */
  findings: Record<string, string[]>
  notes?: Record<string, string[]>
  warnings?: string[]
}

// biome-ignore format: a table is read by its rows
const EXPECTED: Record<string, Expected> = {
  'bad.container-cannot-see-env': {
    findings: {
      'backend/.dockerignore': ['dockerignore-hides-env 2 backend SECRET_KEY', 'dockerignore-hides-env 2 worker JWT_SECRET_KEY SECRET_KEY SIGNING_SECRET'],
      'docker-compose.yml': [
        'compose-weak-default 6 JWT_SECRET_KEY', 'compose-hardcoded-secret 7 SIGNING_SECRET',
        'compose-worker-lacks 10 worker.JWT_SECRET_KEY', 'compose-worker-lacks 10 worker.SIGNING_SECRET',
      ],
    },
  },
  'bad.dockerfile': {
    findings: {
      Dockerfile: [
        'dockerfile-secret-arg 7 STRIPE_SECRET_KEY', 'dockerfile-secret-env 8 SESSION_SECRET', 'dockerfile-secret-env 9 JWT_SECRET',
        'dockerfile-copies-env 11 .env.example', 'dockerfile-copies-env 12 .env.production', 'dockerfile-secret-in-run 13 DEPLOY_TOKEN',
      ],
    },
    notes: { Dockerfile: ['dockerfile-secret-arg 2 NPM_TOKEN'] },
  },
  'bad.env-is-baked-in': { findings: { Dockerfile: ['dockerignore-misses-env 2 .env'] } },
  'bad.copy-of-excluded-env': {
    findings: { '.dockerignore': ['dockerignore-hides-env 1 docker/Dockerfile .env'], 'docker/Dockerfile': ['dockerfile-copies-env 2 .env'] },
  },
  'bad.names-what-is-not-there': {
    findings: {
      'compose.yaml': [
        'compose-missing-env-file 5 config/prod.env', 'compose-hardcoded-secret 9 REDIS_URL', 'compose-missing-service 9 cache',
        'compose-missing-service 10 db', 'compose-missing-service 11 db', 'compose-missing-service 13 mailer',
      ],
    },
  },
  'bad.overrides': {
    findings: { 'docker-compose.yml': ['compose-worker-lacks 8 worker.SECRET_KEY_BASE', 'compose-worker-lacks 11 nightly.SECRET_KEY_BASE'] },
  },
  'bad.named-base-files': {
    findings: {
      'shared/base.yaml': ['compose-hardcoded-secret 5 SESSION_SECRET', 'compose-weak-default 6 DB_PASSWORD'],
      'shared/data.yml': ['compose-hardcoded-secret 7 POSTGRES_PASSWORD'],
      'shared/more.yml': ['compose-missing-env-file 6 shared/lost.env'],
    },
  },
  'bad.code-reads-more': {
    findings: { 'compose.yaml': ['compose-missing-env 2 app.SESSION_SECRET', 'compose-missing-env 2 app.JWT_SECRET'] },
    notes: {
      'compose.yaml': [
        'compose-empty-secret 5 app.DATABASE_PASSWORD', 'compose-worker-lacks 6 migrate.DATABASE_PASSWORD',
      ],
    },
  },
  'bad.broken-files': {
    findings: { Dockerfile: ['dockerfile-secret-env 3 API_SECRET', 'dockerfile-copies-env 4 .env'], 'docker-compose.yml': ['compose-hardcoded-secret 4 SECRET_KEY'] },
    warnings: ['Dockerfile:2', 'docker-compose.yml:5'],
  },
  'bad.weak-defaults': {
    findings: {
      'compose.production.yml': [
        'compose-hardcoded-secret 4 admin-password', 'compose-weak-default 6 SECRET_KEY', 'compose-weak-default 7 DB_PASSWORD',
        'compose-hardcoded-secret 8 JWT_SECRET',
      ],
    },
    notes: { 'compose.production.yml': ['compose-empty-secret 9 api.ADMIN_TOKEN'] },
  },
  'ok.for-development': {
    findings: {},
    notes: {
      'docker-compose.dev.yml': [
        'compose-hardcoded-secret 5 POSTGRES_PASSWORD', 'compose-hardcoded-secret 11 DATABASE_URL', 'compose-hardcoded-secret 12 SESSION_SECRET',
      ],
    },
  },
}

async function look(repo: Repo, line: object = { all: true }) {
  const { report, text } = await scan(repo.dir, { check: ['deploy'], ...line })
  for (const length of [22, 40, 64]) expect(text).not.toContain(sample(length))
  return report
}

function byFile(list: readonly { path: string; line: number | null; rule: string; name?: string }[]): Record<string, string[]> {
  const files: Record<string, string[]> = {}
  for (const { path, line, rule, name } of list) (files[path] ??= []).push(`${rule} ${line} ${name}`)
  return files
}

it.each(CASES)('%s', async (name) => {
  using repo = treeRepo(name)
  const report = await look(repo)
  const { findings = {}, notes = {}, warnings = [] } = EXPECTED[name] ?? {}
  expect(byFile(report.findings)).toEqual(findings)
  expect(byFile(report.notes)).toEqual(notes)
  expect(report.warnings.map(({ path, line }) => `${path}:${line}`)).toEqual(warnings)
  expect(report.failures).toEqual([])
  expect(name.startsWith('bad.')).toBe(report.findings.length > 0)
  for (const { why, fix } of report.findings) expect([why.includes('; '), fix.length > 0]).toEqual([true, true])
})

it('every bad tree has its expectation', () => {
  expect(Object.keys(EXPECTED).filter((name) => !CASES.includes(name))).toEqual([])
  expect(CASES.filter((name) => name.startsWith('bad.') && !EXPECTED[name])).toEqual([])
})

describe('a commit', () => {
  const staged = { staged: true }
  /** The repaired project, committed. */
  const project = (name = 'ok.container-is-given-env'): Repo & Disposable => {
    const repo = treeRepo(name)
    repo.commit()
    return repo
  }

  it.each<[string, string, (repo: Repo) => void, string[]]>([
    [
      'a variable of the backend alone: the worker lacks it, in a line that did not change',
      'ok.container-is-given-env',
      (r) =>
        r.stage(
          'docker-compose.yml',
          r
            .read('docker-compose.yml')
            .toString()
            .replace(
              '    command: gunicorn',
              '    environment:\n      <<: *env\n      STRIPE_API_KEY: ${STRIPE_API_KEY:?}\n    command: gunicorn',
            ),
        ),
      ['docker-compose.yml compose-worker-lacks worker.STRIPE_API_KEY'],
    ],
    [
      '.dockerignore is deleted: nothing keeps .env out of the image that did not change',
      'ok.container-is-given-env',
      (r) => r.git('rm', '-q', 'backend/.dockerignore'),
      ['backend/Dockerfile dockerignore-misses-env backend/.env'],
    ],
    [
      'an override takes env_file away',
      'ok.container-is-given-env',
      (r) => r.stage('docker-compose.yml', r.read('docker-compose.yml').toString().replace('  env_file: ./backend/.env\n', '')),
      ['backend/.dockerignore dockerignore-hides-env backend SECRET_KEY', 'backend/.dockerignore dockerignore-hides-env worker SECRET_KEY'],
    ],
    [
      'a service is renamed on one side only',
      'ok.names-what-is-there',
      (r) => r.stage('compose.yaml', r.read('compose.yaml').toString().replace('  db:\n    image', '  database:\n    image')),
      ['compose.yaml compose-missing-service db', 'compose.yaml compose-missing-service db'],
    ],
    [
      'the address of a server with a login is what a worker lacks',
      'ok.container-is-given-env',
      (r) =>
        r.stage(
          'docker-compose.yml',
          r
            .read('docker-compose.yml')
            .toString()
            .replace(
              '    command: gunicorn',
              [
                '    environment:',
                '      <<: *env',
                '      DATABASE_URL: ${DATABASE_URL:?}',
                '      SENTRY_DSN: ${SENTRY_DSN:?}',
                '      API_URL: x',
                '    command: gunicorn',
              ].join('\n'),
            ),
        ),
      ['docker-compose.yml compose-worker-lacks worker.DATABASE_URL', 'docker-compose.yml compose-worker-lacks worker.SENTRY_DSN'],
    ],
    [
      'an override resets what a worker is given',
      'ok.container-is-given-env',
      (r) => r.stage('docker-compose.prod.yml', 'services:\n  worker:\n    environment: !reset {}\n    env_file: !override []\n'),
      [
        'backend/.dockerignore dockerignore-hides-env worker JWT_SECRET_KEY SECRET_KEY SIGNING_SECRET',
        ...['JWT_SECRET_KEY', 'REDIS_URL', 'SECRET_KEY', 'SIGNING_SECRET'].map(
          (name) => `docker-compose.yml compose-worker-lacks worker.${name}`,
        ),
      ],
    ],
    ['nothing of it', 'bad.container-cannot-see-env', (r) => r.stage('backend/other.txt', 'x\n'), []],
    ['an old flaw', 'bad.container-cannot-see-env', (r) => r.stage('backend/Dockerfile', `${r.read('backend/Dockerfile')}USER app\n`), []],
  ])('%s', async (_name, tree, prepare, expected) => {
    using repo = project(tree)
    prepare(repo)
    const { findings } = await look(repo, staged)
    expect(findings.map(({ path, rule, name }) => `${path} ${rule} ${name}`)).toEqual(expected)
  })
})
