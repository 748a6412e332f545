import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { commitWithHook, installHook, runHook } from '../support/hook.ts'
import { makeRepo, type Repo } from '../support/repo.ts'

const KIB = 1024
const noise = (kib: number): Buffer => randomBytes(kib * KIB)
const first = (repo: Repo, kib: number, name = 'a.bin'): void => {
  repo.stage(name, noise(kib))
  repo.commit()
}

describe('check-file-sizes', () => {
  it.each<[string, (repo: Repo) => void, 0 | 1]>([
    ['a new file over the limit', (r) => r.stage('a.bin', noise(501)), 1],
    ['a new file at the limit', (r) => r.stage('a.bin', noise(500)), 0],
    ['a name that is no ASCII', (r) => r.stage('é.bin', noise(879)), 1],
    ['a name with a line feed', (r) => r.stage('new\nline.bin', noise(600)), 1],
    ['a file that grows over the limit', (r) => (first(r, 100), r.stage('a.bin', noise(900))), 1],
    ['a large file that grows further', (r) => (first(r, 600), r.stage('a.bin', noise(700))), 1],
    ['a large file that is changed and does not grow', (r) => (first(r, 600), r.stage('a.bin', noise(600))), 0],
    ['a large file that shrinks', (r) => (first(r, 900), r.stage('a.bin', noise(600))), 0],
    ['a large file that is renamed', (r) => (first(r, 600), r.git('mv', 'a.bin', 'b.bin')), 0],
    ['a large file that is deleted', (r) => (first(r, 600), r.git('rm', '-q', 'a.bin')), 0],
    ['a small staged blob, large on disk', (r) => (r.stage('a.bin', noise(1)), r.write('a.bin', noise(5000))), 0],
    ['a large staged blob, small on disk', (r) => (r.stage('a.bin', noise(600)), r.write('a.bin', 'x')), 1],
    [
      'an LFS pointer',
      (r) => r.stage('a.psd', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 99999999\n`),
      0,
    ],
    [
      'a limit of its own',
      (r) => (r.write('hushgate.config.json', '{ "size": { "limits": { "*.psd": "2 MiB" } } }'), r.stage('a.psd', noise(1000))),
      0,
    ],
    [
      'a smaller limit of its own',
      (r) => (r.write('hushgate.config.json', '{ "size": { "limits": { "*.txt": "1 KiB" } } }'), r.stage('a.txt', 'x'.repeat(1025))),
      1,
    ],
    [
      'a budget',
      (r) => (
        r.write('hushgate.config.json', '{ "size": { "commitBudget": "300 KiB" } }'), ['a', 'b'].forEach((n) => r.stage(n, noise(200)))
      ),
      1,
    ],
    ['a SQLite file', (r) => r.stage('app.db', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(100)])), 1],
    [
      'a submodule',
      (r) => (first(r, 1), r.git('update-index', '--add', '--cacheinfo', `160000,${r.git('rev-parse', 'HEAD').trim()},m`)),
      0,
    ],
  ])('%s', (_name, prepare, code) => {
    using repo = makeRepo()
    prepare(repo)
    const result = runHook(repo.dir, [], {}, 'check-file-sizes')
    expect({ code: result.code, output: result.output }).toMatchObject({ code })
  })

  it('takes another limit, and says how to keep the file out of the repository', () => {
    using repo = makeRepo()
    repo.stage('a.psd', noise(600))
    expect(runHook(repo.dir, ['--max-kb', '700'], {}, 'check-file-sizes').code).toBe(0)
    expect(runHook(repo.dir, ['--max-kb=50'], {}, 'check-file-sizes').output).toContain('git lfs track "*.psd"')
  })

  it('is left out of a look at every tracked file, unless enforced', () => {
    using repo = makeRepo()
    first(repo, 600)
    expect(runHook(repo.dir, [], {}, 'check-file-sizes').code).toBe(0)
    expect(runHook(repo.dir, ['--all', '--enforce-all'], {}, 'check-file-sizes').code).toBe(1)
  })

  it('judges a merge by what it makes itself', () => {
    using repo = makeRepo()
    first(repo, 1)
    repo.git('checkout', '-q', '-b', 'side')
    first(repo, 600, 'side.bin')
    repo.git('checkout', '-q', 'main')
    first(repo, 1, 'main.bin')
    installHook(repo, 'check-file-sizes')
    expect(commitWithHook(repo, ['merge', '-q', '--no-ff', '-m', 'x', 'side'])).toMatchObject({ code: 0, hookCode: 0 })
  })
})
