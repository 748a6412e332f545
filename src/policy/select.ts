import type { Entry, SettingsFor, Skip } from '../model.ts'

/** Which entries are looked at, and why the others are not. Names, deletions and mode changes are the source's business. */
export function selectEntries(entries: readonly Entry[], settingsFor: SettingsFor): { selected: Entry[]; skipped: Skip[] } {
  const selected: Entry[] = []
  const skipped: Skip[] = []
  for (const entry of entries) {
    const reason = skipReason(entry, settingsFor)
    if (reason === null) selected.push(entry)
    else skipped.push({ path: entry.path, reason })
  }
  return { selected, skipped }
}

/** A gitlink has no content here: its commits are guarded by the submodule's own hooks. */
function skipReason(entry: Entry, settingsFor: SettingsFor): string | null {
  if (entry.mode === 'gitlink') return 'submodule'
  const settings = settingsFor(entry.path)
  return settings.globs(entry.path, settings.exclude) ? 'excluded' : null
}
