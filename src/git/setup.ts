import { resolve } from 'node:path'
import { GitError } from './error.ts'

/** Where hooks live in a repository. Every path is absolute. */
export interface SetupPlace {
  /** Top of the work tree. */
  top: string
  /** This work tree's own git folder. */
  gitDir: string
  /** The git folder that all linked worktrees share. */
  commonDir: string
  /** The folder that git really takes hooks from (core.hooksPath, else `hooks` of the shared git folder). */
  hooksDir: string
  /** core.hooksPath as it is written; null where it is not set. */
  hooksPath: string | null
}

/** simple-git takes every GIT_ variable away; without these it would read other configuration than the person's git. */
const CONFIG_VARIABLES = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_CEILING_DIRECTORIES']

/** A simple-git in a folder: for commands run by hand only, hooks ask through exec.ts. */
async function gitIn(folder: string): Promise<(...args: string[]) => Promise<string>> {
  const { simpleGit } = await import('simple-git')
  const git = simpleGit({ baseDir: folder, allowEnvironment: CONFIG_VARIABLES })
  return async (...args) => (await git.raw(args)).replace(/\n$/, '')
}

/**
 * Asks where hooks belong.
 * @throws GitError not a repository, a bare one, a folder that does not exist, git missing
 */
export async function setupPlace(cwd: string): Promise<SetupPlace> {
  try {
    const top = await workTreeTop(await gitIn(cwd))
    // Asked from the top: a relative core.hooksPath counts from there, and --git-path prints it as it is written.
    const git = await gitIn(top)
    const folder = async (...args: string[]): Promise<string> => resolve(top, await git('rev-parse', ...args))
    return {
      top,
      gitDir: await folder('--git-dir'),
      commonDir: await folder('--git-common-dir'),
      hooksDir: await folder('--git-path', 'hooks'),
      hooksPath: (await git('config', '--get', 'core.hooksPath')) || null,
    }
  } catch (error) {
    throw error instanceof GitError ? error : new GitError(explain(error as Error, cwd), null)
  }
}

async function workTreeTop(git: (...args: string[]) => Promise<string>): Promise<string> {
  if ((await git('rev-parse', '--is-bare-repository')) === 'true') {
    throw new GitError('this is a bare repository: nobody commits in it, so no commit hook would run. Run init in a clone of it', null)
  }
  if ((await git('rev-parse', '--is-inside-work-tree')) !== 'true') {
    throw new GitError('this folder is inside a git folder: run init in the work tree beside it', null)
  }
  return await git('rev-parse', '--show-toplevel')
}

function explain(error: Error, cwd: string): string {
  const words = error.message.trim().replace(/^(fatal|error): /, '')
  const noRepository = `${cwd} is not in a git repository: run git init first, or go to the one you mean`
  if (words.startsWith('not a git repository')) return noRepository
  if (/ENOENT/.test(words)) return 'git was not found: install git, or add it to PATH'
  if (/does not exist/.test(words)) return `there is no folder ${cwd}`
  return words
}
