import type { CheckName, Entry, OwnRule, SettingsFor } from '../model.ts'
import type { Clean } from '../scan/session.ts'
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
  /** Told of how many entries something is to be told, so far: for those who watch. */
  tell(count: number): void
  /**
   * Told of every entry that need not be read again, in any order.
   * @param isAlike an older version holds something, and tells it for this one too, which alone may not be clean
   */
  pass(entry: Entry, clean: Clean, isAlike?: boolean): void
}

/** What is known of earlier runs. */
export interface Known {
  /** To be called at the end with all entries that are clean. */
  keep(clean: ReadonlyMap<Entry, Clean>): void
}
