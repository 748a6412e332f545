import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scan as library } from '../../src/index.ts'
import { sameWithoutCache, scan } from '../support/cached.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

function fill(repo: Repo, count: number): void {
  for (let i = 0; i < count; i++) repo.write(`d${i % 7}/f${i}.txt`, `content ${i}\n`)
  repo.git('add', '.')
}

describe('what was found clean is not read again', () => {
  it.each<[string, object, (repo: Repo) => void]>([
    ['every tracked file', {}, (r) => void r.commit()],
    ['what is staged', { staged: true }, () => {}],
    ['a range', { range: { from: 'HEAD~1', to: 'HEAD' } }, (r) => void r.commit()],
  ])('%s', async (_name, line, prepare) => {
    using repo = makeRepo()
    repo.stage('first', 'x\n')
    repo.commit()
    fill(repo, 150)
    prepare(repo)
    expect((await sameWithoutCache(repo, line)).asked.filter((word) => word === 'cat-file')).toHaveLength(1)
    expect((await sameWithoutCache(repo, line)).asked).not.toContain('cat-file')
  })

  it('what tells something is: findings, allow comments, archives that nobody can open, files that are too large', async () => {
    using repo = makeRepo()
    fill(repo, 150)
    repo.stage('key.txt', `k = "${githubToken(1)}"\n`)
    repo.stage('allowed.txt', `k = "${githubToken(2)}" # hushgate:allow * -- a sample\n`)
    repo.stage('useless.txt', 'k = 1 # hushgate:allow * -- a sample\n')
    repo.stage('sealed.7z', Buffer.from('377abcaf271c0004', 'hex'))
    repo.commit()
    await scan(repo.dir)
    for (const line of [{}, { enforceAll: true, maxBytes: 20 }, { thorough: true }]) {
      await sameWithoutCache(repo, line)
      const { report } = await sameWithoutCache(repo, line)
      expect(report.warnings.map(({ path }) => path)).toEqual(['useless.txt'])
      expect(report.scanned.skipped).toHaveLength(1)
      expect(report.allowed).toHaveLength(1)
    }
  })

  it('other settings and other checks know nothing of it', async () => {
    using repo = makeRepo()
    fill(repo, 150)
    repo.commit()
    await scan(repo.dir)
    for (const line of [{ check: ['pattern' as const] }, { enforceAll: true }])
      expect((await sameWithoutCache(repo, line)).asked).toContain('cat-file')
    repo.write('hushgate.config.yaml', 'entropy: { minBits: 60 }\n')
    expect((await sameWithoutCache(repo)).asked).toContain('cat-file')
  })
})

it('for a few files nothing is kept', async () => {
  using repo = makeRepo()
  fill(repo, 40)
  repo.commit()
  await scan(repo.dir)
  expect(existsSync(join(repo.dir, '.git/hushgate'))).toBe(false)
})

it('the library keeps nothing where it is told not to', async () => {
  using repo = makeRepo()
  fill(repo, 150)
  repo.commit()
  const report = await library({ cwd: repo.dir, cache: false })
  expect(report.scanned.files).toBe(150)
  expect(existsSync(join(repo.dir, '.git/hushgate'))).toBe(false)
  await library({ cwd: repo.dir })
  expect(existsSync(join(repo.dir, '.git/hushgate'))).toBe(true)
})

it('--no-cache keeps nothing', async () => {
  using repo = makeRepo()
  fill(repo, 150)
  repo.commit()
  await scan(repo.dir, { cache: false })
  expect(existsSync(join(repo.dir, '.git/hushgate'))).toBe(false)
  await scan(repo.dir)
  expect(readdirSync(join(repo.dir, '.git/hushgate'))).toHaveLength(1)
})
