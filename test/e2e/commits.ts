import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { expect } from 'vitest'
import { cleanEnv, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

const TIMEOUT_MS = 200_000

export interface Ran {
  status: number | null
  stdout: string
  /** Standard output, then standard error. */
  output: string
}

/** A process with a folder's executables first on PATH; no answer in five minutes is a failure. */
export function run(
  cwd: string,
  command: string,
  args: readonly string[],
  path: readonly string[] = [],
  env: Record<string, string> = {},
): Ran {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    input: '',
    timeout: TIMEOUT_MS,
    shell: process.platform === 'win32',
    env: cleanEnv({ ...env, PATH: [...path, process.env['PATH']].join(delimiter) }),
  })
  if (result.error) throw result.error
  return { status: result.status, stdout: result.stdout, output: result.stdout + result.stderr }
}

/**
 * Runs what must work for the test to mean anything.
 * @returns standard output
 * @throws Error with the process's own words
 */
export function must(...args: Parameters<typeof run>): string {
  const { status, stdout, output } = run(...args)
  if (status !== 0) throw new Error(`${[args[1], ...args[2]].join(' ')} ended with ${status}:\n${output}`)
  return stdout
}

export interface Commits {
  repo: Repo
  /** Folders that stand first on PATH when git commits. */
  path: readonly string[]
  env?: Record<string, string>
}

/** The promise in one place: a commit that adds a token is refused, names the place and never shows it; a clean one passes. */
export function expectGuarded({ repo, path, env = {} }: Commits): void {
  const token = githubToken(Math.floor(Math.random() * 1e9))
  const commit = (): Ran => run(repo.dir, 'git', ['commit', '-q', '-m', 'try'], path, env)
  const before = repo.git('rev-parse', 'HEAD')

  repo.stage('src/deploy key.js', `const deployToken = '${token}'\n`)
  const blocked = commit()
  expect(blocked.output).toContain('src/deploy key.js:1:')
  expect(blocked.output).toContain('github-pat')
  expect(blocked.output).not.toContain(token)
  expect(blocked.output).not.toContain(token.slice(6, 20))
  expect(blocked.status).not.toBe(0)
  expect(repo.git('rev-parse', 'HEAD')).toBe(before)

  repo.git('rm', '-q', '-f', '--', 'src/deploy key.js')
  repo.stage('src/deploy.js', 'export const deploy = (target) => `to ${target}`\n')
  const passed = commit()
  expect(passed, passed.output).toMatchObject({ status: 0 })
  expect(repo.git('rev-parse', 'HEAD')).not.toBe(before)
}
