import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRepo, type Repo } from '../support/repo.ts'
import { sameWithoutCache } from '../support/cached.ts'
import { githubToken } from '../support/tokens.ts'

const PATHS = ['a.txt', 'src/b.ts', '.env', 'test/d.json', 'src/deep/c.py', 'vendor/e.js']
const PASSWORD = `password = "${['kT9#qLw2', 'xR7vB4m'].join('!')}"\n`
const CONTENTS = [
  'plain\n',
  'other\nwords\n',
  `k = "${githubToken(1)}"\n`,
  `first\nk = "${githubToken(1)}"\n`,
  `k = "${githubToken(2)}" // hushgate:allow * -- a sample\n`,
  PASSWORD,
  `${'x = 1\n'.repeat(50)}token = "${githubToken(3)}"\n${PASSWORD}`,
  Buffer.from('377abcaf271c0004', 'hex'),
  Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(30, 1)]),
]
const CONFIGS = [
  '',
  'exclude: [vendor]\n',
  'exclude: ["*.py"]\nentropy: { minBits: 60 }\n',
  'rules: [{ id: no-scripts, path: "*.js", samples: { flags: [a.js] } }]\n',
]
const NESTED = ['', 'exclude: [c.py]\n', 'rules: [{ id: no-python, path: "*.py", samples: { flags: [a.py] } }]\n']

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item

/** What git refuses (a branch that is there, a conflict) is given up, and the next step goes on from where that left off. */
function tryGit(repo: Repo, ...args: string[]): void {
  if (asks(repo, args)) return
  for (const word of ['merge', 'rebase']) asks(repo, [word, '--abort'])
}

function asks(repo: Repo, args: readonly string[]): boolean {
  try {
    repo.git(...args)
    return true
  } catch {
    return false
  }
}

const branches = (repo: Repo): string[] => repo.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n').filter(Boolean)

let serial = 0

/** Dates come in any order, and many commits have the same one. */
function save(repo: Repo, when: number): void {
  const date = `${1700000000 + when} +0000`
  const args = ['commit', '-q', '--no-verify', '-m', `commit ${serial++}`]
  try {
    repo.gitWith({ env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } }, ...args)
  } catch {
    // nothing to commit
  }
}

/** Each with how often it comes, and what it does with two numbers. */
const STEPS: readonly [weight: number, (repo: Repo, a: number, b: number) => void][] = [
  [
    24,
    (r, a, b) => {
      r.stage(pick(PATHS, a), pick(CONTENTS, b))
      save(r, (a * b) % 20)
    },
  ],
  [3, (r, a) => tryGit(r, 'checkout', '-q', '-f', '-b', `b${a % 4}`)],
  [3, (r, a) => tryGit(r, 'checkout', '-q', '-f', pick(branches(r), a))],
  [3, (r, a) => tryGit(r, 'merge', '-q', '--no-edit', pick(branches(r), a))],
  [3, (r, a) => tryGit(r, 'branch', '-q', '-D', pick(branches(r), a))],
  [3, (r, a) => tryGit(r, 'rebase', '-q', pick(branches(r), a))],
  [
    2,
    (r, a) => {
      r.stage('a.txt', pick(CONTENTS, a))
      tryGit(r, 'commit', '-q', '--amend', '--no-edit')
    },
  ],
  [6, (r, a) => r.write('hushgate.config.yaml', pick(CONFIGS, a))],
  [6, (r, a) => r.write('src/hushgate.config.yaml', pick(NESTED, a))],
  [
    1,
    (r) => {
      tryGit(r, 'rm', '-q', '-f', '--ignore-unmatch', 'a.txt', 'src/b.ts')
      save(r, 5)
    },
  ],
  [1, (r) => tryGit(r, 'reset', '-q', '--hard', 'HEAD~1')],
  [1, (r, a) => tryGit(r, 'tag', '-f', '-a', '-m', 'tag', 't', pick(branches(r), a))],
  [
    1,
    (r, a) => {
      r.stage('src/b.ts', pick(CONTENTS, a))
      tryGit(r, 'stash', '-q')
    },
  ],
  [1, (r, a) => tryGit(r, 'checkout', '-q', '-f', '--orphan', `o${a}`)],
  [1, (r, a) => tryGit(r, 'tag', '-f', 'blob', r.gitWith({ input: pick(CONTENTS, a) }, 'hash-object', '-w', '--stdin').trim())],
  [
    2,
    (r) => {
      tryGit(r, 'update-index', '--chmod=+x', 'a.txt')
      save(r, 6)
    },
  ],
  [
    2,
    (r) => {
      rmSync(join(r.dir, 'a.txt'), { force: true })
      symlinkSync('plain\n', join(r.dir, 'a.txt'))
      tryGit(r, 'add', '-f', 'a.txt')
      save(r, 7)
    },
  ],
  [1, (r) => (tryGit(r, 'reflog', 'expire', '--expire=now', '--all'), tryGit(r, 'gc', '-q', '--prune=now'))],
  [1, (r) => tryGit(r, 'checkout', '-q', '-f', '--detach')],
]

const step = fc.record({
  take: fc.oneof(...STEPS.map(([weight, take]) => ({ weight, arbitrary: fc.constant(take) }))),
  a: fc.nat(50),
  b: fc.nat(50),
})

describe('a history that was scanned before', () => {
  it('is told as one that was not, whatever happened to it meanwhile', async () => {
    let shorter = 0
    const runs = Number(process.env.HUSHGATE_RUNS ?? 12)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }), async (rounds) => {
        using repo = makeRepo()
        for (const path of PATHS.slice(3)) repo.stage(path, 'as it was\n')
        repo.commit()
        for (const round of rounds) {
          for (const { take, a, b } of round) take(repo, a, b)
          const { looked, report } = await sameWithoutCache(repo)
          if (looked < report.scanned.files) shorter++
        }
      }),
      { numRuns: runs, endOnFailure: true },
    )
    expect(shorter).toBeGreaterThan(0)
  })
})
