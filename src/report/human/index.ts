import type { Finding, Outcome } from '../../model.ts'
import { exitCode } from '../exit.ts'
import { type SortedVerdicts, sortVerdicts } from '../order.ts'
import { printableDeep } from '../printable.ts'
import { proofLine } from '../proof.ts'
import type { ReportContext } from '../report.ts'
import { envFilesBlock, isEnvFile } from './env-files.ts'
import { findingBlock, findingLine } from './finding.ts'
import { makePaint, type Paint } from './paint.ts'
import { allowedLines, failureLines, noteLines, passedNotes, summaryLine, warningLines } from './summary.ts'

/** More blocks than this nobody reads; the rest stands in one line each. */
const MAX_BLOCKS = 50

/** What the person sees. A passing commit is one line, what was looked at and the proof of it; and one before it where there are notes. */
export function humanReport(raw: Outcome, context: ReportContext): string {
  const outcome = printableDeep(raw)
  const proof = `${proofLine(outcome)}\n`
  const isClean = exitCode(outcome) === 0
  if (isClean && context.quiet) return outcome.guardsCommit && !context.thorough ? `${outcome.subject}: ${proof}` : proof
  const paint = makePaint(context.color)
  const sorted = sortVerdicts(outcome.verdicts)
  if (isClean && outcome.guardsCommit && !context.thorough)
    return `${passedNotes(sorted.notes, outcome.warnings, paint)}${outcome.subject}: ${proof}`
  const groups = [
    ...findingGroups(sorted.findings, outcome, paint, context.width),
    context.quiet ? [] : asideLines(sorted, outcome, context),
    failureLines(outcome.failures, paint),
    [summaryLine(outcome, sorted.findings)],
  ]
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n${proof}`
}

function findingGroups(findings: readonly Finding[], outcome: Outcome, paint: Paint, width: number): string[][] {
  const envFiles = findings.filter(isEnvFile)
  const others = findings.filter((finding) => !isEnvFile(finding))
  return [
    ...(envFiles.length === 0 ? [] : [envFilesBlock(envFiles, outcome.envFacts, paint)]),
    ...others.slice(0, MAX_BLOCKS).map((finding) => findingBlock(finding, paint, width)),
    others.slice(MAX_BLOCKS).map(findingLine),
  ]
}

/** What nobody has to act on. */
function asideLines(sorted: SortedVerdicts, outcome: Outcome, context: ReportContext): string[] {
  return [
    ...noteLines(sorted.notes, context.thorough),
    ...warningLines(outcome.warnings),
    ...allowedLines(sorted.allowed, outcome.guardsCommit),
  ]
}
