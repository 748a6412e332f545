import type { Failure, Finding, Outcome } from '../model.ts'
import { adviseOn } from './advice/index.ts'
import { sortVerdicts } from './order.ts'
import { printable, printableDeep } from './printable.ts'
import { proofLine } from './proof.ts'

type Command = 'error' | 'warning' | 'notice'
type Properties = Record<string, string | number | null | undefined>

/**
 * Workflow commands of GitHub Actions, one a line, which it shows beside the code; the proof ends it as plain text.
 * Format: docs.github.com, "Workflow commands for GitHub Actions", setting an error message.
 */
export function githubReport(outcome: Outcome): string {
  const { findings, notes } = sortVerdicts(outcome.verdicts)
  return [
    ...outcome.failures.map(failure),
    ...findings.map((finding) => annotation('error', finding)),
    ...outcome.warnings.map(({ path, line, message }) => command('warning', { file: path, line, title: 'hushgate' }, [message])),
    ...notes.map((note) => annotation('notice', note)),
    `${proofLine(outcome)}\n`,
  ].join('\n')
}

function failure({ path, message }: Failure): string {
  const text = path === null ? message : `could not look at ${path}: ${message}`
  return command('error', { file: path, title: 'hushgate could not look' }, [text])
}

function annotation(kind: Command, finding: Finding): string {
  const { title, severity, confidence } = finding
  const advice = adviseOn(printableDeep(finding)).flatMap(({ label, text, more }) => [`${label}: ${text}`, ...more])
  const lines = [`${title} (${severity} · ${confidence})`, ...advice]
  return command(kind, { ...placeProperties(finding), title: `${title} (${finding.rule})` }, lines)
}

/** GitHub takes columns only where a place stays on its line, and its last column belongs to the place. */
function placeProperties({ path, line, column, endLine, endColumn }: Finding): Properties {
  if (line === null) return { file: path }
  if (column === null || endColumn === null || endLine !== line) return { file: path, line, endLine }
  return { file: path, line, col: column, endLine, endColumn: Math.max(column, endColumn - 1) }
}

function command(kind: Command, properties: Properties, lines: readonly string[]): string {
  const list = Object.entries(properties).flatMap(([key, value]) => (value == null ? [] : [`${key}=${escapeProperty(String(value))}`]))
  return `::${kind} ${list.join(',')}::${lines.map((line) => escapeData(printable(line))).join('%0A')}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Line ends in a file's name are kept, as GitHub decodes them again; other controls it cannot carry. */
function escapeProperty(text: string): string {
  return printable(escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C'))
}
