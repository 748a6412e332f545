import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitWithHook, installHook, runHook } from '../support/hook.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

/** What the hook asks git, as git itself records it (trace2 writes one `start` event a process). */
function questions(repo: Repo, commit?: string[]): string[] {
  const trace = join(repo.dir, '.git/trace')
  rmSync(trace, { force: true })
  commitWithHook(repo, commit, { GIT_TRACE2_EVENT: trace })
  const events = readFileSync(trace, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; argv?: string[] })
  const started = events.filter(({ event, argv }) => event === 'start' && argv?.includes('--no-replace-objects'))
  return started.map(({ argv }) => (argv as string[]).find((word, i) => i > 0 && !word.startsWith('-') && !word.includes('=')) ?? '')
}

const PLAIN = ['diff-index', 'cat-file']

describe('a commit costs a fixed number of git processes', () => {
  it.each<[string, (repo: Repo) => void, string[], string[]?]>([
    ['one file', (r) => r.stage('a.txt', 'x\n'), PLAIN],
    ['300 files', (r) => Array.from({ length: 300 }, (_, i) => r.write(`d${i % 20}/f${i}.txt`, `${i}\n`)) && r.git('add', '.'), PLAIN],
    ['deletions only', (r) => void r.git('rm', '-q', 'base.txt'), ['diff-index']],
    [
      'a finding: old contents are asked for once',
      (r) => [1, 2, 3].forEach((i) => r.stage(`s${i}.txt`, `k = "${githubToken(i)}"\n`)),
      PLAIN,
    ],
    [
      'findings in changed files',
      (r) => [1, 2, 3].forEach((i) => r.stage(`old${i}.txt`, `one\nk = "${githubToken(i)}"\n`)),
      [...PLAIN, 'cat-file'],
    ],
    [
      'a file that others are compared with',
      (r) => r.stage('Dockerfile', 'FROM alpine\nCOPY src /src\n'),
      [...PLAIN, 'ls-files', 'cat-file'],
    ],
    ['nothing', () => {}, ['diff-index'], ['commit', '-q', '--allow-empty', '-m', 'x']],
  ])('%s', (_name, prepare, asked, commit) => {
    using repo = makeRepo()
    for (const name of ['base.txt', 'old1.txt', 'old2.txt', 'old3.txt']) repo.stage(name, 'one\n')
    repo.gitWith({ env: { GIT_AUTHOR_DATE: '@1700000000 +0000' } }, 'commit', '-q', '-m', 'first')
    prepare(repo)
    installHook(repo)
    expect(questions(repo, commit)).toEqual(asked)
  })
})

it('a git that is too old is said, not stumbled over', () => {
  using repo = makeRepo()
  repo.stage('a.txt', 'x\n')
  repo.write('bin/git', '#!/bin/sh\necho "usage: git rev-parse" >&2\nexit 129\n')
  chmodSync(join(repo.dir, 'bin/git'), 0o755)
  const result = runHook(repo.dir, [], { PATH: `${join(repo.dir, 'bin')}${delimiter}${process.env.PATH}` })
  expect(result).toMatchObject({ code: 2, output: expect.stringContaining('needs git 2.31 or newer') })
})
