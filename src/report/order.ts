import type { AllowReason, Finding, Verdict } from '../model.ts'

export interface Allowed {
  finding: Finding
  because: AllowReason
}

/** The verdicts by what becomes of them, each list by path, line, column and rule. */
export interface SortedVerdicts {
  findings: Finding[]
  notes: Finding[]
  allowed: Allowed[]
}

export function sortVerdicts(verdicts: readonly Verdict[]): SortedVerdicts {
  const sorted: SortedVerdicts = { findings: [], notes: [], allowed: [] }
  for (const verdict of [...verdicts].sort((a, b) => compareFindings(a.finding, b.finding))) {
    if (verdict.kept === false) sorted.allowed.push({ finding: verdict.finding, because: verdict.because })
    else sorted[verdict.kept === 'note' ? 'notes' : 'findings'].push(verdict.finding)
  }
  return sorted
}

/** By code units, not by locale: a report is the same on every machine. A finding about the file itself comes first. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.commit?.id ?? '', b.commit?.id ?? '')
  )
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
