import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { GitError } from './error.ts'
import { foreignEnvironment, type ProgramResult, runProgram } from './setup-run.ts'

/** What a throw-away repository is made of. Paths are relative to its top, with `/`; `.git/hooks/…` is allowed. */
export interface CanaryRepository {
  /** Top of the work tree that it stands for. */
  top: string
  files: readonly { path: string; text: string; mode: number }[]
  /** Folders of the real repository that hooks need (node_modules): absolute targets. */
  links: readonly { path: string; target: string }[]
  /** core.hooksPath; null: not set. */
  hooksPath: string | null
  env: Record<string, string>
}

export interface CanaryResult {
  planted: ProgramResult
  clean: ProgramResult
}

/**
 * Commits `planted`, then `clean`, in a throw-away repository with the given hook files, and says what git answered.
 * The person's configuration is not read: their core.hooksPath, signing and templates belong to their repositories.
 * @throws GitError the repository could not be made
 */
export function commitCanary(repository: CanaryRepository, planted: string, clean: string): CanaryResult {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'hushgate-canary-')))
  try {
    const top = join(base, 'repository')
    const git = makeRepository(base, top, repository)
    const commit = (content: string): ProgramResult => {
      writeFileSync(join(top, 'canary.txt'), content)
      mustRun(git('add', '--', 'canary.txt'), 'add')
      return git('commit', '-q', '-m', 'canary')
    }
    return { planted: commit(planted), clean: commit(clean) }
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 3 })
  }
}

function makeRepository(base: string, top: string, repository: CanaryRepository): (...args: string[]) => ProgramResult {
  const configuration = join(base, 'gitconfig')
  writeFileSync(configuration, '[user]\n\tname = hushgate canary\n\temail = canary@example.invalid\n')
  const env = foreignEnvironment(repository.top, { GIT_CONFIG_GLOBAL: configuration, GIT_CONFIG_NOSYSTEM: '1', ...repository.env })
  for (const name of Object.keys(env)) if (/^GIT_(AUTHOR|COMMITTER)_/.test(name)) delete env[name]
  const git = (...args: string[]): ProgramResult => runProgram(['git', ...args], top, env)
  mkdirSync(top)
  mustRun(git('init', '-q', '--template='), 'init')
  if (repository.hooksPath !== null) mustRun(git('config', 'core.hooksPath', repository.hooksPath), 'config')
  for (const file of repository.files) writeInto(top, file)
  // A junction needs no right on Windows; elsewhere the type is ignored.
  for (const link of repository.links) symlinkSync(link.target, madeFolderFor(join(top, link.path)), 'junction')
  return git
}

function writeInto(top: string, file: CanaryRepository['files'][number]): void {
  writeFileSync(madeFolderFor(join(top, file.path)), file.text, { mode: file.mode })
}

function madeFolderFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  return path
}

function mustRun(result: ProgramResult, name: string): void {
  if (result.status === 0) return
  throw new GitError(`the throw-away repository could not be made: git ${name}: ${result.output.trim()}`, result.status)
}
