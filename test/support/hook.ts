import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { distFile } from './dist.ts'
import { CHILD_LIMIT_MS, cleanEnv, type Repo } from './repo.ts'

export interface HookResult {
  code: number | null
  /** Both streams. */
  output: string
  stdout: string
}

/** Runs a built hook by hand, as its own process. */
export function runHook(cwd: string, args: string[] = [], env: Record<string, string> = {}, id = 'hushgate'): HookResult {
  return runFile(cwd, `hooks/${id}.js`, args, env)
}

/** Runs the built program as its own process. */
export function runCli(cwd: string, args: string[], env: Record<string, string> = {}, input = ''): HookResult {
  return runFile(cwd, 'bin.js', args, env, input)
}

function runFile(cwd: string, file: string, args: string[], env: Record<string, string>, input = ''): HookResult {
  const result = spawnSync(process.execPath, [distFile(file), ...args], {
    cwd,
    env: cleanEnv(env),
    input,
    timeout: CHILD_LIMIT_MS,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: result.status, output: `${result.stdout}${result.stderr}`, stdout: result.stdout }
}

/** Native hooks for every way in which a commit is made; the hook's own exit code is kept in `.git/hook-code`. */
export function installHook(repo: Repo, id = 'hushgate'): void {
  const folder = join(repo.dir, '.git/hooks')
  mkdirSync(folder, { recursive: true })
  const codeFile = join(repo.dir, '.git/hook-code')
  for (const name of ['pre-commit', 'pre-merge-commit']) {
    writeFileSync(
      join(folder, name),
      `#!/bin/sh\n"${process.execPath}" "${distFile(`hooks/${id}.js`)}"\ncode=$?\necho $code > "${codeFile}"\nexit $code\n`,
    )
    chmodSync(join(folder, name), 0o755)
  }
}

/** A real commit through the installed hook. */
export function commitWithHook(
  repo: Repo,
  args: string[] = ['commit', '-q', '-m', 'x'],
  env: Record<string, string> = {},
): HookResult & { hookCode: number | null } {
  const codeFile = join(repo.dir, '.git/hook-code')
  rmSync(codeFile, { force: true })
  const result = spawnSync('git', args, { cwd: repo.dir, env: cleanEnv(env), encoding: 'utf8', timeout: CHILD_LIMIT_MS })
  const hookCode = existsSync(codeFile) ? Number(readFileSync(codeFile, 'utf8')) : null
  return { code: result.status, output: `${result.stdout}${result.stderr}`, stdout: result.stdout, hookCode }
}
