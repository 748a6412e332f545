import { asFile } from '../decode/archive/member.ts'
import type { Check, EntriesCheck, Entry, Finding, Match, Settings, ProjectMatch, SettingsFor, Text, TextCheck, Warn } from '../model.ts'
import type { Ordinals } from './finding/fingerprint.ts'
import type { Winner } from './finding/overlap.ts'
import { byText } from './by-text.ts'
import { later } from './later.ts'

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
  const matches = matchesIn(text, file, checks, settings, warn)
  if (matches.length === 0) return []
  const { findingContext, toFinding } = later.finding()
  const context = findingContext(text, matches, ordinals)
  const winners = later.join().joinParts(text, later.overlap().mergeOverlaps(matches))
  return later
    .temper()
    .temper(file.entry, winners)
    .map((match) => toFinding(text, match, context))
}

function matchesIn(text: Text, file: Text, checks: readonly Check[], settings: Settings, warn?: Warn): Match[] {
  const chosen = textChecksFor(file.entry, checks, settings)
  const fitting = text.member === undefined ? chosen : chosen.filter(looksInside)
  return fitting.flatMap((check) => check.run(file, settings, warn && placed(warn, text)))
}

/** The text checks that select an entry. */
export function textChecksFor(entry: Entry, checks: readonly Check[], settings: Settings): TextCheck[] {
  return checks.filter((check): check is TextCheck => check.needs === 'text' && (check.selects?.(entry, settings) ?? true))
}

/** A finding with the file of a project that it stands in. */
export interface ProjectFinding {
  finding: Finding
  text: Text
}

/**
 * What checks over a project matched. Each match is a finding of its own, in order of place; beside it everything is masked that the text
 * checks find in the same text.
 */
export function projectFindings(found: readonly ProjectMatch[], checks: readonly Check[], settingsFor: SettingsFor): ProjectFinding[] {
  const { findingContext, toFinding } = later.finding()
  return [...byText(found)].flatMap(([text, group]) => {
    const own = group.sort((a, b) => a.start - b.start)
    const context = findingContext(text, [...own, ...matchesIn(text, text, checks, settingsFor(text.entry.path))])
    const winners = own.map((match): Winner => ({ ...match, also: [] }))
    const tempered = later.temper().temper(text.entry, winners)
    return tempered.map((match) => ({ finding: toFinding(text, match, context), text }))
  })
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
  return found.map(({ entry, match }) => ({ entry, finding: later.finding().toFileFinding(entry, { ...match, also: [] }) }))
}
