import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { GitError } from '../git/error.ts'
import type { Name } from './source.ts'

/** Names given on the command line that lie in one repository, or (top null) in none. */
export interface NameGroup {
  top: string | null
  names: Name[]
}

const NO_UTF8 = 'a name that is no UTF-8 does not arrive here whole: name its folder, or give no names'

/** Names are taken as they are, never as patterns: `[id].ts` is a file. */
export function groupNames(cwd: string, given: readonly string[], here: string | null): NameGroup[] {
  const groups = new Map<string | null, Name[]>()
  for (const name of given) {
    const absolute = realLocation(resolve(cwd, name))
    if (name.includes('\ufffd') && !existsSync(absolute)) throw new GitError(`${JSON.stringify(name)}: ${NO_UTF8}`, null)
    const top = topOf(absolute, here)
    const group = groups.get(top) ?? []
    groups.set(top, group)
    group.push({
      given: name,
      path: relative(top ?? cwd, absolute)
        .split(sep)
        .join('/'),
    })
  }
  return [...groups].map(([top, names]) => ({ top, names }))
}

/** The folder's links are resolved (git's own top is, too), the last part is not: a link is looked at, not followed. */
function realLocation(absolute: string): string {
  try {
    return join(realpathSync(dirname(absolute)), basename(absolute))
  } catch {
    return absolute
  }
}

/** The nearest folder upwards that is a repository's top; `here` is one even where git was told so by variables. */
function topOf(absolute: string, here: string | null): string | null {
  for (let folder = absolute; ; folder = dirname(folder)) {
    if (folder === here || existsSync(join(folder, '.git')) || isBare(folder)) return folder
    if (folder === dirname(folder)) return null
  }
}

function isBare(folder: string): boolean {
  return existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects')) && existsSync(join(folder, 'refs'))
}
