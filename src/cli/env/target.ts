import { existsSync, lstatSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { GitError } from '../../git/error.ts'
import { isTracked } from '../../git/tree.ts'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import { envName } from '../../scan/path/env.ts'
import { EnvError } from './error.ts'
import { topOf } from './local.ts'
import { readContent } from './read.ts'

/** Endings of files that hold NAME=value lines as shells and dotenv readers have them, whatever they are called; a file without an ending may. */
const MAY_ASSIGN = /^(?:\.?[^.]{1,200}|.{1,200}\.(?:sh|conf|cfg|ini|properties|txt|secrets?|vars?|local))$/i
const WAY_OUT = 'name an environment file that git ignores, such as .env'

/** Refuses to write secrets where they would be committed, or into a file that is none of environment variables. @throws EnvError */
export function refuseOther(file: string): void {
  const path = resolve(file)
  if (dirname(path).split(sep).includes('.git')) throw new EnvError(`${file}: belongs to git itself: ${WAY_OUT}`)
  if (envName(path) === null && !hasAssignments(path))
    throw new EnvError(`${file}: is no environment file by its name or content: ${WAY_OUT}`)
  if (isInGit(path))
    throw new EnvError(
      `${file}: git tracks it, so the next commit would publish the value: ${WAY_OUT}, or take this one out of git first:  git rm --cached ${JSON.stringify(file)}  and a line for it in .gitignore`,
    )
}

/** By name it may be one; what is there must be lines of NAME=value and nothing else. */
function hasAssignments(path: string): boolean {
  if (!MAY_ASSIGN.test(basename(path))) return false
  const stats = lstatSync(path, { throwIfNoEntry: false })
  // a link, a folder: who writes says why not
  if (stats === undefined || !stats.isFile()) return true
  const { assignments, broken } = parseDotenv(readContent(path))
  return assignments.length > 0 && broken.length === 0
}

/** What git cannot say is no. */
function isInGit(path: string): boolean {
  const folder = dirname(path)
  try {
    return existsSync(folder) && topOf(folder) !== null && isTracked({ cwd: folder }, basename(path))
  } catch (error) {
    if (error instanceof GitError) return false
    throw error
  }
}
