import { foldersOf, nestedSettings, type SettingsTree } from '../config/tree.ts'
import type { SettingsFor } from '../model.ts'
import type { Listing, Source } from '../source/source.ts'
import type { History } from './history.ts'

/** What there is to look at, and by which settings. */
export interface Look {
  listing: Listing
  settingsFor: SettingsFor
  /** Folders that settings were looked for in. */
  folders: ReadonlySet<string>
  /** null: nothing of an earlier run is used, and nothing is remembered. */
  history: History | null
}

/**
 * Lists what a source has. Of a history that was looked at before, only what is new and what has to be told again.
 * @param isFresh what was remembered turned out not to fit: everything is listed
 */
export async function look(source: Source, tree: SettingsTree, isFresh: boolean): Promise<Look> {
  const { cache, checks } = tree.top
  // Folders' names are remembered, and only the check of patterns tells a secret in a name.
  if (source.listOn === undefined || !source.reach?.cacheFolder || !cache || !checks.includes('pattern')) return lookAtAll(source, tree)
  const { lookAtHistory } = await import('./history.ts')
  return lookAtHistory(source, tree, isFresh)
}

export async function lookAtAll(source: Source, tree: SettingsTree): Promise<Look> {
  const listing = await source.list()
  const folders = foldersOf(listing.entries)
  return { listing, settingsFor: await nestedSettings(tree, folders), folders, history: null }
}
