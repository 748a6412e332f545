import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtProject, type Project } from '../support/project.ts'
import { makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'
import { nodeBinary, python, VERSIONS } from '../support/tools.ts'
import { expectGuarded, must, run } from './commits.ts'

let project: Project
let scratch: string
beforeAll(async () => {
  project = await builtProject()
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hushgate-pre-commit-')))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** pre-commit takes the Node of PATH only when it is outside the home folder, and would download another. */
function environment(name: string): Record<string, string> {
  const home = join(scratch, name)
  mkdirSync(home, { recursive: true })
  const cache = process.env['npm_config_cache'] ?? must(scratch, 'npm', ['config', 'get', 'cache']).trim()
  return { PRE_COMMIT_HOME: join(home, 'cache'), HOME: home, npm_config_cache: cache, npm_config_prefer_offline: 'true' }
}

/** A repository whose commits go through an installed pre-commit with one hook of ours. */
function installed(hook: string, path: string[], env: Record<string, string>): Repo & Disposable {
  const repo = makeRepo()
  const config = { repos: [{ repo: project.dir, rev: project.rev, hooks: [{ id: hook }] }] }
  repo.stage('.pre-commit-config.yaml', JSON.stringify(config))
  repo.commit('start')
  must(repo.dir, 'pre-commit', ['install', '--install-hooks'], path, env)
  return repo
}

describe.each([VERSIONS.preCommitOld, VERSIONS.preCommitNew])('pre-commit %s', (version) => {
  let bin: string
  beforeAll(async () => {
    bin = await python(`pre-commit==${version}`)
  })

  it('guards a commit by an installed configuration', () => {
    const env = environment(version)
    using repo = installed('hushgate', [bin], env)
    expectGuarded({ repo, path: [bin], env })
  })

  it('looks at every tracked file with --all-files', () => {
    const env = environment(version)
    using repo = installed('hushgate', [bin], env)
    expect(run(repo.dir, 'pre-commit', ['run', '--all-files'], [bin], env)).toMatchObject({ status: 0 })
    repo.stage('old.txt', `token: ${githubToken()}\n`)
    repo.commit('not looked at')
    const { status, output } = run(repo.dir, 'pre-commit', ['run', '--all-files'], [bin], env)
    expect(status).toBe(1)
    expect(output).toContain('old.txt:1:')
    expect(output).not.toContain(githubToken())
  })

  it('guards a commit on the Bun that it brings', () => {
    const env = environment(version)
    using repo = installed('hushgate-bun', [bin], env)
    expectGuarded({ repo, path: [bin], env })
  })

  it('runs every hook of the manifest by try-repo', () => {
    using repo = makeRepo()
    using tools = makeRepo()
    tools.write('package.json', '{}')
    must(tools.dir, 'npm', ['install', '--no-audit', '--no-fund', project.tarball])
    const path = [bin, join(tools.dir, 'node_modules', '.bin')]
    repo.stage('.env', `GITHUB_TOKEN=${githubToken()}\n`)
    const { status, output } = run(repo.dir, 'pre-commit', ['try-repo', project.dir], path, environment(`${version}-try`))
    const results = [...output.matchAll(/^(.+?)\.{3,}(Passed|Failed|Skipped)$/gm)].map((row) => `${row[1]}: ${row[2]}`)
    const passed = results.filter((row) => row.endsWith('Passed'))
    expect({ passed, ran: results.length }, output).toEqual({ passed: Array(2).fill('refuse large files and data dumps: Passed'), ran: 11 })
    expect(status).toBe(1)
    expect(output).toContain('ERROR: .env files must NOT be committed!')
    expect(output).not.toContain(githubToken())
  })
})

it(`pre-commit ${VERSIONS.preCommitNew} guards a commit under Node ${VERSIONS.node}`, async () => {
  const env = environment('newest-node')
  const path = [await python(`pre-commit==${VERSIONS.preCommitNew}`), dirname(await nodeBinary())]
  using repo = installed('hushgate', path, env)
  expectGuarded({ repo, path, env })
})
