import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkAll, walkOn } from '../../src/git/commits.ts'
import { repoFacts } from '../../src/git/facts.ts'
import { readRefs } from '../../src/git/refs.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

interface Given {
  /** Indices of earlier commits. */
  parents: number[]
  seconds: number
}

/** Commits without files, each a ref of its own: `refs/heads/c0` and so on. Answers their ids. */
function build(repo: Repo, given: readonly Given[]): string[] {
  const tree = repo.gitWith({ input: '' }, 'mktree').trim()
  const ids: string[] = []
  for (const [i, { parents, seconds }] of given.entries()) {
    const date = `@${1700000000 + seconds} +0000`
    const args = [...new Set(parents)].flatMap((parent) => ['-p', ids[parent] as string])
    const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    ids.push(repo.gitWith({ env, input: `commit ${i}` }, 'commit-tree', tree, ...args).trim())
  }
  return ids
}

const graphs = fc
  .array(fc.tuple(fc.array(fc.nat(), { maxLength: 2 }), fc.nat(6)), { minLength: 2, maxLength: 9 })
  .map((rows) => rows.map(([parents, seconds], i) => ({ seconds, parents: i === 0 ? [] : parents.map((parent) => parent % i) })))

describe('the order of commits', () => {
  it('is by date, but never before a parent, and the same whether walked at once or in two parts', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.nat(), async (given, cut) => {
        using repo = makeRepo()
        const ids = build(repo, given)
        const place = { cwd: repo.dir }
        const all = await walkAll(place, ids)
        expect(new Set(all.commits)).toEqual(new Set(ids))
        const at = new Map(all.commits.map((id, i) => [id, i]))
        for (const [i, { parents }] of given.entries())
          for (const parent of parents) expect(at.get(ids[parent] as string)).toBeLessThan(at.get(ids[i] as string) as number)
        const first = ids.slice(0, 1 + (cut % ids.length))
        const before = await walkAll(place, first)
        const after = await walkOn(place, ids, new Set(first), before)
        expect(after).not.toBeNull()
        const dates = new Map([...before.dates, ...(after?.dates ?? [])])
        expect(dates).toEqual(all.dates)
        expect(after?.late).toEqual(all.late)
        expect([...(after?.tips ?? [])].sort()).toEqual([...all.tips].sort())
      }),
      { numRuns: 15 },
    )
  })

  it('a walk goes on only where every tip is still reached', async () => {
    using repo = makeRepo()
    const [root = '', left = '', right = '', merge = ''] = build(repo, [
      { parents: [], seconds: 0 },
      { parents: [0], seconds: 1 },
      { parents: [0], seconds: 2 },
      { parents: [1, 2], seconds: 3 },
    ])
    const place = { cwd: repo.dir }
    const before = await walkAll(place, [left, right])
    expect([...before.tips].sort()).toEqual([left, right].sort())
    const old = new Set([left, right])
    expect((await walkOn(place, [merge], old, before))?.commits).toEqual([merge])
    expect((await walkOn(place, [left, right], old, before))?.commits).toEqual([])
    expect(await walkOn(place, [left], old, before)).toBeNull()
    expect(await walkOn(place, [root], old, before)).toBeNull()
  })
})

describe('what refs come to', () => {
  it('branches, tags of tags, HEAD, every stash, other work trees, and what is no commit', async () => {
    using repo = makeRepo()
    repo.stage('a', 'a\n')
    const one = repo.commit('one')
    for (const content of ['b\n', 'c\n']) {
      repo.stage('a', content)
      repo.git('stash', '-q')
    }
    repo.git('tag', '-a', '-m', 'x', 'inner')
    repo.git('tag', '-a', '-m', 'x', 'outer', 'inner')
    repo.git('tag', 'tree', 'HEAD^{tree}')
    repo.git('worktree', 'add', '-q', '--detach', 'other')
    repo.git('-C', 'other', 'commit', '-q', '--allow-empty', '-m', 'there')
    const there = repo.git('-C', 'other', 'rev-parse', 'HEAD').trim()
    repo.git('checkout', '-q', '--detach')
    repo.git('commit', '-q', '--allow-empty', '-m', 'here')
    const { heads, looseFiles } = await readRefs(repoFacts({ cwd: repo.dir }))
    const stashes = repo.git('rev-list', '--walk-reflogs', 'refs/stash').trim().split('\n')
    expect(stashes).toHaveLength(2)
    expect(new Set(heads)).toEqual(new Set([one, there, repo.git('rev-parse', 'HEAD').trim(), ...stashes]))
    expect(looseFiles.map(({ path }) => path)).toEqual(['refs/tags/tree/a'])
  })
})

describe('the folder that all work trees share', () => {
  it('from the top, a folder below, a linked work tree, a bare repository', () => {
    using repo = makeRepo()
    repo.stage('sub/a', 'a\n')
    repo.commit()
    repo.git('worktree', 'add', '-q', 'linked')
    repo.git('clone', '-q', '--bare', '.', 'bare')
    mkdirSync(join(repo.dir, 'sub'), { recursive: true })
    const common = (path: string): string => repoFacts({ cwd: join(repo.dir, path), foreign: true }).commonFolder
    expect(['', 'sub', 'linked'].map(common)).toEqual(Array.from({ length: 3 }, () => join(repo.dir, '.git')))
    expect(common('bare')).toBe(join(repo.dir, 'bare'))
  })
})
