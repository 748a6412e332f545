import { basename, dirname, resolve } from 'node:path'
import { GitError } from '../../git/error.ts'
import { uncoveredByIgnore } from '../../git/tree.ts'
import { topOf } from './local.ts'

/** What to do so that git leaves a file of secrets alone; nothing where it does. */
export function ignoreAdvice(file: string): string[] {
  const folder = dirname(resolve(file))
  try {
    if (topOf(folder) === null || uncoveredByIgnore({ cwd: folder }, [basename(file)]).length === 0) return []
    return [`git does not ignore ${file}: add its name to .gitignore before you commit`]
  } catch (error) {
    if (error instanceof GitError) return []
    throw error
  }
}
