import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HookResult, runCli } from '../../support/hook.ts'
import { makeRepo, type Repo } from '../../support/repo.ts'

export interface Place extends Repo, Disposable {
  /** Outside the repository. */
  state: string
  run(...args: string[]): HookResult
  runWith(options: { input?: string; env?: Record<string, string>; cwd?: string }, ...args: string[]): HookResult
  text(path: string): string
  mode(path: string): number
  /** Names and contents of everything below the state folder. */
  kept(): { name: string; text: string; mode: number }[]
}

/** A repository whose .env is ignored, with a state folder of its own. */
export function place(files: Record<string, string | Uint8Array> = {}): Place {
  const repo = makeRepo()
  const state = mkdtempSync(join(tmpdir(), 'hushgate-state-'))
  repo.write('.gitignore', '.env\n.env.*\n!.env.example\n')
  for (const [path, content] of Object.entries(files)) repo.write(path, content)
  const runWith: Place['runWith'] = ({ input = '', env = {}, cwd = repo.dir }, ...args) =>
    runCli(cwd, args, { HUSHGATE_STATE: state, ...env }, input)
  const remove = (): void => {
    repo.remove()
    rmSync(state, { recursive: true, force: true })
  }
  return {
    ...repo,
    state,
    runWith,
    run: (...args) => runWith({}, ...args),
    text: (path) => readFileSync(join(repo.dir, path), 'latin1'),
    mode: (path) => statSync(join(repo.dir, path)).mode & 0o777,
    kept: () => filesBelow(state),
    remove,
    [Symbol.dispose]: remove,
  }
}

export function filesBelow(folder: string): { name: string; text: string; mode: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const stats = statSync(join(folder, name))
    return stats.isFile() ? [{ name, text: readFileSync(join(folder, name), 'latin1'), mode: stats.mode & 0o777 }] : []
  })
}

/** The value of a variable in a dotenv text without quotes. */
export function valueIn(text: string, name: string): string {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1] ?? ''
}
