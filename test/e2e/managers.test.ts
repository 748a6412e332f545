import { join } from 'node:path'
import { afterEach, describe, it } from 'vitest'
import { builtProject } from '../support/project.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { VERSIONS } from '../support/tools.ts'
import { expectGuarded, must } from './commits.ts'
import { RUNTIMES } from './runtimes.ts'

interface Manager {
  name: string
  packages: string[]
  /** Oldest Node that the manager itself runs on. */
  nodeMajor: number
  /** Writes the manager's own files and switches it on, as its README says. */
  install(repo: Repo, hook: string, path: readonly string[]): void
}

const bin = (repo: Repo, name: string): string => join(repo.dir, 'node_modules', '.bin', name)

const MANAGERS: readonly Manager[] = [
  {
    name: `husky ${VERSIONS.husky}`,
    packages: [`husky@${VERSIONS.husky}`],
    nodeMajor: 18,
    install(repo, hook, path) {
      must(repo.dir, bin(repo, 'husky'), [], path)
      repo.write('.husky/pre-commit', `${hook}\n`)
    },
  },
  {
    name: `lefthook ${VERSIONS.lefthook}`,
    packages: [`lefthook@${VERSIONS.lefthook}`],
    nodeMajor: 18,
    install(repo, hook, path) {
      repo.write('lefthook.yml', `pre-commit:\n  jobs:\n    - name: hushgate\n      run: npx --no-install ${hook}\n`)
      must(repo.dir, bin(repo, 'lefthook'), ['install'], path)
    },
  },
  {
    name: `husky ${VERSIONS.husky} with lint-staged ${VERSIONS.lintStaged}`,
    packages: [`husky@${VERSIONS.husky}`, `lint-staged@${VERSIONS.lintStaged}`],
    nodeMajor: 22,
    install(repo, hook, path) {
      must(repo.dir, bin(repo, 'husky'), [], path)
      repo.write('.husky/pre-commit', 'lint-staged\n')
      repo.write('.lintstagedrc.json', JSON.stringify({ '*': hook }))
    },
  },
]

let repo: (Repo & Disposable) | undefined
afterEach(() => repo?.remove())

/** A project with a package.json, one commit, hushgate's tarball and the manager's packages. */
async function projectWith(packages: readonly string[], path: readonly string[]): Promise<Repo & Disposable> {
  const made = makeRepo()
  made.write('package.json', '{ "name": "app", "version": "1.0.0", "private": true }\n')
  made.write('.gitignore', 'node_modules/\n')
  made.git('add', '-A')
  made.commit('start')
  const { tarball } = await builtProject()
  must(made.dir, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--save-dev', tarball, ...packages], path)
  made.git('add', '-A')
  made.commit('packages')
  return made
}

describe.each(MANAGERS)('$name', ({ packages, install, nodeMajor }) => {
  it.each(RUNTIMES.filter((runtime) => runtime.nodeMajor >= nodeMajor))('guards a commit under $name', async (runtime) => {
    const path = await runtime.path()
    repo = await projectWith(packages, path)
    install(repo, runtime.hook, path)
    expectGuarded({ repo, path })
  })
})
