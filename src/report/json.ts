import type { AllowReason, EnvFacts, Failure, Finding, Outcome, Part, ShardFacts, Skip, Warning } from '../model.ts'
import { type Allowed, sortVerdicts } from './order.ts'
import { toJson } from './printable.ts'
import type { ReportContext } from './report.ts'
import { SCHEMA_VERSION } from './schema.ts'

/** A finding as programs get it. */
export type ReportedPart = Omit<Part, 'span'>
export type ReportedFinding = Omit<Finding, 'span' | 'excerpt' | 'parts'> & { parts?: ReportedPart[] }

export interface ReportObject {
  schemaVersion: number
  tool: { name: string; version: string }
  /** What was looked at, in words. */
  subject: string
  /** Exactly what makes the exit code 1. */
  findings: ReportedFinding[]
  /** Never change the exit code. */
  notes: ReportedFinding[]
  warnings: Warning[]
  /** What was let pass, and why. */
  allowed: (ReportedFinding & { because: AllowReason })[]
  /** What could not be looked at; any makes the exit code 2. */
  failures: Failure[]
  scanned: { files: number; bytes: number; skipped: Skip[]; elapsedMs: number }
  /** Only of a part (--shard). */
  shard?: ShardFacts & { envFacts: EnvFacts | null }
}

/** The stable contract for programs; `schema.ts` describes it, dist/schemas/report.schema.json ships it. */
export function jsonReport(outcome: Outcome, context: ReportContext): string {
  return toJson(reportObject(outcome, context.tool))
}

/** The same as a value: what the library answers. */
export function reportObject(outcome: Outcome, { name, version }: ReportContext['tool']): ReportObject {
  const { findings, notes, allowed } = sortVerdicts(outcome.verdicts)
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name, version },
    subject: outcome.subject,
    findings: findings.map(findingJson),
    notes: notes.map(findingJson),
    warnings: outcome.warnings.map(warningJson),
    allowed: allowed.map(allowedJson),
    failures: outcome.failures.map(({ path, stage, message }) => ({ path, stage, message })),
    scanned: {
      files: outcome.filesScanned,
      bytes: outcome.bytesScanned,
      skipped: outcome.skipped.map(({ path, reason }) => ({ path, reason })),
      elapsedMs: Math.round(outcome.elapsedMs),
    },
    ...(outcome.shard === null ? {} : { shard: shardJson(outcome.shard, outcome.envFacts) }),
  }
}

function shardJson(shard: ShardFacts, envFacts: EnvFacts | null): NonNullable<ReportObject['shard']> {
  const { index, count, subject, files, filesTotal, settings, listing } = shard
  const allows = shard.allows.map(({ kind, key, used, unused }) => ({ kind, key, used, unused: warningJson(unused) }))
  return { index, count, subject, files, filesTotal, settings, listing, allows, envFacts }
}

/** Named one by one, so that nothing that a Finding carries for the inside (a span, a source line) ever gets out. */
const FIELDS = [
  'rule',
  'title',
  'check',
  'severity',
  'confidence',
  'path',
  'line',
  'column',
  'endLine',
  'endColumn',
  'preview',
  'fingerprint',
  'why',
  'fix',
  'also',
  'name',
  'via',
  'facts',
  'parts',
  'links',
  'commit',
] as const satisfies readonly (keyof Finding)[]

function findingJson(finding: Finding): ReportedFinding {
  const fields = Object.fromEntries(FIELDS.filter((field) => finding[field] !== undefined).map((field) => [field, finding[field]]))
  const parts = finding.parts === undefined ? {} : { parts: finding.parts.map(reportedPart) }
  return { ...fields, ...parts } as unknown as ReportedFinding
}

/** A part as programs get it: without its place for the inside. */
export function reportedPart({ rule, title, line, column, endLine, endColumn, preview }: Part): ReportedPart {
  return { rule, title, line, column, endLine, endColumn, preview }
}

function allowedJson({ finding, because: { kind, where, reason } }: Allowed): ReportedFinding & { because: AllowReason } {
  return { ...findingJson(finding), because: { kind, where, reason } }
}

function warningJson({ path, line, message }: Warning): Warning {
  return { path, ...(line === undefined ? {} : { line }), message }
}
