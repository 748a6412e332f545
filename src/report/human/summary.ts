import { type Failure, type Finding, type Outcome, STAND_IN, type Warning } from '../../model.ts'
import type { Allowed } from '../order.ts'
import { countWords } from '../proof.ts'
import { findingLine } from './finding.ts'
import type { Paint } from './paint.ts'
import { shellWord } from './shell.ts'
import { bytesInWords, countOf, durationInWords } from './units.ts'

const MAX_NOTES = 5
const MAX_WARNINGS = 20
/** The path of a text from standard input. */
const STDIN = '<stdin>'

const STAGES: Record<Failure['stage'], string> = {
  settings: 'read the settings',
  list: 'list what to look at',
  read: 'read the content',
  scan: 'scan',
  report: 'write the report',
}

export function noteLines(notes: readonly Finding[], thorough: boolean): string[] {
  const lines = notes.map((note) => `note: ${findingLine(note)}: ${note.why}`)
  return thorough ? lines : capped(lines, MAX_NOTES, '--thorough / --format json shows them')
}

/** Files that a command for people names. */
const MAX_NAMED = 3

/** A commit that passes says how many notes and warnings there are and what shows them, also when it is made; nothing where there are none. */
export function passedNotes(notes: readonly Finding[], warnings: readonly Warning[], paint: Paint): string {
  const paths = [...new Set([...notes, ...warnings].map(({ path }) => path))]
  if (paths.length === 0) return ''
  const counts = [
    ...(notes.length > 0 ? [countOf(notes.length, 'note')] : []),
    ...(warnings.length > 0 ? [countOf(warnings.length, 'warning')] : []),
  ].join(' and ')
  const names = paths.length > MAX_NAMED ? [] : paths.map((path) => shellWord(path.startsWith('-') ? `./${path}` : path))
  return `${paint('dim', `${counts} for later, nothing that stops this commit:  ${['hushgate scan', ...names].join(' ')}`)}\n`
}

export function warningLines(warnings: readonly Warning[]): string[] {
  const lines = warnings.map(({ path, line, message }) => `warning: ${path}${line === undefined ? '' : `:${line}`}: ${message}`)
  return capped(lines, MAX_WARNINGS, '--format json shows them')
}

/** Counts of what was let through, so that nothing passes unseen. */
export function allowedLines(allowed: readonly Allowed[], guardsCommit: boolean): string[] {
  const older = allowed.filter(({ because }) => because.kind === 'not-added').length
  const kinds = allowed.map(({ because }) => because.kind).filter((kind) => kind !== 'not-added')
  const change = guardsCommit ? 'commit' : 'change'
  return [
    ...(older === 0 ? [] : [`${countOf(older, 'older finding')} on lines that this ${change} does not touch`]),
    ...(kinds.length === 0 ? [] : [`${countOf(kinds.length, 'finding')} allowed (${countWords(kinds)})`]),
  ]
}

export function failureLines(failures: readonly Failure[], paint: Paint): string[] {
  return failures.map(({ path, stage, message }) =>
    paint('red', path === null ? `could not ${STAGES[stage]}: ${message}` : `could not look at ${path}: ${message}`),
  )
}

/** What came of it in one line: what was found, whether all was looked at, and what that means for the commit. */
export function summaryLine(outcome: Outcome, findings: readonly Finding[]): string {
  const found = findings.length === 0 ? 'no findings' : countOf(findings.length, 'finding')
  const scanned = `${countOf(outcome.filesScanned, 'file')} (${bytesInWords(outcome.bytesScanned)}, ${durationInWords(outcome.elapsedMs)})`
  // A finding of a range names the commit that brought it: that one is made already.
  const isCommitted = findings.length > 0 && findings.every((finding) => finding.commit !== undefined)
  const subject = outcome.guardsCommit && !isCommitted ? '' : `: ${outcome.subject}`
  const failed = outcome.failures.length
  const unseen = failed === 0 ? '' : ` Not everything was looked at: ${countOf(failed, 'failure')}.`
  const stopped = outcome.guardsCommit && !isCommitted && (failed > 0 || findings.length > 0) ? ' Nothing was committed.' : ''
  return `${found} in ${scanned}${subject}.${unseen}${stopped}${explainHint(findings, outcome.subject)}`
}

/** Explaining reads the file as it is now: no use for a place in the history or standard input, nor for what was just asked. */
function explainHint(findings: readonly Finding[], subject: string): string {
  const isFile = ({ path }: Finding): boolean => path !== STDIN && !STAND_IN.test(path)
  const first = findings.find((finding) => finding.line !== null && isFile(finding) && finding.commit?.inHead !== false)
  if (first === undefined || [first.path, `${first.path}:${first.line}`].includes(subject)) return ''
  return `   hushgate explain ${shellWord(`${first.path}:${first.line}`)}`
}

function capped(lines: string[], most: number, wayOut: string): string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most), `and ${lines.length - most} more; ${wayOut}`]
}
