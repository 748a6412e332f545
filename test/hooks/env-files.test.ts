import { describe, expect, it } from 'vitest'
import { runHook } from '../support/hook.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

const run = (repo: Repo, ...args: string[]) => runHook(repo.dir, args, {}, 'prevent-env-files')

const MESSAGE = `ERROR: .env files must NOT be committed!
Blocked files: .env

If you need to store configuration templates:
  1. Add values to .env.example instead
  2. Ensure .env is in .gitignore
  3. Use git rm --cached .env if already tracked
`

describe('prevent-env-files', () => {
  it('says it word for word, first', () => {
    using repo = makeRepo()
    repo.stage('.env', 'A=1\n')
    const { code, stdout } = run(repo)
    expect({ code, starts: stdout.startsWith(MESSAGE) }).toEqual({ code: 1, starts: true })
  })

  it('names every file in the one message', () => {
    using repo = makeRepo()
    for (const path of ['.env', 'config/prod.env', 'web/.ENV.Local']) repo.stage(path, 'A=1\n')
    expect(run(repo).stdout).toContain('\nBlocked files: .env, config/prod.env, web/.ENV.Local\n')
  })

  it('says what is tracked already and what no .gitignore covers, only where it is true', () => {
    using repo = makeRepo()
    repo.stage('.env', 'A=1\n')
    expect(run(repo).stdout).toMatch(/Not covered by \.gitignore: \.env/)
    expect(run(repo).stdout).not.toMatch(/Already tracked/)
    repo.commit()
    repo.stage('.gitignore', '.env\n')
    repo.stage('.env', 'A=2\n')
    expect(run(repo).stdout).toMatch(/Already tracked: \.env/)
    expect(run(repo).stdout).not.toMatch(/Not covered/)
  })

  it.each<[string, (repo: Repo) => void]>([
    ['deleting one', (r) => (r.stage('.env', 'A=1\n'), r.commit(), r.git('rm', '-q', '.env'))],
    ['un-tracking one', (r) => (r.stage('.env', 'A=1\n'), r.commit(), r.git('rm', '-q', '--cached', '.env'))],
    ['changing its mode', (r) => (r.stage('.env', 'A=1\n'), r.commit(), r.git('update-index', '--chmod=+x', '.env'))],
    [
      'templates',
      (r) => ['.env.example', '.env.sample', 'x/.env.template', '.env.dist', '.env.local.example'].forEach((n) => r.stage(n, 'A=\n')),
    ],
    ['an unstaged one', (r) => (r.stage('a', 'x'), r.write('.env', 'A=1\n'))],
    ['a folder called .env', (r) => r.stage('.env/bin/activate', 'x\n')],
    [
      'a configured template',
      (r) => (r.write('hushgate.config.json', '{ "env": { "templates": [".env.ci"] } }'), r.stage('.env.ci', 'A=1\n')),
    ],
    ['an excluded one', (r) => (r.write('hushgate.config.json', '{ "exclude": ["fixtures/"] }'), r.stage('fixtures/.env', 'A=1\n'))],
  ])('lets pass: %s', (_name, prepare) => {
    using repo = makeRepo()
    prepare(repo)
    expect(run(repo)).toMatchObject({ code: 0 })
  })

  it.each([
    '.env',
    '.env.local',
    '.env.production',
    'prod.env',
    '.envrc',
    '.flaskenv',
    '.dev.vars',
    'a/b/c/.env',
    '.ENV',
    'sp ace/.env',
    'é/.env',
    'new\nline/.env',
  ])('refuses %j in a real tree, also a renamed one', (path) => {
    using repo = makeRepo()
    repo.stage('settings.txt', 'A=1\n')
    repo.commit()
    repo.stage(path, 'B=2\n')
    expect(run(repo).code).toBe(1)
    repo.git('reset', '-q', '--hard')
    repo.stage(path, 'A=1\n')
    repo.git('rm', '-q', 'settings.txt')
    expect(run(repo).code).toBe(1)
  })
})
