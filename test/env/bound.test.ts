import { describe, expect, it } from 'vitest'
import { type Bound, boundFor, boundIn } from '../../src/env/bound.ts'
import { ENV } from '../support/env.ts'

const CASES: readonly [path: string, content: string, bound: Bound][] = [
  // names
  ['.env', '', 'shared'],
  ['.env.production', '', 'production'],
  ['.env.prod', '', 'production'],
  ['.env.staging', '', 'production'],
  ['.env.production.local', '', 'production'],
  ['prod.env', '', 'production'],
  ['.env.local', '', 'local'],
  ['.env.development.local', '', 'local'],
  ['apps/web/.env.dev', '', 'local'],
  ['.env.test', '', 'test'],
  ['.env.test.local', '', 'test'],
  ['.envrc', '', 'shared'],
  ['compose.yaml', '', 'shared'],
  ['docker-compose.prod.yml', '', 'production'],
  ['docker-compose.dev.yml', '', 'local'],
  ['docker-compose-test.yaml', '', 'test'],
  ['compose.override.yaml', '', 'local'],
  ['charts/app/values.yaml', '', 'shared'],
  ['charts/app/values-production.yaml', '', 'production'],
  ['src/main/resources/application.properties', '', 'shared'],
  ['src/main/resources/application-prod.yml', '', 'production'],
  ['src/main/resources/application-dev.yml', '', 'local'],
  ['src/test/resources/application.properties', '', 'test'],
  ['appsettings.json', '', 'shared'],
  ['appsettings.Development.json', '', 'local'],
  ['appsettings.Production.json', '', 'production'],
  // code
  ['config/settings.py', '', 'shared'],
  ['config/settings/production.py', '', 'production'],
  ['config/settings/local.py', '', 'local'],
  ['app/settings_dev.py', '', 'local'],
  ['config/environments/development.rb', '', 'local'],
  ['src/config.dev.js', '', 'local'],
  ['src/local-storage.ts', '', 'shared'],
  ['src/contest.py', '', 'shared'],
  ['src/latest_release_notes.go', '', 'shared'],
  ['app/test_views.py', '', 'test'],
  ['pkg/auth/auth_test.go', '', 'test'],
  ['src/auth.spec.ts', '', 'test'],
  ['src/main/java/AuthServiceTest.java', '', 'test'],
  ['src/main/java/LatestService.java', '', 'shared'],
  // folders
  ['tests/app.py', '', 'test'],
  ['k8s/overlays/prod/.env', '', 'production'],
  ['k8s/overlays/dev/.env', '', 'local'],
  ['dev/prod/.env', '', 'production'],
  ['prod/.env.test', '', 'test'],
  ['examples/basic/compose.yaml', '', 'local'],
  ['docs/install.md', 'APP_ENV=production', 'local'],
  ['.devcontainer/compose.yaml', '', 'local'],
  // what the content says
  ['.env', 'APP_ENV=production\n', 'production'],
  ['.env', 'export NODE_ENV="development"\n', 'local'],
  ['.env', 'RAILS_ENV=test\n', 'test'],
  ['.env', 'DJANGO_SETTINGS_MODULE=shop.settings.production\n', 'production'],
  ['.env', 'MYAPP_ENVIRONMENT=staging\n', 'production'],
  ['.env', 'DOTENV=prod\nHAS_ENV_X=prod\n', 'shared'],
  ['compose.yaml', '      - NODE_ENV=production\n', 'production'],
  ['compose.yaml', '      NODE_ENV: development\n', 'local'],
  ['compose.yaml', '  NODE_ENV: development\n  RAILS_ENV: production\n', 'production'],
  ['dev/.env', 'APP_ENV=production\n', 'production'],
  ['prod/.env', 'APP_ENV=development\n', 'production'],
  ['tests/.env', 'APP_ENV=production\n', 'test'],
  ['src/app.js', "if (process.env.NODE_ENV === 'development') x()\nNODE_ENV=development", 'shared'],
]

describe('boundFor', () => {
  it.each(CASES)('%s %j: %s', (path, content, bound) => expect(boundFor(path, content)).toBe(bound))
})

describe('boundIn', () => {
  const globs = (path: string, [glob]: readonly string[]): boolean => path === glob
  const env = {
    ...ENV,
    bound: [
      { glob: 'a.env', bound: 'ignore' as const },
      { glob: 'a.env', bound: 'test' as const },
      { glob: '.env.test', bound: 'production' as const },
    ],
  }

  it.each([
    ['a.env', 'APP_ENV=production', 'ignore'],
    ['.env.test', '', 'production'],
    ['.env.local', '', 'local'],
  ])('%s: %s: the first that matches decides, then the file itself', (path, content, bound) =>
    expect(boundIn(path, content, { env, globs })).toBe(bound),
  )
})
