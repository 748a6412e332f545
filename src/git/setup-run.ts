import { spawnSync } from 'node:child_process'
import { delimiter, dirname, relative } from 'node:path'
import { GitError } from './error.ts'

/** A program of somebody else (a hook manager, git in another repository) waits for nobody longer than this. */
const TIMEOUT_MS = 120_000

export interface ProgramResult {
  /** null: it did not start, was killed, or took more than two minutes. */
  status: number | null
  /** Standard output and standard error, in this order. */
  output: string
}

/**
 * The environment for a repository other than the one around us: without git's own variables (with them, git would
 * write into the person's index), and without the PATH folders that npm and npx add for the time of one command in `top`.
 */
export function foreignEnvironment(top: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const answer = spawnSync('git', ['rev-parse', '--local-env-vars'], { encoding: 'utf8', windowsHide: true })
  if (answer.error || answer.status !== 0) throw new GitError('git was not found: install git, or add it to PATH', null)
  const local = new Set(answer.stdout.split('\n'))
  const env: NodeJS.ProcessEnv = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (local.has(name) || /^GIT_(CONFIG_(KEY|VALUE)_\d+|TRACE\w*)$/.test(name)) continue
    env[name] = name.toUpperCase() === 'PATH' ? lastingPath(value ?? '', top).join(delimiter) : value
  }
  return { ...env, LC_ALL: 'C', ...extra }
}

/**
 * PATH without the folders that are only there while npm or npx runs: npx's cache, and the `node_modules/.bin` of every
 * folder from the project up to the root.
 */
export function lastingPath(path: string, top: string): string[] {
  return path.split(delimiter).filter((folder) => {
    if (!/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)) return true
    const owner = dirname(dirname(folder))
    return !/[\\/]_npx[\\/]/.test(folder) && !isWithin(owner, top) && !isWithin(top, owner)
  })
}

function isWithin(outer: string, inner: string): boolean {
  return !relative(outer, inner).startsWith('..')
}

/** Runs a program without a shell and waits for it; never throws for what the program does. */
export function runProgram(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): ProgramResult {
  const [program = '', ...args] = words
  const limits = { timeout: TIMEOUT_MS, maxBuffer: 1 << 26 }
  const result = spawnSync(program, args, { cwd, env, encoding: 'utf8', input: '', windowsHide: true, ...limits })
  if (result.error) return { status: null, output: `${program}: ${result.error.message}` }
  return { status: result.status, output: result.stdout + result.stderr }
}
