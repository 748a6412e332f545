import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Name } from './source.ts'

/** Names given on the command line that lie in one repository, or (top null) in none. */
export interface NameGroup {
  top: string | null
  names: Name[]
}

/** Names are taken as they are, never as patterns: `[id].ts` is a file. */
export function groupNames(cwd: string, given: readonly string[], here: string | null): NameGroup[] {
  const groups = new Map<string | null, Name[]>()
  for (const name of given) {
    const absolute = realLocation(resolve(cwd, name))
    const top = topOf(absolute, here)
    const path = relative(top ?? cwd, absolute).split(sep).join('/')
    groups.set(top, [...(groups.get(top) ?? []), { given: name, path }])
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
