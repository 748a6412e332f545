import { existsSync } from 'node:fs'
import type { SettingsTree } from '../config/tree.ts'
import type { Source } from '../source/source.ts'
import { listAll } from './listed.ts'
import type { Look } from './past.ts'

/**
 * Lists what a source has. Of a history that was looked at before, only what is new and what has to be told again.
 * @param isFresh what was remembered turned out not to fit: everything is listed
 * @param onMany called as soon as it is known that there is much to look at
 */
export async function look(source: Source, tree: SettingsTree, isFresh: boolean, onMany: () => void): Promise<Look> {
  const { cache, checks } = tree.top
  // Folders' names are remembered, and only the check of patterns tells a secret in a name.
  const isPlain = source.listOn === undefined || !source.reach?.cacheFolder || !cache || !checks.includes('pattern')
  // Where results are kept, much of what is listed may be known.
  const onUnknown = cache && source.reach?.cacheFolder && existsSync(source.reach.cacheFolder) ? undefined : onMany
  if (isPlain) return { ...(await listAll(source, tree, onUnknown)), history: null }
  const { lookAtHistory } = await import('./history.ts')
  return lookAtHistory(source, tree, { isFresh, onMany: onUnknown })
}
