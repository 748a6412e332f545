import { foldersOf, nestedSettings, type SettingsTree } from '../config/tree.ts'
import type { SettingsFor } from '../model.ts'
import type { Listing, Source } from '../source/source.ts'

/** What there is to look at, and by which settings. */
export interface Listed {
  listing: Listing
  settingsFor: SettingsFor
  /** Folders that settings were looked for in. */
  folders: ReadonlySet<string>
}

/** Everything that a source has. */
export async function listAll(source: Source, tree: SettingsTree, onMany?: () => void): Promise<Listed> {
  const listing = await source.list(onMany)
  const folders = foldersOf(listing.entries)
  return { listing, settingsFor: await nestedSettings(tree, folders, listing.configs), folders }
}
