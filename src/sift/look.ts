import { existsSync } from 'node:fs'
import type { SettingsTree } from '../config/tree.ts'
import type { Source } from '../source/source.ts'
import { listAll } from './listed.ts'
import type { Look } from './past.ts'

export interface How {
  /** What was remembered turned out not to fit: everything is listed. */
  isFresh: boolean
  /** Only a part of what is listed will be looked at. */
  isPart: boolean
  /** Called as soon as it is known that there is much to look at. */
  onMany: () => void
}

/** Lists what a source has. Of a history that was looked at before, only what is new and what has to be told again. */
export async function look(source: Source, tree: SettingsTree, { isFresh, isPart, onMany }: How): Promise<Look> {
  const { cache, checks } = tree.top
  const folder = (cache && source.reach?.cacheFolder) || null
  // Where results are kept, much of what is listed may be known.
  const onUnknown = folder !== null && existsSync(folder) ? undefined : onMany
  // Folders' names are remembered, and only the check of patterns tells a secret in a name.
  const isPlain = source.listOn === undefined || folder === null || isPart || !checks.includes('pattern')
  if (isPlain) return { ...(await listAll(source, tree, onUnknown)), history: null }
  const { lookAtHistory } = await import('./history.ts')
  return lookAtHistory(source, tree, { isFresh, onMany: onUnknown })
}
