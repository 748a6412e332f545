import { asFile } from '../decode/archive/member.ts'
import type { Check, EntriesCheck, Entry, Finding, Match, Settings, SettingsFor, Text, TextCheck, Warn } from '../model.ts'
import { findingContext, toFileFinding, toFinding } from './finding/finding.ts'
import type { Ordinals } from './finding/fingerprint.ts'
import { mergeOverlaps } from './finding/overlap.ts'
import { temper } from './finding/temper.ts'
import { joinParts } from './parts/join.ts'

export { loadChecks } from './checks.ts'

/** Whether a check is about what is in an archive: sizes and dumps are about what git keeps, the archive itself. */
export function looksInside(check: Check): boolean {
  return check.needs === 'text' && check.name !== 'size'
}

/**
 * Runs the text checks that select the entry. One value gives one finding; in order of place. What a check throws is thrown.
 *
 * @param ordinals hand the same map to every window of one file: it counts the weak values for their fingerprints.
 * @param warn told what a check could not read as what it is
 */
export function scanText(text: Text, checks: readonly Check[], settings: Settings, ordinals?: Ordinals, warn?: Warn): Finding[] {
  const file = asFile(text)
  const chosen = checks.filter((check): check is TextCheck => check.needs === 'text' && (check.selects?.(file.entry, settings) ?? true))
  const fitting = text.member === undefined ? chosen : chosen.filter(looksInside)
  const matches: Match[] = fitting.flatMap((check) => check.run(file, settings, warn && placed(warn, text)))
  if (matches.length === 0) return []
  const context = findingContext(text, matches, ordinals)
  return temper(file.entry, joinParts(text, mergeOverlaps(matches))).map((match) => toFinding(text, match, context))
}

/** A member is no file that a person could open: its place stands in the message. */
function placed(warn: Warn, { entry, member }: Text): Warn {
  if (member === undefined) return warn
  return ({ line, message }) =>
    warn({ path: entry.path, message: `${member.join(', ')}${line === undefined ? '' : `:${line}`}: ${message}` })
}

/** A finding with the entry that it is about. */
export interface EntryFinding {
  entry: Entry
  finding: Finding
}

/** Runs the checks that look at names and sizes only. What a check throws is thrown. */
export function scanEntries(entries: readonly Entry[], checks: readonly Check[], settingsFor: SettingsFor): EntryFinding[] {
  const chosen = checks.filter((check): check is EntriesCheck => check.needs === 'entries')
  const found = chosen.flatMap((check) => check.run(entries, settingsFor))
  return found.map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }))
}
