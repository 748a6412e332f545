import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GitError } from './error.ts'
import { askGit, type GitPlace } from './exec.ts'

/** Where we are, in one question. */
export interface RepoFacts {
  place: GitPlace
  /** Absolute top of the work tree; the git folder of a bare repository. */
  top: string
  bare: boolean
  /** Absolute: what all work trees of the repository share. */
  commonFolder: string
  /** Object id of HEAD, or its name where nobody asked for the id; null before the first commit. */
  head: string | null
  /** The other parents of the commit being made: of a merge in progress, or of a clean one (pre-merge-commit). */
  mergeHeads: string[]
  /** The folder that core.hooksPath names, if it does not exist; null where hooks can run or none were ever set up. */
  missingHooks: string | null
}

/**
 * Answer: `false\n.git\n.git/MERGE_HEAD\n.git/hooks\n/path/to/top\n<oid>\n`; without the last line and with status 1 before the
 * first commit. In a bare repository `--show-toplevel` ends the answer with status 128.
 * @throws GitError not a repository, unsafe ownership, git too old …
 */
export function repoFacts(place: GitPlace): RepoFacts {
  const args = [
    'rev-parse',
    '--is-bare-repository',
    '--git-common-dir',
    '--git-path',
    'MERGE_HEAD',
    '--git-path',
    'hooks',
    '--show-toplevel',
    '-q',
    '--verify',
    'HEAD',
  ]
  const { stdout, status } = askGit(place, args, { accept: [0, 1, 128] })
  const lines = stdout.toString('utf8').split('\n')
  const commonFolder = resolve(place.cwd, lines[1] ?? '')
  if (status === 128) return withoutWorkTree(place, lines[0] === 'true', commonFolder)
  lines.pop()
  const head = status === 0 ? (lines.pop() ?? null) : null
  const mergeHeadFile = resolve(place.cwd, lines[2] ?? '')
  // The rest is the top: a folder's name may hold line feeds.
  const top = resolve(lines.slice(4).join('\n'))
  return {
    place,
    top,
    bare: false,
    commonFolder,
    head,
    mergeHeads: head ? mergeHeads(mergeHeadFile) : [],
    missingHooks: missingHooks(place.cwd, lines[3] ?? ''),
  }
}

function withoutWorkTree(place: GitPlace, bare: boolean, commonFolder: string): RepoFacts {
  if (!bare) askGit(place, ['rev-parse', '--show-toplevel'])
  const { stdout } = askGit(place, ['rev-parse', '--absolute-git-dir'])
  const answer = askGit(place, ['rev-parse', '-q', '--verify', 'HEAD'], { accept: [0, 1] })
  const top = stdout.toString('utf8').replace(/\n$/, '')
  return {
    place,
    top,
    bare: true,
    commonFolder,
    head: answer.status === 0 ? answer.stdout.toString('utf8').trim() : null,
    mergeHeads: [],
    missingHooks: null,
  }
}

/** git's own folder may be missing without any harm; one that somebody configured was meant to be there. */
function missingHooks(cwd: string, path: string): string | null {
  return /(^|[\\/])hooks$/.test(path) || existsSync(resolve(cwd, path)) ? null : path
}

/** Before pre-merge-commit there is no MERGE_HEAD: git names the parents in variables GITHEAD_<oid>. */
export function mergeHeads(file: string): string[] {
  const fromHook = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? [])
  return [...new Set([...fromHook, ...readIds(file)])]
}

function readIds(file: string): string[] {
  try {
    return readFileSync(file, 'latin1').match(/^[0-9a-f]{40,64}$/gm) ?? []
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return []
    throw new GitError(`cannot read ${file}: ${(error as Error).message}`, null)
  }
}
