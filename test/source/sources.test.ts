import { renameSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Entry, SourceRequest } from '../../src/model.ts'
import { openSources } from '../../src/source/index.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

afterEach(() => vi.unstubAllEnvs())

async function list(repo: Repo, source: SourceRequest, paths: string[] = [], cwd = repo.dir) {
  const opened = openSources({ cwd, paths, source })
  return (opened[0] as (typeof opened)[0]).source.list()
}

const staged: SourceRequest = { kind: 'staged' }
const paths = (entries: readonly Entry[]): string[] => entries.map((entry) => entry.path).sort()

describe('staged', () => {
  it.each<[string, (repo: Repo) => void, string[], string[]]>([
    ['first commit', (r) => r.stage('a', 'x'), ['a'], []],
    [
      'odd names',
      (r) => ['sp ace', 'café', 'new\nline', 'quo"te', 'HEAD'].forEach((n) => r.stage(n, n)),
      ['HEAD', 'café', 'new\nline', 'quo"te', 'sp ace'],
      [],
    ],
    ['deleted', (r) => (r.stage('a', 'x'), r.commit(), r.git('rm', '-q', 'a')), [], ['a: deleted']],
    ['mode change', (r) => (r.stage('a', 'x'), r.commit(), r.git('update-index', '--chmod=+x', 'a')), [], ['a: mode change']],
    ['intent to add', (r) => (r.stage('a', 'x'), r.write('n', 'x'), r.git('add', '-N', 'n')), ['a'], []],
    ['nothing', (r) => (r.stage('a', 'x'), r.commit()), [], ['.: nothing new staged']],
  ])('%s', async (_name, prepare, entries, skipped) => {
    using repo = makeRepo()
    prepare(repo)
    const listing = await list(repo, staged)
    expect({
      entries: paths(listing.entries),
      skipped: listing.skipped.map((s) => `${s.path}: ${s.reason}`),
      failures: listing.failures,
    }).toEqual({
      entries,
      skipped,
      failures: [],
    })
  })

  it('remembers what each parent had, and what was removed beside an added file', async () => {
    using repo = makeRepo()
    repo.stage('old', 'content\n')
    repo.stage('edited', 'a\n')
    repo.commit()
    repo.git('mv', 'old', 'new')
    repo.stage('edited', 'b\n')
    const listing = await list(repo, staged)
    const kinds = Object.fromEntries(listing.entries.map((entry) => [entry.path, [entry.previous?.kind, entry.previous?.blobIds.length]]))
    expect(kinds).toEqual({ new: ['removed', 1], edited: ['parents', 1] })
  })

  it('in a merge lists only what differs from every parent', async () => {
    using repo = makeRepo()
    repo.stage('shared', '1\n2\n3\n')
    repo.commit()
    repo.git('checkout', '-q', '-b', 'side')
    repo.stage('theirs', 'theirs\n')
    repo.stage('shared', '1\n2\nside\n')
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.stage('ours', 'ours\n')
    repo.stage('shared', 'main\n2\n3\n')
    repo.commit()
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side')
    repo.stage('smuggled', 'x\n')
    const listing = await list(repo, staged)
    expect(paths(listing.entries)).toEqual(['shared', 'smuggled'])
    expect(listing.entries.find((entry) => entry.path === 'shared')?.previous?.blobIds).toHaveLength(2)
  })

  it("without a command line to look at, an old author date that is HEAD's tells an amendment, unless HEAD was pushed", async () => {
    using repo = makeRepo()
    repo.stage('a', 'x')
    repo.commit('one')
    repo.stage('b', 'x')
    repo.gitWith({ env: { GIT_AUTHOR_DATE: '@1700000000 +0000' } }, 'commit', '-q', '-m', 'two')
    repo.stage('c', 'x')
    const env = {
      GIT_AUTHOR_NAME: 'Ann',
      GIT_AUTHOR_EMAIL: 'ann@example.org',
      GIT_AUTHOR_DATE: '@1700000000 +0000',
      GIT_INDEX_FILE: '.git/index',
    }
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    expect(paths((await list(repo, staged)).entries)).toEqual(['b', 'c'])
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    expect(paths((await list(repo, staged)).entries)).toEqual(['c'])
  })

  it('names narrow; one that is not staged is skipped with that reason; patterns are only names', async () => {
    using repo = makeRepo()
    repo.stage('[id].ts', 'x')
    repo.stage('sub/b', 'x')
    repo.stage('i.ts', 'x')
    const listing = await list(repo, staged, [join(repo.dir, '[id].ts'), 'sub', 'gone'])
    expect(paths(listing.entries)).toEqual(['[id].ts', 'sub/b'])
    expect(listing.skipped).toEqual([{ path: 'gone', reason: 'not staged' }])
  })

  it('an unmerged path cannot be looked at', async () => {
    using repo = makeRepo()
    repo.stage('f', 'base\n')
    repo.commit()
    repo.git('checkout', '-q', '-b', 'side')
    repo.stage('f', 'side\n')
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.stage('f', 'main\n')
    repo.commit()
    expect(() => repo.git('merge', 'side')).toThrow()
    expect((await list(repo, staged)).failures.map((failure) => failure.path)).toEqual(['f'])
  })
})

