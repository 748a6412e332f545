import type { BaselineEntry } from '../../policy/baseline.ts'
import type { Finding, Outcome, Verdict } from '../../model.ts'

/** Files that name single findings: what they cover becomes a baseline. */
const IGNORE_FILES = /^\.(?:gitleaksignore|betterleaksignore|secrets\.baseline)(?=:)/

export interface Covered {
  finding: Finding
  reason: string
  where: string
}

/** What an ignore file of another tool lets pass. */
export function coveredBy({ verdicts }: Outcome): Covered[] {
  return verdicts.flatMap((verdict) =>
    verdict.kept === false && verdict.because.kind === 'foreign' && IGNORE_FILES.test(verdict.because.where)
      ? [{ finding: verdict.finding, reason: verdict.because.reason, where: verdict.because.where }]
      : [],
  )
}

/** The old entries, and one for each finding that has none yet. */
export function toBaseline(old: Iterable<BaselineEntry>, covered: readonly Covered[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const { finding, reason, where } of covered) {
    entries.set(finding.fingerprint, { fingerprint: finding.fingerprint, reason: `${reason} (${where})`, expires: null })
  }
  for (const { fingerprint, reason, expires } of old) entries.set(fingerprint, { fingerprint, reason, expires })
  return [...entries.values()]
}

/** What blocks and is not among the covered, as words that can be compared. */
export function findingsOf({ verdicts }: Outcome, covered: readonly Covered[] = []): string[] {
  const known = new Set(covered.map(({ finding }) => finding.fingerprint))
  const isFinding = ({ kept, finding }: Verdict): boolean => kept === 'finding' && !known.has(finding.fingerprint)
  return [...new Set(verdicts.filter(isFinding).map(({ finding }) => `${finding.path}:${finding.line ?? ''} ${finding.rule}`))].sort()
}
