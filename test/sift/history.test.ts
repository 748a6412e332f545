import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sameWithoutCache, scan } from '../support/cached.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

const folder = (repo: Repo): string => join(repo.dir, '.git/hushgate')
const files = (repo: Repo): string[] => (existsSync(folder(repo)) ? readdirSync(folder(repo)) : [])
const HISTORY = { history: true }

/** 30 commits of 3 new files each, and of a secret that stays. */
function grow(repo: Repo): void {
  const lines: string[] = []
  for (let i = 0; i < 30; i++) {
    lines.push('commit refs/heads/main', `committer Ann <ann@example.org> ${1700000000 + i} +0000`, `data 0`)
    const key = `version ${i < 20 ? 'one' : i}\nk = "${githubToken(1)}"\n`
    const contents = Object.entries({ 'a.txt': `a ${i}\n`, 'src/b.ts': `b ${i}\n`, 'src/deep/c.js': `c ${i}\n`, 'key.txt': key })
    for (const [name, content] of contents) lines.push(`M 100644 inline ${name}`, `data ${content.length}`, content)
  }
  repo.gitWith({ input: `${lines.join('\n')}\n` }, 'fast-import', '--quiet')
  repo.git('reset', '-q', '--hard')
}

describe('a second look at a history', () => {
  it('after one commit reads what this one brings, and what has to be told again', async () => {
    using repo = makeRepo()
    grow(repo)
    const first = await scan(repo.dir, HISTORY)
    expect(first.looked).toBe(30 * 3 + 11)
    repo.stage('a.txt', 'new\n')
    repo.commit()
    const second = await sameWithoutCache(repo)
    // the new file, and the oldest that holds the secret
    expect(second.looked).toBe(2)
    expect(second.report.scanned.files).toBe(first.report.scanned.files + 1)
    expect(second.asked).toEqual(['rev-parse', 'for-each-ref', 'rev-list', 'diff-tree', 'cat-file', 'log', 'cat-file'])
  })

  it('goes on from the second one, too, and where nothing is new asks for no commits', async () => {
    using repo = makeRepo()
    grow(repo)
    await scan(repo.dir, HISTORY)
    for (const content of ['x\n', 'y\n']) {
      repo.stage('a.txt', content)
      repo.commit()
      expect((await sameWithoutCache(repo)).looked).toBe(2)
    }
    const again = await sameWithoutCache(repo)
    expect(again.looked).toBe(1)
    expect(again.asked).toEqual(['rev-parse', 'for-each-ref', 'diff-tree', 'cat-file', 'log', 'cat-file'])
  })

  it.each<[string, (r: Repo) => void]>([
    ['no commit', () => {}],
    ['no file in any commit', (r) => r.git('commit', '-q', '--allow-empty', '-m', 'x')],
  ])('is not remembered where there was nothing to look at: %s', async (_name, prepare) => {
    using empty = makeRepo()
    prepare(empty)
    for (let i = 0; i < 3; i++) expect((await sameWithoutCache(empty)).report.failures).toHaveLength(1)
  })

  it('counts a content that comes back once', async () => {
    using repo = makeRepo()
    grow(repo)
    await scan(repo.dir, HISTORY)
    repo.stage('a.txt', 'a 3\n')
    repo.commit()
    expect((await sameWithoutCache(repo)).looked).toBe(1)
  })

  it('tells the oldest commit of a secret, also where one that is older still comes later', async () => {
    using repo = makeRepo()
    grow(repo)
    await scan(repo.dir, HISTORY)
    repo.git('checkout', '-q', '--orphan', 'found')
    repo.stage('key.txt', `version 25\nk = "${githubToken(1)}"\n`)
    repo.gitWith({ env: { GIT_COMMITTER_DATE: '@1000000000 +0000' } }, 'commit', '-q', '-m', 'old')
    const old = repo.git('rev-parse', 'HEAD').trim()
    const { report } = await sameWithoutCache(repo)
    expect(report.findings.map(({ commit }) => commit?.id)).toEqual([old])
  })

  it('whatever the order in which contents are read', async () => {
    using repo = makeRepo()
    for (const [path, version] of Object.entries({ 'q.txt': 2, 'p.txt': 1 })) {
      repo.stage(path, `version ${version}\nk = "${githubToken(1)}"\n`)
      repo.commit()
    }
    const oldest = repo.git('rev-parse', 'HEAD').trim()
    repo.stage('p.txt', `version 2\nk = "${githubToken(1)}"\n`)
    repo.commit()
    const { report } = await scan(repo.dir, HISTORY)
    expect(report.findings.find(({ path }) => path === 'p.txt')?.commit?.id).toBe(oldest)
  })

  it('in a linked work tree uses what the first one kept', async () => {
    using repo = makeRepo()
    grow(repo)
    await scan(repo.dir, HISTORY)
    repo.git('worktree', 'add', '-q', 'tree', '-b', 'other')
    expect((await scan(join(repo.dir, 'tree'), HISTORY)).looked).toBe(1)
  })
})

