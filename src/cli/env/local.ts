import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { GitError } from '../../git/error.ts'
import { repoFacts } from '../../git/facts.ts'
import { ignoredFiles, indexFiles, untrackedFiles } from '../../git/tree.ts'
import { envName } from '../../scan/path/env.ts'

/** Where the commands that look for files do so. */
export interface Project {
  /** Absolute: the top of the work tree, or outside any repository the current folder. */
  top: string
  isRepository: boolean
  /** Every file, tracked or not, `/`-separated from the top; of ignored folders none, outside a repository those of the folder itself. */
  paths: string[]
  tracked: ReadonlySet<string>
}

export async function openProject(cwd: string = process.cwd()): Promise<Project> {
  const top = topOf(cwd)
  if (top === null) {
    const names = readdirSync(cwd, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
    return { top: cwd, isRepository: false, paths: names.sort(), tracked: new Set() }
  }
  const place = { cwd: top }
  const tracked = (await indexFiles(place)).filter(({ mode }) => mode !== 'gitlink').map(({ path }) => path)
  const others = [...(await untrackedFiles(place)), ...(await ignoredFiles(place))].map(({ path }) => path)
  return { top, isRepository: true, paths: [...new Set([...tracked, ...others])].sort(), tracked: new Set(tracked) }
}

/** null outside any repository. */
export function topOf(cwd: string): string | null {
  try {
    const { top, bare } = repoFacts({ cwd })
    return bare ? null : top
  } catch (error) {
    // Anything else that git says (a repository of another owner) would hide files.
    if (error instanceof GitError && /not a git repository|git was not found/.test(error.message)) return null
    throw error
  }
}

/** The environment files of a project that hold somebody's values, templates not among them. */
export function envFilesOf({ paths }: Project): string[] {
  return paths.filter((path) => envName(path) !== null && !path.endsWith('.hushgate-lock'))
}

/** A path of a project as a person in the current folder would name it. */
export function shownPath({ top }: Pick<Project, 'top'>, path: string): string {
  return relative(process.cwd(), resolve(top, path)) || path
}

export function absolutePath({ top }: Pick<Project, 'top'>, path: string): string {
  return join(top, path)
}
