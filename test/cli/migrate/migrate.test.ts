import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { migrate } from '../../../src/cli/migrate/index.ts'
import { scan } from '../../../src/index.ts'
import { makeRepo, type Repo } from '../../support/repo.ts'
import { githubToken } from '../../support/tokens.ts'

const TOKENS = [1, 2, 3, 4, 5, 6].map(githubToken) as [string, string, string, string, string, string]
const sha1 = (value: string): string => createHash('sha1').update(value).digest('hex')

async function migrated(repo: Repo, dryRun = false): Promise<{ code: number; text: string }> {
  let text = ''
  const code = await migrate({ cwd: repo.dir, dryRun }, async (more) => {
    text += more
  })
  return { code, text }
}

const found = async (repo: Repo): Promise<string[]> =>
  (await scan({ cwd: repo.dir })).findings.map(({ path, line }) => `${path}:${line}`).sort()

/** A repository with the files of all tools; what is in new.js is covered by none. */
function project(): Repo & Disposable {
  const repo = makeRepo()
  repo.stage('old.js', `\nconst token = "${TOKENS[0]}"\n`)
  repo.stage('born.js', `const token = "${TOKENS[1]}"\n`)
  const commit = repo.commit()
  repo.stage('born.js', `\n\nconst token = "${TOKENS[1]}"\n`)
  repo.stage('known.js', `const token = "${TOKENS[2]}"\n`)
  repo.stage('vendor/lib.js', `const token = "${TOKENS[3]}"\n`)
  repo.stage('inline.js', `const token = "${TOKENS[4]}" // gitleaks:allow\n`)
  repo.stage('new.js', `const token = "${TOKENS[5]}"\n`)
  repo.stage(
    '.gitleaks.toml',
    `title = "x"\n[extend]\nuseDefault = true\n[[allowlists]]\ndescription = "vendored"\npaths = ['''(^|/)vendor/''']\n`,
  )
  repo.stage('.gitleaksignore', `old.js:github-pat:2\n${commit}:born.js:github-pat:1\ngone.js:github-pat:1\n`)
  repo.stage('.secrets.baseline', JSON.stringify({ results: { 'known.js': [{ hashed_secret: sha1(TOKENS[2]) }] } }))
  repo.stage('.secretlintignore', 'docs/**\n')
  repo.stage('.secretlintrc.cjs', 'module.exports = {}\n')
  repo.stage(
    '.pre-commit-config.yaml',
    'repos:\n  - repo: https://github.com/gitleaks/gitleaks\n    rev: v8.24.2\n    hooks:\n      - id: gitleaks\n',
  )
  repo.stage('package.json', '{\n  "devDependencies": {\n    "secretlint": "^9.0.0"\n  }\n}\n')
  repo.commit()
  return repo
}

describe('hushgate migrate', () => {
  it('carries over, proves it, and a second time has nothing to do', async () => {
    using repo = project()
    expect(await found(repo)).toEqual(['born.js:3', 'new.js:1'])
    const { code, text } = await migrated(repo)
    // The commit's entry covers the same value where it stands now, too.
    expect(text).toContain('proved: the same finding before and after')
    expect(text).toMatch(/\.gitleaks\.toml:4 +allow: vendored/)
    expect(text).toContain('entry for github-pat in old.js')
    expect(text).toContain('.secretlintrc.cjs')
    expect(text).toContain('.pre-commit-config.yaml:5')
    expect(text).not.toContain('package.json')
    expect(text).toContain('1 of 2 entries cover nothing')
    for (const token of TOKENS)
      expect(text + repo.read('.hushgate-baseline') + repo.read('hushgate.config.yaml')).not.toContain(token.slice(4))
    expect(code).toBe(0)
    expect(parse(repo.read('hushgate.config.yaml').toString())).toEqual({
      foreign: ['comments'],
      allow: {
        except: [
          { paths: ['(^|\\/)vendor\\/'], reason: 'vendored (.gitleaks.toml:4)' },
          { globs: ['docs/**'], reason: "secretlint's ignored paths (.secretlintignore)" },
        ],
      },
    })
    const baseline = repo.read('.hushgate-baseline').toString()
    for (const name of ['old.js', 'born.js', 'known.js']) expect(baseline).toContain(`github-pat:${name}:`)

    const second = await migrated(repo)
    expect(second).toEqual({ code: 0, text: expect.stringContaining('nothing to do') })
    expect(repo.read('.hushgate-baseline').toString()).toBe(baseline)

    for (const name of ['.gitleaks.toml', '.gitleaksignore', '.secrets.baseline', '.secretlintignore']) repo.git('rm', '-q', name)
    expect(await found(repo)).toEqual(['new.js:1'])
  })

  it('the same findings before and after', async () => {
    using repo = project()
    repo.stage('.gitleaksignore', 'old.js:github-pat:2\n')
    const before = await found(repo)
    const { code, text } = await migrated(repo)
    expect(text).toContain(`proved: the same ${before.length} findings before and after`)
    expect(code).toBe(0)
    expect(await found(repo)).toEqual(before)
  })

  it('--dry-run writes nothing', async () => {
    using repo = project()
    const { code, text } = await migrated(repo, true)
    expect(code).toBe(0)
    expect(text).toContain('hushgate.config.yaml would be:')
    expect(existsSync(join(repo.dir, 'hushgate.config.yaml'))).toBe(false)
    expect(existsSync(join(repo.dir, '.hushgate-baseline'))).toBe(false)
  })

  it('an accepted finding keeps its reason', async () => {
    using repo = project()
    await migrated(repo)
    const line = repo
      .read('.hushgate-baseline')
      .toString()
      .split('\n')
      .find((each) => each.includes('old.js')) as string
    repo.write('.hushgate-baseline', `${line.replace(/--.*/, '-- ours')}\n`)
    repo.git('clean', '-qf', 'hushgate.config.yaml')
    await migrated(repo)
    const lines = repo.read('.hushgate-baseline').toString()
    expect(lines).toContain(line.replace(/--.*/, '-- ours'))
    expect(lines).toContain('known.js')
  })

  it('a configuration that is there is never overwritten', async () => {
    using repo = project()
    repo.write('hushgate.config.json', '{ "thorough": true }')
    await expect(migrated(repo)).rejects.toThrow('hushgate.config.json is there already')
    expect(existsSync(join(repo.dir, 'hushgate.config.yaml'))).toBe(false)
    expect((await migrated(repo, true)).text).toContain('would be:')
  })

  it('nothing to migrate', async () => {
    using repo = makeRepo()
    repo.stage('a.txt', 'x')
    repo.commit()
    expect(await migrated(repo)).toEqual({ code: 0, text: expect.stringContaining('nothing to migrate') })
  })

  it('a file that cannot be read is told, and nothing is written', async () => {
    using repo = project()
    repo.write('.gitleaks.toml', 'rules = [')
    await expect(migrated(repo)).rejects.toThrow('.gitleaks.toml:1')
    expect(existsSync(join(repo.dir, 'hushgate.config.yaml'))).toBe(false)
  })
})
