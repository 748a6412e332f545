import { Cache, cacheDigest, type Clean } from '../cache/index.ts'
import type { CheckName, Entry, OwnRule, SettingsFor } from '../model.ts'
import type { Reach } from '../source/source.ts'

/** A first look at many entries: by all cores, by memory of earlier runs. It finds out which are clean, and nothing else. */
export interface SiftRequest {
  /** Whose content some check asks for. */
  entries: readonly Entry[]
  reach: Reach
  checks: readonly CheckName[]
  own: readonly OwnRule[]
  settingsFor: SettingsFor
  /** An allow comment must be told, so that a text with one is not clean. */
  full: boolean
  /** Told of every clean entry, in any order. */
  pass(entry: Entry, clean: Clean): void
}

/** To be called at the end with every entry that turned out to be clean. */
export type Keep = (clean: ReadonlyMap<Entry, Clean>) => void

/**
 * Passes the entries that hold nothing to tell about. What is doubtful, unreadable or has a finding is left to the one who asks:
 * whoever looks at every entry that was not passed comes to the same end as one who looks at all.
 */
export async function sift({ entries, reach, checks, settingsFor, full, pass }: SiftRequest): Promise<Keep> {
  if (reach.cacheFolder === null || !settingsFor('').cache) return () => {}
  const cache = new Cache({ folder: reach.cacheFolder, digest: cacheDigest(checks, full), settingsFor })
  const known = cache.known(entries)
  for (const [entry, clean] of known) pass(entry, clean)
  return (clean) => {
    for (const [entry, each] of clean) if (!known.has(entry)) cache.add(entry, each)
    cache.save()
  }
}
