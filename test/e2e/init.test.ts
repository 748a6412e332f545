import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProject } from '../support/project.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'
import { python, VERSIONS } from '../support/tools.ts'
import { expectGuarded, must, run } from './commits.ts'

/** `hushgate init` with the managers themselves: its own proof, real commits after it, the managers' switches, and undo. */
interface Manager {
  name: string
  packages: string[]
  prepare(repo: Repo, path: readonly string[]): void
  /** A variable that leaves the hook out. */
  off?: [name: string, value: string]
  path?(): Promise<string>
}

const bin = (repo: Repo, name: string): string => join(repo.dir, 'node_modules', '.bin', name)

const MANAGERS: Manager[] = [
  {
    name: 'husky',
    packages: [`husky@${VERSIONS.husky}`],
    prepare: (repo, path) => void must(repo.dir, bin(repo, 'husky'), [], path),
    off: ['HUSKY', '0'],
  },
  {
    name: 'lefthook',
    packages: [`lefthook@${VERSIONS.lefthook}`],
    prepare(repo, path) {
      repo.write('lefthook.yml', '# ours\npre-commit:\n  jobs:\n    - run: "true"\n')
      must(repo.dir, bin(repo, 'lefthook'), ['install'], path)
    },
    off: ['LEFTHOOK', '0'],
  },
  {
    name: 'pre-commit',
    packages: [],
    prepare: (repo) => repo.write('.pre-commit-config.yaml', '# ours\nrepos:\n  - repo: meta\n    hooks:\n      - id: identity\n'),
    off: ['SKIP', 'hushgate'],
    path: () => python(`pre-commit==${VERSIONS.preCommitNew}`),
  },
  { name: 'plain git hooks', packages: [], prepare: () => {}, off: ['SKIP', 'hushgate'] },
]

describe.each(MANAGERS)('init with $name', ({ packages, prepare, off, path: toolPath }) => {
  it('sets up, proves, guards, can be left out, and is taken back', async () => {
    using repo = makeRepo()
    const { tarball } = await builtProject()
    const path = [join(repo.dir, 'node_modules/.bin'), ...(toolPath ? [await toolPath()] : [])]
    repo.write('package.json', '{ "name": "app", "version": "1.0.0", "private": true }\n')
    repo.write('.gitignore', 'node_modules/\n')
    must(repo.dir, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--save-dev', tarball, ...packages], path)
    prepare(repo, path)
    repo.git('add', '-A')
    repo.commit('start')
    const before = repo.git('status', '--porcelain')

    const first = run(repo.dir, 'hushgate', ['init', '--yes'], path)
    expect(first, first.output).toMatchObject({ status: 0 })
    expect(first.output).toMatch(/prove/i)
    expect(run(repo.dir, 'hushgate', ['init', '--yes'], path).output).toMatch(/already/i)
    repo.git('add', '-A')
    repo.git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'guarded')
    expectGuarded({ repo, path })

    if (off) {
      repo.stage('left-out.js', `const deployToken = '${githubToken(3)}'\n`)
      const skipped = run(repo.dir, 'git', ['commit', '-q', '-m', 'left out'], path, { [off[0]]: off[1] })
      expect(skipped, skipped.output).toMatchObject({ status: 0 })
      expect(skipped.output).not.toContain(githubToken(3))
    }
    must(repo.dir, 'hushgate', ['init', '--undo', '--yes'], path)
    const changed = repo.git('diff', '--name-only', 'HEAD~3', '--', '.husky', 'lefthook.yml', '.pre-commit-config.yaml')
    expect({ before, changed }).toEqual({ before: '', changed: '' })
  })
})
