import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type HistoryScope, UNREACHABLE } from '../../src/model.ts'
import { openSources } from '../../src/source/index.ts'
import type { Listing } from '../../src/source/source.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

async function list(repo: Repo, scope: HistoryScope, paths: string[] = [], cwd = repo.dir): Promise<Listing> {
  const [opened] = openSources({ cwd, paths, source: { kind: 'history', ...scope } })
  return (opened as NonNullable<typeof opened>).source.list()
}

const pathsOf = ({ entries }: Listing): string[] => entries.map(({ path }) => path).sort()

/** A commit of one file that is made on a day of 2024, by the committer's clock. */
function commitOn(repo: Repo, day: string, path: string, content = `${path}\n`): string {
  repo.stage(path, content)
  repo.gitWith(
    { env: { GIT_COMMITTER_DATE: `2024-${day}T12:00:00Z`, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' } },
    'commit',
    '-q',
    '-m',
    path,
  )
  return repo.git('rev-parse', 'HEAD').trim()
}

const hash = (repo: Repo, content: string): string => repo.gitWith({ input: content }, 'hash-object', '-w', '--stdin').trim()

/** Drops a branch's commits from every ref and reflog. */
function forget(repo: Repo): void {
  repo.git('reflog', 'expire', '--expire=now', '--all')
}

describe('a part of the history', () => {
  function three(): Repo & Disposable {
    const repo = makeRepo()
    commitOn(repo, '01-10', 'a')
    commitOn(repo, '02-10', 'b')
    commitOn(repo, '03-10', 'c')
    return repo
  }

  it.each<[HistoryScope, string[], string]>([
    [{}, ['a', 'b', 'c'], 'the whole history, 3 commits'],
    [{ maxCount: 1 }, ['c'], 'what the last 1 of 3 commits brought'],
    [{ maxCount: 9 }, ['a', 'b', 'c'], 'what the last 3 of 3 commits brought'],
    [{ since: '2024-02-01 00:00:00Z' }, ['b', 'c'], 'what 2 of 3 commits brought, since 2024-02-01T00:00:00Z'],
    [{ since: '@1707566400' }, ['b', 'c'], 'what 2 of 3 commits brought, since 2024-02-10T12:00:00Z'],
    [{ since: '2024-02-01 00:00:00Z', maxCount: 1 }, ['c'], 'what the last 1 of 3 commits brought, since 2024-02-01T00:00:00Z'],
  ])('%j', async (scope, paths, subject) => {
    using repo = three()
    const listing = await list(repo, scope)
    expect({ paths: pathsOf(listing), subject: listing.subject, failures: listing.failures }).toEqual({ paths, subject, failures: [] })
  })

  it('a wrong clock hides nothing: each commit is judged by its own date', async () => {
    using repo = makeRepo()
    commitOn(repo, '06-01', 'young-below')
    commitOn(repo, '01-01', 'old-above')
    commitOn(repo, '06-02', 'top')
    expect(pathsOf(await list(repo, { since: '2024-05-01 00:00:00Z' }))).toEqual(['top', 'young-below'])
    expect(pathsOf(await list(repo, { maxCount: 2 }))).toEqual(['top', 'young-below'])
  })

  it('nothing looked at is no clean answer', async () => {
    using repo = three()
    const { failures, subject } = await list(repo, { since: '2024-12-24 00:00:00Z' })
    expect(subject).toContain('what 0 of 3 commits brought')
    expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining(subject)])
  })

  it('a tag without a commit is in what its name selects, and in no number of commits', async () => {
    using repo = three()
    repo.git('tag', 'loose', hash(repo, 'tagged\n'))
    repo.git('tag', 'v1', 'HEAD~2')
    expect(pathsOf(await list(repo, {}))).toContain('refs/tags/loose')
    expect(pathsOf(await list(repo, { tags: ['loose', 'v1'] }))).toEqual(['a', 'refs/tags/loose'])
    expect(pathsOf(await list(repo, { tags: ['v1'] }))).toEqual(['a'])
    expect(pathsOf(await list(repo, { maxCount: 3 }))).toEqual(['a', 'b', 'c'])
  })
})

