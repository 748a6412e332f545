import { dirname, relative, resolve, sep } from 'node:path'
import { loadSettings, nestedSettings } from '../../config/tree.ts'
import { GitError } from '../../git/error.ts'
import { repoFacts } from '../../git/facts.ts'
import type { Settings } from '../../model.ts'
import { loadGlobs } from '../../policy/glob.ts'
import { builtInIds, judgeRule } from '../../scan/own/judge.ts'

/** The settings that hold for a file, and its path as they know it. */
export interface Place {
  settings: Settings
  path: string
}

/**
 * @param file relative to the current folder; need not exist. @param config the configuration to read instead of those found
 * @throws ConfigError
 */
export async function settingsFor(file: string, config?: string): Promise<Place> {
  const cwd = process.cwd()
  const root = topOf(cwd)
  const line = { paths: [], ...(config === undefined ? {} : { config }) }
  const tree = await loadSettings(line, { root, cwd, loadGlobs, judgeRule, builtInIds })
  const path = relative(root ?? cwd, resolve(cwd, file))
    .split(sep)
    .join('/')
  if (path.startsWith('../')) return { settings: tree.top, path: file }
  const folder = dirname(path)
  const forPath = await nestedSettings(tree, folder === '.' ? [] : [folder])
  return { settings: forPath(path), path }
}

/** null outside any repository: there the rules are asked for, too. */
function topOf(cwd: string): string | null {
  try {
    return repoFacts({ cwd }).top
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}
