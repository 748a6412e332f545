import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/hook.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

/** Merges in a range where a side renamed a file: what the other side had in it already is no news. */

const FILLER = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('')
const old = `key = "${githubToken(7)}"\n`
const fresh = `key = "${githubToken(9)}"\n`

function commit(repo: Repo, path: string, content: string): void {
  repo.stage(path, content)
  repo.commit()
}

function rename(repo: Repo): void {
  repo.git('mv', 'old.txt', 'new.txt')
  repo.commit()
}

/** Two branches that part at a commit; `main` is checked out. */
function part(repo: Repo, onSide: () => void, onMain: () => void): void {
  repo.git('checkout', '-q', '-b', 'side')
  onSide()
  repo.git('checkout', '-q', 'main')
  onMain()
  repo.git('tag', 'from')
}

function merge(repo: Repo, change: () => void = () => {}, ...others: string[]): void {
  repo.git('merge', '-q', '--no-ff', '--no-commit', 'side', ...others)
  change()
  repo.commit('merge')
}

/** `side` renames, `main` gets the old secret, and the merged file is this. */
function mergeRenamed(repo: Repo, content: string): void {
  commit(repo, 'old.txt', FILLER)
  part(
    repo,
    () => rename(repo),
    () => commit(repo, 'old.txt', FILLER + old),
  )
  merge(repo, () => repo.stage('new.txt', content))
}

interface Answer {
  code: number | null
  places: string[]
  /** How often git was asked what commits bring. */
  asked: number
}

function scan(repo: Repo, range: string): Answer {
  const trace = join(repo.dir, '.git/trace')
  const { code, stdout, output } = runCli(repo.dir, ['scan', '--format', 'json', '--range', range], { GIT_TRACE2_EVENT: trace })
  for (const line of [old, fresh]) expect(output).not.toContain(line.slice(7, -2))
  const { findings } = JSON.parse(stdout) as { findings: { path: string; line: number }[] }
  const started = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"event":"start"') && line.includes('"diff-tree"'))
  return { code, places: findings.map(({ path, line }) => `${path}:${line}`).sort(), asked: started.length }
}

const CASES: Record<string, [(repo: Repo) => void, Answer]> = {
  'an old secret that the renaming side has too': [
    (repo) => {
      commit(repo, 'old.txt', old + FILLER)
      part(
        repo,
        () => rename(repo),
        () => commit(repo, 'old.txt', `${old + FILLER}more\n`),
      )
      merge(repo)
    },
    { code: 0, places: [], asked: 2 },
  ],
  'an old secret of the side that did not rename': [
    (repo) => mergeRenamed(repo, `${FILLER + old}more\n`),
    { code: 0, places: [], asked: 2 },
  ],
  'the same, merged by git alone': [
    (repo) => {
      commit(repo, 'old.txt', FILLER)
      part(
        repo,
        () => {
          rename(repo)
          commit(repo, 'new.txt', `first\n${FILLER}`)
        },
        () => commit(repo, 'old.txt', FILLER + old),
      )
      merge(repo)
    },
    { code: 0, places: [], asked: 2 },
  ],
  'main renamed, the secret of the side is found once, where it came in': [
    (repo) => {
      commit(repo, 'old.txt', FILLER)
      part(
        repo,
        () => commit(repo, 'old.txt', FILLER + old),
        () => {
          rename(repo)
          commit(repo, 'new.txt', `first\n${FILLER}`)
        },
      )
      merge(repo)
    },
    { code: 1, places: ['old.txt:31'], asked: 2 },
  ],
  'renamed by the merge itself': [
    (repo) => {
      commit(repo, 'old.txt', old + FILLER)
      part(
        repo,
        () => commit(repo, 'side.txt', 'x\n'),
        () => commit(repo, 'main.txt', 'x\n'),
      )
      merge(repo, () => repo.git('mv', 'old.txt', 'new.txt'))
    },
    { code: 0, places: [], asked: 2 },
  ],
  'a new secret in the merge, beside the old one': [
    (repo) => mergeRenamed(repo, FILLER + old + fresh),
    { code: 1, places: ['new.txt:32'], asked: 2 },
  ],
  'one more copy of the old secret': [(repo) => mergeRenamed(repo, FILLER + old + old), { code: 1, places: ['new.txt:32'], asked: 2 }],
  'a secret out of a file that only the side with the path had': [
    (repo) => {
      commit(repo, 'base.txt', 'x\n')
      repo.git('checkout', '-q', '-b', 'side')
      commit(repo, 'new.txt', FILLER)
      commit(repo, 'gone.txt', old)
      repo.git('tag', 'from')
      repo.git('checkout', '-q', 'main')
      commit(repo, 'main.txt', 'x\n')
      merge(repo, () => {
        repo.git('rm', '-q', '-f', 'gone.txt')
        repo.stage('new.txt', FILLER + old)
      })
    },
    { code: 1, places: ['new.txt:31'], asked: 2 },
  ],
  'three sides, one renames': [
    (repo) => {
      commit(repo, 'old.txt', FILLER)
      repo.git('checkout', '-q', '-b', 'third')
      commit(repo, 'third.txt', 'x\n')
      repo.git('checkout', '-q', 'main')
      part(
        repo,
        () => commit(repo, 'side.txt', 'x\n'),
        () => commit(repo, 'old.txt', FILLER + old),
      )
      merge(repo, () => repo.git('mv', 'old.txt', 'new.txt'), 'third')
    },
    { code: 0, places: [], asked: 2 },
  ],
  'no path is new to a side: nothing more is asked': [
    (repo) => {
      commit(repo, 'old.txt', FILLER)
      part(
        repo,
        () => commit(repo, 'old.txt', `first\n${FILLER}`),
        () => commit(repo, 'old.txt', FILLER + old),
      )
      merge(repo)
    },
    { code: 0, places: [], asked: 1 },
  ],
  'no merge': [
    (repo) => {
      commit(repo, 'old.txt', FILLER + old)
      repo.git('tag', 'from')
      rename(repo)
    },
    { code: 0, places: [], asked: 1 },
  ],
}

describe('a merge in a range', () => {
  it.each(Object.entries(CASES))('%s', (_name, [prepare, answer]) => {
    using repo = makeRepo()
    prepare(repo)
    expect(scan(repo, 'from..main')).toEqual(answer)
  })

  it('each of several merges is judged by its own sides', () => {
    using repo = makeRepo()
    mergeRenamed(repo, `${FILLER + old}more\n`)
    repo.git('branch', '-f', 'side')
    repo.git('checkout', '-q', 'side')
    commit(repo, 'side.txt', 'x\n')
    repo.git('checkout', '-q', 'main')
    commit(repo, 'main.txt', 'x\n')
    merge(repo, () => repo.stage('smuggled.txt', old))
    expect(scan(repo, 'from..main')).toEqual({ code: 1, places: ['smuggled.txt:1'], asked: 2 })
  })
})
