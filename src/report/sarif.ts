import type { Invocation, Location, Log, Notification, ReportingDescriptor, Result, Run, Suppression } from 'sarif'
import type { AllowReason, Failure, Finding, Outcome, Severity } from '../model.ts'
import { exitCode } from './exit.ts'
import { sortVerdicts, type SortedVerdicts } from './order.ts'
import { toJson } from './printable.ts'
import type { ReportContext } from './report.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const BASE_ID = 'SRCROOT'

type Level = 'error' | 'warning' | 'note'
const LEVELS: Record<Severity, Level> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' }

/** Code scanning services rank alerts by this number (CVSS-like, 0 to 10). */
const SCORES: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '0.0' }

/** SARIF 2.1.0 (OASIS standard, errata 01). No snippets: a source line could hold what the preview masks. */
export function sarifReport(outcome: Outcome, context: ReportContext): string {
  const sorted = sortVerdicts(outcome.verdicts)
  const rules = ruleTable(sorted)
  const run: Run = {
    tool: { driver: { name: context.tool.name, version: context.tool.version, rules: [...rules.values()] } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE_ID]: { description: { text: 'The folder the scan was started in.' } } },
    invocations: [invocation(outcome)],
    results: results(sorted, [...rules.keys()]),
    properties: { subject: outcome.subject, scanned: scanned(outcome) },
  }
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] }
  return toJson(log)
}

function scanned({ filesScanned, bytesScanned, skipped }: Outcome): Record<string, unknown> {
  return { files: filesScanned, bytes: bytesScanned, skipped: skipped.map(({ path, reason }) => ({ path, reason })) }
}

/** The rules that found something; the first finding of a rule speaks for it. */
function ruleTable({ findings, notes, allowed }: SortedVerdicts): Map<string, ReportingDescriptor> {
  const table = new Map<string, ReportingDescriptor>()
  for (const finding of [...findings, ...notes, ...allowed.map((item) => item.finding)]) {
    if (!table.has(finding.rule)) table.set(finding.rule, descriptor(finding))
  }
  return table
}

function descriptor({ rule, title, check, severity, links }: Finding): ReportingDescriptor {
  const help = links.docs ?? links.revoke
  return {
    id: rule,
    shortDescription: { text: title },
    ...(help === null ? {} : { helpUri: help }),
    ...(links.revoke === null ? {} : { help: { text: `Revoke it at ${links.revoke}` } }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['security', 'secrets', check], 'security-severity': SCORES[severity] },
  }
}

function results({ findings, notes, allowed }: SortedVerdicts, rules: readonly string[]): Result[] {
  return [
    ...findings.map((finding) => result(finding, rules, [])),
    // SARIF 3.27.10: what is no failure has the level none.
    ...notes.map((note): Result => ({ ...result(note, rules, []), kind: 'informational', level: 'none' })),
    ...allowed.map(({ finding, because }) => result(finding, rules, [suppression(because)])),
  ]
}

/** `suppressions` stands in every result, empty where it counts: absent would mean that nobody knows. */
function result(finding: Finding, rules: readonly string[], suppressions: Suppression[]): Result {
  const { severity, confidence, check, preview, fix, also, name, via, facts, commit } = finding
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    kind: 'fail',
    level: LEVELS[severity],
    message: { text: [`${finding.title}: ${finding.why}.`, ...fix.slice(0, 1)].join(' ') },
    locations: [location(finding)],
    ...relatedLocations(finding),
    partialFingerprints: { 'hushgate/v1': finding.fingerprint },
    suppressions,
    properties: { severity, confidence, check, preview, fix, also, name, via, facts, commit },
  }
}

/** Each part of a credential of several (SARIF 3.27.22). Lines of an archive's member are none of the archive. */
function relatedLocations({ path, line, parts }: Finding): Pick<Result, 'relatedLocations'> {
  if (parts === undefined) return {}
  const inside = line === null ? { line } : {}
  const related = parts.map((part, id): Location => ({ id, message: { text: part.title }, ...location({ path, ...part, ...inside }) }))
  return { relatedLocations: related }
}

/** A comment in the file is a suppression in the source; whatever a configuration or a baseline says is external. */
function suppression({ kind, where, reason }: AllowReason): Suppression {
  return { kind: kind === 'inline' ? 'inSource' : 'external', status: 'accepted', justification: `${reason} (${kind}: ${where})` }
}

function location({
  path,
  line,
  column,
  endLine,
  endColumn,
}: Pick<Finding, 'path' | 'line' | 'column' | 'endLine' | 'endColumn'>): Location {
  const artifactLocation = artifact(path)
  if (line === null) return { physicalLocation: { artifactLocation } }
  const region = {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(endLine === null ? {} : { endLine }),
    ...(endColumn === null ? {} : { endColumn }),
  }
  return { physicalLocation: { artifactLocation, region } }
}

function artifact(path: string): { uri: string; uriBaseId?: string } {
  const uri = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  const drive = /^[A-Za-z]:\//.exec(path)?.[0]
  if (drive !== undefined) return { uri: `file:///${drive}${uri.slice(uri.indexOf('/') + 1)}` }
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: BASE_ID }
}

function invocation(outcome: Outcome): Invocation {
  const ofSettings = (failure: Failure): boolean => failure.stage === 'settings'
  return {
    executionSuccessful: outcome.failures.length === 0,
    exitCode: exitCode(outcome),
    toolConfigurationNotifications: outcome.failures.filter(ofSettings).map(({ path, message }) => notification('error', path, message)),
    toolExecutionNotifications: [
      ...outcome.failures.filter((failure) => !ofSettings(failure)).map(({ path, message }) => notification('error', path, message)),
      ...outcome.warnings.map(({ path, line, message }) => notification('warning', path, message, line)),
    ],
  }
}

function notification(level: 'error' | 'warning', path: string | null, message: string, line?: number): Notification {
  if (path === null) return { level, message: { text: message } }
  const region = line === undefined ? {} : { region: { startLine: line } }
  return { level, message: { text: message }, locations: [{ physicalLocation: { artifactLocation: artifact(path), ...region } }] }
}