describe('branches and tags', () => {
  function forest(): Repo & Disposable {
    const repo = makeRepo()
    commitOn(repo, '01-10', 'base')
    for (const branch of ['release/1.0/x', 'release/2.0', 'topic']) {
      repo.git('checkout', '-q', '-b', branch, 'main')
      commitOn(repo, '02-10', branch.replaceAll('/', '-'))
    }
    repo.git('update-ref', 'refs/remotes/origin/far', 'HEAD')
    repo.git('checkout', '-q', 'main')
    return repo
  }

  it.each<[HistoryScope, string[], string]>([
    [{ branches: ['main'] }, ['base'], 'main, 1 commit'],
    [{ branches: ['topic'] }, ['base', 'topic'], 'topic, 2 commits'],
    [{ branches: ['release/2.0', 'topic'] }, ['base', 'release-2.0', 'topic'], 'release/2.0, topic, 3 commits'],
    [{ branches: ['release'] }, ['base', 'release-1.0-x', 'release-2.0'], 'release/1.0/x, release/2.0, 3 commits'],
    [{ branches: ['release/*'] }, ['base', 'release-1.0-x', 'release-2.0'], 'release/1.0/x, release/2.0, 3 commits'],
    [{ branches: ['far'] }, ['base', 'topic'], 'origin/far, 2 commits'],
    [{ branches: ['origin/far'] }, ['base', 'topic'], 'origin/far, 2 commits'],
    [{ branches: ['refs/heads/main'] }, ['base'], 'main, 1 commit'],
    [{ branches: ['*'] }, ['base', 'release-1.0-x', 'release-2.0', 'topic'], 'main, release/1.0/x, release/2.0 and 2 more, 4 commits'],
  ])('%j', async (scope, paths, subject) => {
    using repo = forest()
    const listing = await list(repo, scope)
    expect({ paths: pathsOf(listing), subject: listing.subject }).toEqual({ paths, subject: `the history of ${subject}` })
  })

  it.each<[HistoryScope, string]>([
    [{ branches: ['main', 'gone'] }, '--branches "gone": no such branch is here'],
    [{ branches: ['gone*'] }, '--branches "gone*": no such branch'],
    [{ tags: ['main'] }, '--tags "main": no such tag'],
    [{ branches: ['refs/heads/gone'] }, 'no such branch'],
  ])('%j is refused, because nothing looked at is not clean', async (scope, message) => {
    using repo = forest()
    await expect(list(repo, scope)).rejects.toThrow(message)
  })
})