describe('auto', () => {
  const auto: SourceRequest = { kind: 'auto' }
  it('by hand: what is staged, else every tracked file; in a commit: what is staged, even nothing', async () => {
    using repo = makeRepo()
    repo.stage('a', 'x')
    repo.commit()
    expect(await list(repo, auto)).toMatchObject({ subject: 'every tracked file', isChange: false })
    vi.stubEnv('GIT_INDEX_FILE', '.git/index')
    expect(await list(repo, auto)).toMatchObject({ subject: 'staged changes', entries: [] })
    vi.unstubAllEnvs()
    repo.stage('b', 'x')
    expect(await list(repo, auto)).toMatchObject({ subject: 'staged changes', entries: [{ path: 'b' }] })
  })
})

describe('tracked', () => {
  const tracked: SourceRequest = { kind: 'tracked', untracked: false }
  it('lists the index, and the disk where it holds something else', async () => {
    using repo = makeRepo()
    repo.stage('a', 'x')
    repo.stage('b', 'x')
    repo.commit()
    repo.write('a', 'other content')
    repo.write('untracked', 'x')
    unlinkSync(join(repo.dir, 'b'))
    const entries = (await list(repo, tracked)).entries
    expect(entries.map((entry) => [entry.path, entry.blobId !== undefined])).toEqual([
      ['a', true],
      ['b', true],
      ['a', false],
    ])
    expect(paths((await list(repo, { kind: 'tracked', untracked: true })).entries)).toContain('untracked')
  })

  it('reads a named file that git does not track, and fails on a name that matches nothing', async () => {
    using repo = makeRepo()
    repo.stage('a', 'x')
    repo.write('new', 'x')
    const listing = await list(repo, tracked, ['new', 'gone'])
    expect(paths(listing.entries)).toEqual(['new'])
    expect(listing.failures).toMatchObject([{ path: 'gone', message: 'there is no such file' }])
  })

  it('an empty repository is no clean one', async () => {
    using repo = makeRepo()
    expect((await list(repo, tracked)).failures).toHaveLength(1)
  })

  it('a bare repository: the tree of HEAD', async () => {
    using repo = makeRepo()
    repo.stage('a', 'x')
    repo.commit()
    repo.git('clone', '-q', '--bare', '.', 'bare.git')
    const listing = await list(repo, tracked, [], join(repo.dir, 'bare.git'))
    expect(paths(listing.entries)).toEqual(['a'])
  })

  it('a SHA-256 repository', async () => {
    using repo = makeRepo('--object-format=sha256')
    repo.stage('a', 'x')
    expect(paths((await list(repo, staged)).entries)).toEqual(['a'])
    repo.commit()
    expect(paths((await list(repo, tracked)).entries)).toEqual(['a'])
  })
})

describe('range and history', () => {
  it('a range shows each commit; a secret added and removed inside it is seen', async () => {
    using repo = makeRepo()
    repo.stage('a', 'one\n')
    const first = repo.commit()
    repo.stage('a', 'two\n')
    repo.commit()
    repo.stage('a', 'one\n')
    repo.commit()
    const listing = await list(repo, { kind: 'range', from: first, to: 'HEAD' })
    expect(listing.entries.map((entry) => entry.path)).toEqual(['a', 'a'])
    await expect(list(repo, { kind: 'range', from: 'nowhere', to: 'HEAD' })).rejects.toThrow('"nowhere" is no commit here')
  })

  it('history holds what was born in a merge, the stash, a tagged blob, and deleted files', async () => {
    using repo = makeRepo()
    repo.stage('base', 'x\n')
    repo.stage('removed', 'r\n')
    repo.commit()
    repo.git('rm', '-q', 'removed')
    repo.commit()
    repo.git('checkout', '-q', '-b', 'side')
    repo.stage('side', 'x2\n')
    repo.commit()
    repo.git('checkout', '-q', 'main')
    repo.stage('main', 'x3\n')
    repo.commit()
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side')
    repo.stage('evil', 'born here\n')
    repo.commit()
    repo.stage('stashed', 'in the stash\n')
    repo.git('stash', '-q')
    repo.git('tag', 'loose', repo.gitWith({ input: 'tagged\n' }, 'hash-object', '-w', '--stdin').trim())
    const listing = await list(repo, { kind: 'history' })
    expect(paths(listing.entries)).toEqual(['base', 'evil', 'main', 'refs/tags/loose', 'removed', 'side', 'stashed'])
  })
})

describe('disk', () => {
  it('reads a folder outside any repository: every file, links as links', async () => {
    using repo = makeRepo()
    renameSync(join(repo.dir, '.git'), join(repo.dir, 'git-is-gone'))
    repo.write('d/a', 'x')
    repo.write('d/.hidden/b', 'x')
    symlinkSync('target', join(repo.dir, 'd/link'))
    const listing = await list(repo, { kind: 'tracked', untracked: false }, ['d'])
    expect(listing.entries.map((entry) => [entry.path, entry.mode])).toEqual([
      ['d/.hidden/b', 'file'],
      ['d/a', 'file'],
      ['d/link', 'symlink'],
    ])
    expect(() => openSources({ cwd: repo.dir, paths: [], source: { kind: 'auto' } })).toThrow('not a git repository')
    expect(() => openSources({ cwd: repo.dir, paths: ['d'], source: { kind: 'history' } })).toThrow('lies in no git repository')
  })
})
