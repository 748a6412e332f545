import { countOf } from '../../report/human/units.ts'
import type { AllowReason, Finding, Verdict } from '../../model.ts'
import type { Miss, Trial } from '../../scan/trial/index.ts'
import { reportedPart } from '../../report/json.ts'
import { safeWords } from '../words.ts'

/** What a person reads. */
export async function trialText(trial: Trial): Promise<string> {
  const { verdicts, misses } = trial
  const found = verdicts.map(verdictText)
  const near = misses.map(missText)
  const counts = `${countOf(found.length, 'match', 'matches')}, ${countOf(near.length, 'near miss', 'near misses')}\n`
  return safeWords([...found, ...near, counts].join(found.length + near.length > 0 ? '\n' : ''))
}

function verdictText({ finding, ...verdict }: Verdict): string {
  const { line, column, rule, title, severity, confidence, preview, why, also, via = [], facts = [], parts = [] } = finding
  const rows: [string, string][] = [
    ['value', preview],
    ['why', why],
    ...facts.map(({ label, text }): [string, string] => [label, text]),
    ...(parts.length > 0
      ? [['parts', parts.map((part) => `${part.title} at ${part.line}:${part.column}`).join(', ')] as [string, string]]
      : []),
    ...(via.length > 0 ? [['inside', via.join(', then ')] as [string, string]] : []),
    ...(also.length > 0 ? [['also', also.join(', ')] as [string, string]] : []),
    ['answer', answer({ finding, ...verdict } as Verdict)],
  ]
  return `${line}:${column}  ${rule}  ${title}  ${severity} · ${confidence}\n${rows.map(([name, text]) => `  ${name.padEnd(7)} ${text}\n`).join('')}`
}

function answer(verdict: Verdict): string {
  if (verdict.kept === 'finding') return 'blocks'
  if (verdict.kept === 'note') return noteText(verdict.finding)
  const { kind, where, reason } = (verdict as unknown as { because: AllowReason }).because
  const by = kind === 'inline' ? 'a comment' : kind === 'foreign' ? "another tool's words" : `allow.${kind}s`
  return `passes: allowed by ${by} (${where}): ${reason}`
}

function noteText({ severity, confidence }: Finding): string {
  const isHarmless = severity === 'low' || severity === 'info'
  return confidence === 'low' && !isHarmless
    ? 'a note, too doubtful to block; --thorough makes it a finding'
    : 'a note, too harmless to block'
}

function missText({ line, column, rule, title, reason }: Miss): string {
  return `${line}:${column}  ${rule}  ${title}  no match\n  why     ${reason}\n`
}

/** The same as data. */
export function trialObject({ verdicts, misses }: Trial): object {
  return {
    matches: verdicts.map(({ finding, ...verdict }) => {
      const { line, column, endLine, endColumn, check, rule, title, severity, confidence, preview, why, also, via, facts, name } = finding
      const place = { line, column, endLine, endColumn }
      const parts = finding.parts?.map(reportedPart)
      return { ...place, check, rule, title, severity, confidence, preview, why, also, via, facts, name, parts, ...verdict }
    }),
    nearMisses: misses,
  }
}
