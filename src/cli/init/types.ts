import type { CanaryRepository } from '../../git/canary.ts'
import type { SetupPlace } from '../../git/setup.ts'

export const MANAGER_NAMES = ['husky', 'lefthook', 'pre-commit', 'native'] as const
export type ManagerName = (typeof MANAGER_NAMES)[number]

/** git runs no pre-commit hook for a clean merge: pre-merge-commit is the one it runs. */
export const HOOK_NAMES = ['pre-commit', 'pre-merge-commit'] as const
export type HookName = (typeof HOOK_NAMES)[number]

export interface InitOptions {
  /** Absolute. */
  cwd: string
  /** Do not ask. */
  yes: boolean
  /** Show, write nothing. */
  dryRun: boolean
  /** Take back what an earlier init wrote. */
  undo: boolean
  /** Run the hook on Bun, or not; absent: where there is one that everybody who runs the hook has too. */
  bun?: boolean
  manager?: ManagerName
  /** The words that run the hook, instead of the hushgate that was found. */
  command?: readonly string[]
}

export interface InitIo {
  out(text: string): void
  err(text: string): void
  /** Asked only where `interactive` holds. */
  confirm(question: string): Promise<boolean>
  /** Whether somebody can answer. Default: standard input is a terminal. */
  interactive?: boolean
}

/** Cannot be done as things are; the message is for people and names the way out. */
export class InitError extends Error {
  override name = 'InitError'
}

export interface FileState {
  text: string
  /** Permission bits. */
  mode: number
}

/** The repository's files as the managers see them: absolute paths in. */
export interface Disk {
  /** null: no such file. Throws InitError for what is no UTF-8 text. */
  file(path: string): FileState | null
  exists(path: string): boolean
}

/** How hushgate can be run here. */
export interface Guard {
  /** Words given by hand. */
  given: readonly string[] | null
  /** Absolute path of this Node or Bun, and of the hushgate it runs; null where that is not a hushgate executable. */
  runtime: string
  script: string | null
  /** Folder below the top whose node_modules holds hushgate: '' or 'sub/'; null: none. */
  local: string | null
  /** Whether a hushgate stands in a PATH folder that outlives this command. */
  onPath: boolean
  /** Absolute path of bun, and the word that runs it on other machines too. */
  bun: string | null
  sharedBun: string
  /** Whether --bun or --no-bun was asked for; null: neither. */
  useBun: boolean | null
}

/** Everything that a plan is made from. */
export interface Facts {
  place: SetupPlace
  disk: Disk
  guard: Guard
  /** Absolute path of a hook manager's program on PATH; null: not there. */
  program(name: string): string | null
}

/** One file before and after. null: no such file. */
export interface FileEdit {
  /** Absolute. */
  path: string
  before: string | null
  after: string | null
  /** Permission bits of the written file. */
  mode: number
}

/** A program of the hook manager that has to run after the files are written. */
export interface Step {
  words: readonly string[]
  cwd: string
  /** A file that is there once it worked. */
  makes: readonly string[]
}

export interface Plan {
  edits: FileEdit[]
  steps: Step[]
  /** What the person should know; each a sentence. */
  notes: string[]
}

/** One way of running git hooks. All functions are pure: facts in, plain data out. */
export interface Manager {
  name: ManagerName
  /** What shows that the repository uses it, in words; null: it does not. */
  detect(facts: Facts): string | null
  /** @throws InitError where it cannot be set up without harm; the message holds the line to add by hand */
  plan(facts: Facts): Plan
  unplan(facts: Facts): FileEdit[]
  /** The throw-away repository with the hook files that are there now. */
  canary(facts: Facts): Omit<CanaryRepository, 'top' | 'links'>
}
