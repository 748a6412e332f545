import type { AllowReason, EnvFacts, Finding, Outcome, Verdict } from '../../model.ts'
import { joinUses, unusedWarnings } from '../../policy/uses.ts'
import type { ReportedFinding } from '../../report/json.ts'
import { emptyOutcome } from '../../report/outcome.ts'
import { type PartReport, readReport } from './read.ts'
import { completeSet } from './set.ts'

export { MergeError } from './error.ts'

/**
 * The outcome of the whole, from the json reports of all of its parts: what one run over everything would have come to. Source lines are in
 * no report, and so in none that is made of it. The time is that of the slowest part.
 * @throws MergeError
 */
export function mergeReports(files: readonly { name: string; text: string }[]): Outcome {
  const parts = completeSet(files.map(({ name, text }) => readReport(name, text)))
  const reports = parts.map(({ report }) => report)
  const unused = unusedWarnings(joinUses(reports.map(({ shard }) => shard.allows)))
  return {
    ...emptyOutcome((parts[0] as PartReport).report.shard.subject, false),
    verdicts: reports.flatMap(verdictsOf),
    warnings: [...union(reports.map(({ warnings }) => warnings)), ...unused],
    failures: union(reports.map(({ failures }) => failures)),
    skipped: reports.flatMap(({ scanned }) => scanned.skipped),
    filesScanned: sum(reports.map(({ scanned }) => scanned.files)),
    bytesScanned: sum(reports.map(({ scanned }) => scanned.bytes)),
    elapsedMs: Math.max(...reports.map(({ scanned }) => scanned.elapsedMs)),
    envFacts: joinFacts(reports.flatMap(({ shard }) => shard.envFacts ?? [])),
  }
}

function verdictsOf({ findings, notes, allowed }: PartReport['report']): Verdict[] {
  return [
    ...findings.map((each): Verdict => ({ finding: toFinding(each), kept: 'finding' })),
    ...notes.map((each): Verdict => ({ finding: toFinding(each), kept: 'note' })),
    ...allowed.map(
      ({ because, ...each }: ReportedFinding & { because: AllowReason }): Verdict => ({ finding: toFinding(each), kept: false, because }),
    ),
  ]
}

/** Spans are for judging, which is done. */
function toFinding({ parts, ...finding }: ReportedFinding): Finding {
  const nowhere = { start: 0, end: 0 }
  return { ...finding, ...(parts && { parts: parts.map((part) => ({ ...part, span: nowhere })) }), span: null, excerpt: null }
}

/** What is about a file is told by the part that has it, what is about all by every part: each as often as in the part that has it most often. */
function union<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const most = new Map<string, { item: Item; times: number }>()
  for (const list of lists) {
    const times = new Map<string, number>()
    for (const item of list) {
      const key = JSON.stringify(item)
      const now = (times.get(key) ?? 0) + 1
      times.set(key, now)
      if (now > (most.get(key)?.times ?? 0)) most.set(key, { item, times: now })
    }
  }
  return [...most.values()].flatMap(({ item, times }) => Array.from({ length: times }, () => item))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function joinFacts(facts: readonly EnvFacts[]): EnvFacts | null {
  if (facts.length === 0) return null
  return { tracked: facts.flatMap(({ tracked }) => tracked), uncovered: facts.flatMap(({ uncovered }) => uncovered) }
}
