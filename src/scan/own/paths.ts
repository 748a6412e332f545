import type { EntriesCheck, Entry, EntryMatch, OwnRule, Settings } from '../../model.ts'
import { shellPath, wholeFile } from '../finding/whole-file.ts'
import { isExcepted, type Place } from './except.ts'
import { holdsFor } from './search.ts'

/** Own rules without a pattern: a file whose path fits is the finding. */
export const ownPathCheck: EntriesCheck = {
  name: 'pattern',
  needs: 'entries',
  run: (entries, settingsFor) => entries.flatMap((entry) => matchesOf(entry, settingsFor(entry.path))),
}

function matchesOf(entry: Entry, settings: Settings): EntryMatch[] {
  const placeFor = ({ reads }: OwnRule): Place => ({ path: entry.path, commitId: entry.commitId, settings, reads, value: null })
  return settings.rules.own
    .filter((rule) => rule.pattern === null && holdsFor(rule, entry.path, settings) && !isExcepted(rule.except, placeFor(rule)))
    .map((rule) => ({ entry, match: toMatch(rule, entry.path) }))
}

function toMatch({ id, title, severity, links, where }: OwnRule, path: string): EntryMatch['match'] {
  const fix = [`git rm --cached -- ${shellPath(path)}`]
  return { ...wholeFile('pattern', { rule: id, title, severity, why: `its path fits the rule at ${where}`, fix }), links }
}