describe('everything', () => {
  it('names what only a reflog, the index, a dropped stash or a lost commit holds, with its paths', async () => {
    using repo = makeRepo()
    commitOn(repo, '01-10', 'kept')
    const lost = commitOn(repo, '02-10', 'lost')
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    repo.stage('stashed', 'in a stash\n')
    repo.git('stash', '-q')
    repo.git('stash', 'drop', '-q')
    forget(repo)
    const inReflog = commitOn(repo, '03-10', 'amended')
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    repo.stage('staged', 'in the index only\n')
    const id = hash(repo, 'nobody knows my name\n')
    const listing = await list(repo, { everything: true })
    expect(pathsOf(listing)).toEqual([`${UNREACHABLE}${id}`, 'amended', 'kept', 'lost', 'staged', 'stashed'])
    const commitOf = (path: string): string | undefined => listing.entries.find((entry) => entry.path === path)?.commitId
    expect([commitOf('lost'), commitOf('amended'), commitOf('staged')]).toEqual([lost, inReflog, undefined])
    expect(listing.subject).toBe('everything that this repository keeps, 2 commits, 3 commits that nothing reaches, 1 blob without a path')
    expect(pathsOf(await list(repo, {}))).toEqual(['kept'])
  })

  it('what packs hold, and each object once', async () => {
    using repo = makeRepo()
    commitOn(repo, '01-10', 'a')
    commitOn(repo, '02-10', 'lost')
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    repo.git('repack', '-q', '-a', '-d', '--keep-unreachable')
    expect(pathsOf(await list(repo, { everything: true }))).toEqual(['a', 'lost'])
  })

  it('a lost commit whose parent is gone gives all of its files, one whose tree is gone only its blobs', async () => {
    using repo = makeRepo()
    commitOn(repo, '01-10', 'a')
    const parent = commitOn(repo, '02-10', 'b')
    commitOn(repo, '03-10', 'c')
    repo.git('reset', '-q', '--hard', 'HEAD~2')
    forget(repo)
    drop(repo, parent)
    const whole = await list(repo, { everything: true })
    expect({ paths: pathsOf(whole), warnings: whole.warnings }).toEqual({ paths: ['a', 'b', 'c'], warnings: [] })
    const tip = repo
      .git('fsck', '--unreachable', '--no-reflogs')
      .split('\n')
      .find((row) => row.includes('commit'))
    drop(repo, repo.git('rev-parse', `${tip?.split(' ')[2]}^{tree}`).trim())
    const rest = await list(repo, { everything: true })
    const ids = ['b\n', 'c\n'].map((content) => `${UNREACHABLE}${hash(repo, content)}`)
    expect(pathsOf(rest)).toEqual([...ids, 'a'].sort())
    expect(rest.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('without its path')])
  })

  it('what another repository lends, which is said', async () => {
    using lender = makeRepo()
    commitOn(lender, '01-10', 'a')
    using repo = makeRepo()
    commitOn(repo, '01-10', 'mine')
    writeFileSync(join(repo.dir, '.git/objects/info/alternates'), `${join(lender.dir, '.git/objects')}\n`)
    const { warnings, ...listing } = await list(repo, { everything: true })
    expect(pathsOf({ ...listing, warnings })).toEqual(['a', 'mine'])
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('alternates')])
  })

  it('a damaged object is a failure, not a gap', async () => {
    using repo = makeRepo()
    commitOn(repo, '01-10', 'a')
    const id = hash(repo, 'to be damaged\n')
    chmodSync(objectFile(repo, id), 0o644)
    writeFileSync(objectFile(repo, id), 'no zlib stream')
    expect((await list(repo, { everything: true })).failures).toEqual([
      expect.objectContaining({ path: `${UNREACHABLE}${id}`, message: expect.stringContaining('git fsck') }),
    ])
  })

  it('a shallow clone says so; a bare one has no index', async () => {
    using repo = makeRepo()
    commitOn(repo, '01-10', 'a')
    commitOn(repo, '02-10', 'b')
    repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, 'shallow')
    repo.git('clone', '-q', '--bare', '.', 'bare.git')
    const shallow = await list(repo, { everything: true }, [], join(repo.dir, 'shallow'))
    expect(pathsOf(shallow)).toEqual(['a', 'b'])
    expect(shallow.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('shallow')])
    expect(pathsOf(await list(repo, { everything: true }, [], join(repo.dir, 'bare.git')))).toEqual(['a', 'b'])
  })

  it('names narrow it: what has no path is counted as skipped', async () => {
    using repo = makeRepo()
    commitOn(repo, '01-10', 'a')
    hash(repo, 'nameless\n')
    const { skipped, ...listing } = await list(repo, { everything: true }, ['a'])
    expect(pathsOf({ ...listing, skipped })).toEqual(['a'])
    expect(skipped.map(({ reason }) => reason)).toEqual(['no known path'])
  })
})

const objectFile = (repo: Repo, id: string): string => join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2))

function drop(repo: Repo, id: string): void {
  rmSync(objectFile(repo, id), { force: true })
}
