import { Cache, cacheDigest } from '../cache/index.ts'
import { foldersOf, nestedSettings, type SettingsTree } from '../config/tree.ts'
import type { CheckName, Entry, Settings, SettingsFor } from '../model.ts'
import type { Listing, Source } from '../source/source.ts'
import { type Listed, listAll } from './listed.ts'
import { History, layoutOf, type Look, type Note } from './past.ts'

interface How {
  isFresh: boolean
  onMany: (() => void) | undefined
}

export async function lookAtHistory(source: Source, tree: SettingsTree, { isFresh, onMany }: How): Promise<Look> {
  const options = { folder: source.reach?.cacheFolder as string, digest: cacheDigest(historyChecks(tree.top), false) }
  const cacheFor = (settingsFor: SettingsFor): Cache => new Cache({ ...options, settingsFor })
  const goneOn = isFresh ? null : await goOn(source, tree, cacheFor)
  if (goneOn !== null) return goneOn
  const all = await listAll(source, tree, onMany)
  return { ...all, history: new History(cacheFor(all.settingsFor), all, null, new Set()) }
}

/** Sizes are judged where something is added, or where somebody asks. */
function historyChecks({ checks, size }: Settings): CheckName[] {
  return checks.filter((name) => name !== 'size' || size.enforceAll)
}

/** null: there is nothing to go on from, or something is no more as it was. */
async function goOn(source: Source, tree: SettingsTree, cacheFor: (settingsFor: SettingsFor) => Cache): Promise<Look | null> {
  let settingsFor: SettingsFor = tree.forPath
  const cache = cacheFor((path) => settingsFor(path))
  const note = cache.note === '' ? null : (JSON.parse(cache.note) as Note)
  const listing = note === null ? null : await source.listOn?.(note)
  if (note === null || !listing) return null
  const folders = new Set([...note.folders, ...foldersOf(listing.entries)])
  settingsFor = await nestedSettings(tree, folders)
  if (layoutOf(new Set(note.folders), settingsFor) !== note.layout) return null
  return without(cache, note, { listing, settingsFor, folders })
}

/**
 * Leaves out what was counted and is clean. What was counted and told only what an older entry tells, too, is looked at again: where a
 * commit has come that is older still, this one counts. null: a blob was counted as a file and is now a link, or the other way round.
 */
function without(cache: Cache, note: Note, look: Listed): Look | null {
  const entries: Entry[] = []
  const counted = new Set<Entry>()
  for (const entry of look.listing.entries) {
    const found = cache.counted(entry)
    if (found === 'no' && cache.counted({ ...entry, mode: entry.mode === 'symlink' ? 'file' : 'symlink' }) !== 'no') return null
    if (found === 'not clean') counted.add(entry)
    if (found !== 'clean') entries.push(entry)
  }
  const rest = { ...look, listing: { ...look.listing, entries } satisfies Listing }
  return { ...rest, history: new History(cache, rest, note, counted) }
}
