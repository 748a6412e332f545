import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Content = string | Uint8Array

/** A child that a test waits for blocks the test's own time limit: this one ends it, and the test fails by name. */
export const CHILD_LIMIT_MS = 240_000

export interface Repo {
  /** Absolute, symlinks resolved. */
  dir: string
  /** Runs git in the repository; throws with git's own words when it fails. */
  git(...args: string[]): string
  /** Like `git`, with variables and standard input. */
  gitWith(options: { env?: Record<string, string>; input?: Content }, ...args: string[]): string
  write(path: string, content: Content): void
  read(path: string): Buffer
  /** Writes and stages. */
  stage(path: string, content: Content): void
  commit(message?: string): string
  remove(): void
}

/** The test's environment without anything of git's: a test run inside a hook must not touch the user's repository. */
export function cleanEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env }
  for (const name of Object.keys(env)) if (/^(GIT_|PRE_COMMIT|HUSKY|LEFTHOOK)/.test(name) || name === 'SKIP') delete env[name]
  return {
    ...env,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'ann@example.org',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'ann@example.org',
    NO_COLOR: '1',
    ...extra,
  }
}

/** A fresh real repository in a temporary folder, removed by `remove()` (or `using`). */
export function makeRepo(...initArgs: string[]): Repo & Disposable {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'hushgate-')))
  const gitWith: Repo['gitWith'] = (options, ...args) =>
    execFileSync('git', args, {
      cwd: dir,
      env: cleanEnv(options.env),
      input: options.input ?? '',
      timeout: CHILD_LIMIT_MS,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    })
  const git: Repo['git'] = (...args) => gitWith({}, ...args)
  const write: Repo['write'] = (path, content) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  const remove = (): void => rmSync(dir, { recursive: true, force: true })
  git('init', '-q', '-b', 'main', ...initArgs)
  return {
    dir,
    git,
    gitWith,
    write,
    remove,
    read: (path) => readFileSync(join(dir, path)),
    stage(path, content) {
      write(path, content)
      git('add', '-f', '--', path)
    },
    commit(message = 'commit') {
      git('commit', '-q', '--no-verify', '-m', message)
      return git('rev-parse', 'HEAD').trim()
    },
    [Symbol.dispose]: remove,
  }
}