describe('everything is listed again where', () => {
  it.each<[string, (repo: Repo) => void]>([
    ['a commit was amended', (r) => r.git('commit', '-q', '--amend', '-m', 'other')],
    ['a branch is gone', (r) => (r.git('checkout', '-q', '--detach', 'HEAD~3'), r.git('branch', '-q', '-D', 'main'))],
    [
      'the objects are gone, too',
      (r) => {
        r.git('reset', '-q', '--hard', 'HEAD~2')
        r.git('reflog', 'expire', '--expire=now', '--all')
        r.git('gc', '-q', '--prune=now')
      },
    ],
    ['a setting is another', (r) => r.write('hushgate.config.yaml', 'entropy: { minBits: 60 }\n')],
    ['another path is excluded', (r) => r.write('hushgate.config.yaml', 'exclude: [a.txt]\n')],
    ['a folder got settings of its own', (r) => r.write('src/deep/hushgate.config.yaml', 'exclude: [c.js]\n')],
    ['what was kept is damaged', (r) => files(r).forEach((name) => writeFileSync(join(folder(r), name), 'garbage'))],
  ])('%s', async (_name, change) => {
    using repo = makeRepo()
    grow(repo)
    await scan(repo.dir, HISTORY)
    change(repo)
    expect((await sameWithoutCache(repo)).looked).toBeGreaterThan(60)
    expect((await sameWithoutCache(repo)).looked).toBeLessThan(40)
  })

  it('something cannot be looked at of a path that was counted', async () => {
    using repo = makeRepo()
    grow(repo)
    await scan(repo.dir, HISTORY)
    repo.stage('a.txt', Buffer.from('377abcaf271c0004', 'hex'))
    repo.commit()
    const { report, looked } = await sameWithoutCache(repo)
    expect(report.scanned.skipped).toHaveLength(1)
    expect(looked).toBeGreaterThan(90)
    repo.stage('src/b.ts', 'new\n')
    repo.commit()
    // all of a.txt, the key in the same commits, the new one
    expect((await sameWithoutCache(repo)).looked).toBe(31 + 11 + 1)
  })
})

describe('a history is not remembered', () => {
  it.each<[string, (repo: Repo) => void]>([
    ['with a secret in the name of a file', (r) => r.stage(`${githubToken(4)}.txt`, 'x\n')],
    ['with a tag of a file', (r) => r.git('tag', 'blob', r.git('hash-object', '-w', 'a.txt').trim())],
    [
      'with an own rule that names commits',
      (r) => {
        const except = `except: [{ commits: [${'ab'.repeat(20)}] }]`
        r.write(
          'hushgate.config.yaml',
          `rules: [{ id: own, pattern: 'own-[0-9]{9}', ${except}, samples: { flags: [[own-, '123456789']] } }]\n`,
        )
      },
    ],
  ])('%s', async (_name, prepare) => {
    using repo = makeRepo()
    grow(repo)
    prepare(repo)
    repo.git('commit', '-q', '--allow-empty', '-m', 'last')
    await scan(repo.dir, HISTORY)
    expect((await sameWithoutCache(repo)).asked).toContain('rev-list')
    expect((await scan(repo.dir, HISTORY)).looked).toBeGreaterThan(90)
    const kept = files(repo).map((name) => readFileSync(join(folder(repo), name), 'latin1'))
    expect(kept.filter((text) => text.includes('heads'))).toEqual([])
  })

  it('of a shallow clone, with names, without the check of patterns, with --no-cache', async () => {
    using repo = makeRepo()
    grow(repo)
    const clone = join(repo.dir, 'clone')
    repo.git('clone', '-q', '--depth', '3', `file://${repo.dir}`, clone)
    await scan(clone, HISTORY)
    expect(existsSync(join(clone, '.git/hushgate'))).toBe(false)
    rmSync(clone, { recursive: true })
    await scan(repo.dir, { ...HISTORY, paths: ['src'] })
    await scan(repo.dir, { ...HISTORY, check: ['path'] })
    await scan(repo.dir, { ...HISTORY, cache: false })
    expect(files(repo)).toEqual([])
  })
})

it('neither a value nor a path nor the id of a content is kept', async () => {
  using repo = makeRepo()
  grow(repo)
  await scan(repo.dir, HISTORY)
  const blobs = repo.git('ls-tree', '-r', '--format=%(objectname)', 'HEAD').split('\n').filter(Boolean)
  const bytes = Buffer.concat(files(repo).map((name) => readFileSync(join(folder(repo), name))))
  for (const word of [githubToken(1), githubToken(1).slice(4, 16), 'key.txt', 'b.ts', ...blobs])
    expect(bytes.includes(word), word).toBe(false)
  for (const id of blobs) expect(bytes.includes(Buffer.from(id, 'hex').subarray(0, 8))).toBe(false)
})
