import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { repoFacts } from '../../src/git/facts.ts'
import { nextCommit } from '../../src/git/next-commit.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

let repo: Repo
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT')) vi.stubEnv(name, undefined)
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  repo = makeRepo()
})
afterEach(() => {
  vi.unstubAllEnvs()
  repo.remove()
})

const staged = (cwd: string): { top: string; common: string; merges: string[]; paths: string[] } => {
  const { facts, changes } = nextCommit({ cwd })
  return { top: facts.top, common: facts.commonFolder, merges: facts.mergeHeads, paths: changes.map(({ path }) => path) }
}

/** The same, asked for step by step. */
const slowly = (cwd: string): { top: string; common: string; merges: string[] } => {
  const { top, commonFolder, mergeHeads } = repoFacts({ cwd })
  return { top, common: commonFolder, merges: mergeHeads }
}

/** A commit, and something staged on top. */
function begin(): void {
  repo.stage('base.txt', 'one\n')
  repo.commit()
  repo.stage('sub/new.txt', 'x\n')
}

describe('one question tells where we are as the long way does', () => {
  it.each<[string, () => string]>([
    ['at the top', () => repo.dir],
    ['in a folder below', () => join(repo.dir, 'sub')],
    [
      'a folder with an odd name',
      () => {
        const dir = join(repo.dir, 'a\nb\\ setup: cwd: x')
        mkdirSync(dir)
        repo.git('init', '-q', dir)
        repo.git('-C', dir, 'commit', '-q', '--allow-empty', '-m', 'x')
        writeFileSync(join(dir, 'new.txt'), 'x\n')
        repo.git('-C', dir, 'add', '.')
        return dir
      },
    ],
    [
      'a linked work tree',
      () => {
        repo.git('worktree', 'add', '-q', join(repo.dir, 'wt'))
        writeFileSync(join(repo.dir, 'wt/new.txt'), 'x\n')
        repo.git('-C', join(repo.dir, 'wt'), 'add', '.')
        return join(repo.dir, 'wt')
      },
    ],
    [
      'a git folder named by a variable, as seen from here',
      () => {
        vi.stubEnv('GIT_DIR', join(repo.dir, '.git'))
        vi.stubEnv('GIT_WORK_TREE', repo.dir)
        return join(repo.dir, 'sub')
      },
    ],
    [
      'somebody traces git',
      () => {
        vi.stubEnv('GIT_TRACE', '1')
        return repo.dir
      },
    ],
    [
      'somebody has the same trace written to a file',
      () => {
        vi.stubEnv('GIT_TRACE_SETUP', join(repo.dir, '.git/trace'))
        return repo.dir
      },
    ],
  ])('%s', (_name, prepare) => {
    begin()
    const cwd = realpathSync(prepare())
    expect(staged(cwd)).toEqual({ ...slowly(cwd), paths: [cwd.endsWith('sub') || cwd === repo.dir ? 'sub/new.txt' : 'new.txt'] })
  })

  it('in a merge: its parents, and what differs from all of them', () => {
    begin()
    repo.commit()
    repo.git('checkout', '-q', '-b', 'side', 'HEAD~1')
    repo.stage('side.txt', 'y\n')
    const side = repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side')
    repo.stage('smuggled.txt', 'z\n')
    expect(staged(repo.dir)).toEqual({ top: repo.dir, common: join(repo.dir, '.git'), merges: [side], paths: ['smuggled.txt'] })
  })
})

describe('where one question does not do', () => {
  it('the first commit: everything staged', () => {
    repo.stage('a.txt', 'x\n')
    expect(staged(repo.dir)).toEqual({ top: repo.dir, common: join(repo.dir, '.git'), merges: [], paths: ['a.txt'] })
  })

  it('a bare repository has nothing staged', () => {
    using bare = makeRepo('--bare')
    expect(nextCommit({ cwd: bare.dir })).toMatchObject({ facts: { bare: true }, changes: [] })
  })

  it('nothing staged, by hand: what a look at everything wants to know is asked for', () => {
    begin()
    repo.commit()
    repo.git('config', 'core.hooksPath', 'gone')
    expect(nextCommit({ cwd: repo.dir }).facts.missingHooks).toBe('gone')
  })

  it('no repository, and a damaged index, in git’s words', () => {
    writeFileSync(join(repo.dir, '.git/index'), 'DIRC')
    repo.gitWith({ env: { GIT_INDEX_FILE: join(repo.dir, '.git/other') } }, 'commit', '-q', '--allow-empty', '-m', 'x')
    expect(() => nextCommit({ cwd: repo.dir })).toThrow(/git diff-index failed: .*index file smaller/)
    expect(() => nextCommit({ cwd: '/' })).toThrow('not a git repository')
  })
})
