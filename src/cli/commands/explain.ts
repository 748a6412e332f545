import { Command } from 'commander'
import { ConfigError } from '../../config/error.ts'
import { type AllowReason, EXIT, type ExitCode, type Outcome, type Verdict } from '../../model.ts'
import { run } from '../../run.ts'
import { report, reportFailures } from '../execute.ts'
import { print } from '../output.ts'
import type { Finish } from '../finish.ts'
import { safeWords } from '../words.ts'
import { addOptions, lineOf, requestOf } from './options.ts'

export function explainCommand(finish: Finish): Command {
  const command = new Command('explain')
    .description('everything about what is found at a place: why, what to do, and what lets it pass')
    .argument('<place>', 'file:line, as findings show it; or a file')
  return addOptions(command, 'explain').action((place: string) => finish(() => explain(command, place)))
}

async function explain(command: Command, place: string): Promise<ExitCode> {
  const { file, line } = parsePlace(place)
  const { outcome, settings } = await run(requestOf({ ...lineOf(command, 'explain', [file]), thorough: true }))
  if (outcome.failures.length > 0) return reportFailures(outcome)
  const here = outcome.verdicts.filter(
    ({ finding }) => line === null || (finding.line !== null && finding.line <= line && line <= (finding.endLine ?? finding.line)),
  )
  if (here.length === 0) await print(process.stdout, await safeWords(`nothing is found at ${place}: ${elsewhere(outcome)}\n`))
  else
    await report(
      { ...outcome, subject: line === null ? file : `${file}:${line}`, verdicts: here.map(asFinding), warnings: [], guardsCommit: false },
      settings,
    )
  for (const verdict of here) await print(process.stdout, await safeWords(passes(verdict)))
  return EXIT.clean
}

/** `config/settings.py:14`, also with a column behind it. */
function parsePlace(place: string): { file: string; line: number | null } {
  const [, file = '', line] = /^(.+?)(?::(\d+))?(?::\d+)?$/s.exec(place) ?? []
  if (file === '') throw new ConfigError(`${JSON.stringify(place)}: expected file:line, as findings show it`)
  return { file, line: line === undefined ? null : Number(line) }
}

function elsewhere({ verdicts }: Outcome): string {
  const lines = [...new Set(verdicts.flatMap(({ finding }) => finding.line ?? []))]
  if (lines.length > 0) return `there is something at line ${lines.slice(0, 10).join(', ')}`
  return verdicts.length === 0 ? 'nor anywhere else in this file' : 'what is found there has no line: name the file alone'
}

/** Shown in full, also where something lets it pass. */
function asFinding({ finding }: Verdict): Verdict {
  return { finding, kept: 'finding' }
}

function passes(verdict: Verdict): string {
  if (verdict.kept === 'finding') return ''
  const why = verdict.kept ? 'it is a note, too doubtful or too harmless' : allowed(verdict.because)
  return `${verdict.finding.rule} does not block: ${why}\n`
}

const ALLOWED_BY: Record<AllowReason['kind'], string> = {
  'not-added': 'it stood there before',
  inline: 'a comment allows it',
  path: 'allow.paths allows it',
  value: 'allow.values allows it',
  pointer: 'allow.pointers allows it',
  baseline: 'the baseline allows it',
  foreign: "an exception, or another tool's file or comment, allows it",
}

function allowed({ kind, where, reason }: AllowReason): string {
  return `${ALLOWED_BY[kind]} (${where}): ${reason}`
}
