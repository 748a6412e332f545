import type { AllowReason, Confidence, Verdict } from '../../model.ts'
import type { Miss, Trial } from '../../scan/trial/index.ts'
import { safeWords } from '../words.ts'

/** What a person reads. */
export async function trialText(trial: Trial): Promise<string> {
  const { verdicts, misses } = trial
  const found = verdicts.map(verdictText)
  const near = misses.map(missText)
  const counts = `${count(found.length, 'match', 'matches')}, ${count(near.length, 'near miss', 'near misses')}\n`
  return safeWords([...found, ...near, counts].join(found.length + near.length > 0 ? '\n' : ''))
}

function verdictText({ finding, ...verdict }: Verdict): string {
  const { line, column, rule, title, severity, confidence, preview, why, also, via = [], facts = [], parts = [] } = finding
  const rows: [string, string][] = [
    ['value', preview],
    ['why', why],
    ...facts.map(({ label, text }): [string, string] => [label, text]),
    ...parts.map((part): [string, string] => ['part', `${part.title} at ${part.line}:${part.column}, ${part.preview}`]),
    ...(via.length > 0 ? [['inside', via.join(' in ')] as [string, string]] : []),
    ...(also.length > 0 ? [['also', also.join(', ')] as [string, string]] : []),
    ['answer', answer(verdict as Omit<Verdict, 'finding'>, confidence)],
  ]
  return `${line}:${column}  ${rule}  ${title}  ${severity} · ${confidence}\n${rows.map(([name, text]) => `  ${name.padEnd(7)} ${text}\n`).join('')}`
}

/** The trial shows what an audit shows; what a hook does with the doubtful is another thing. */
function answer(verdict: Omit<Verdict, 'finding'>, confidence: Confidence): string {
  if (verdict.kept === 'finding') return confidence === 'low' ? 'a note; blocks only with --thorough' : 'blocks'
  if (verdict.kept === 'note') return 'a note, too doubtful or too harmless to block'
  const { kind, where, reason } = (verdict as unknown as { because: AllowReason }).because
  const by = kind === 'inline' ? 'a comment' : kind === 'foreign' ? "another tool's words" : `allow.${kind}s`
  return `passes: allowed by ${by} (${where}): ${reason}`
}

function missText({ line, column, rule, title, reason }: Miss): string {
  return `${line}:${column}  ${rule}  ${title}  no match\n  why     ${reason}\n`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The same as data. */
export function trialObject({ verdicts, misses }: Trial): object {
  return {
    matches: verdicts.map(({ finding, ...verdict }) => {
      const { line, column, endLine, endColumn, check, rule, title, severity, confidence, preview, why, also, via, facts, name } = finding
      const place = { line, column, endLine, endColumn }
      const parts = finding.parts?.map(({ span: _, ...part }) => part)
      return { ...place, check, rule, title, severity, confidence, preview, why, also, via, facts, parts, name, ...verdict }
    }),
    nearMisses: misses,
  }
}
