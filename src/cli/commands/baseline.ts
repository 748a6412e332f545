import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import { ConfigError } from '../../config/error.ts'
import { repoFacts } from '../../git/facts.ts'
import { EXIT, type ExitCode, type Verdict } from '../../model.ts'
import { formatBaseline, hasExpired, mergeBaseline, parseBaseline } from '../../policy/baseline.ts'
import { type RunResult, run } from '../../run.ts'
import { reportFailures } from '../execute.ts'
import { print, writeWhole } from '../output.ts'
import type { Finish } from '../finish.ts'
import { addOptions, lineOf, requestOf } from './options.ts'

const DEFAULT_FILE = '.hushgate-baseline'

export function baselineCommand(finish: Finish): Command {
  const command = new Command('baseline').description('accept what is there already, one reviewed line a finding')
  const write = command
    .command('write')
    .description('add what is found now; entries that are still found keep their reason, the others are dropped')
    .requiredOption('--reason <text>', 'why these findings are no secrets')
    .option('--expires <date>', 'the last day on which the new entries count, YYYY-MM-DD')
  addOptions(write, 'baseline').action((flags: { reason: string; expires?: string }) => finish(() => writeBaseline(write, flags)))
  const check = command.command('check').description('tell entries that are no longer found or have expired; exit 1 if there are any')
  addOptions(check, 'baseline').action(() => finish(() => checkBaseline(check)))
  return command
}

/** @param isNew the baseline is to be made: there is none to read yet */
function scanAll(command: Command, isNew = false): Promise<RunResult> {
  const { baseline, ...line } = lineOf(command, 'baseline', [])
  return run(requestOf(isNew || baseline === undefined ? line : { ...line, baseline }))
}

/** The file that is read by default stands at the top, wherever this is started. */
function baselineFile(command: Command): string {
  const { baseline } = lineOf(command, 'baseline', [])
  return baseline ?? join(repoFacts({ cwd: process.cwd() }).top, DEFAULT_FILE)
}

async function writeBaseline(command: Command, { reason, expires }: { reason: string; expires?: string }): Promise<ExitCode> {
  const file = baselineFile(command)
  const isNew = !existsSync(file)
  const { outcome } = await scanAll(command, isNew)
  if (outcome.failures.length > 0) return reportFailures(outcome)
  const old = isNew ? new Map<string, never>() : parseBaseline(readFileSync(file, 'utf8'), shown(file)).entries
  const accepted = outcome.verdicts.filter(isOrWasFinding).map(({ finding }) => finding)
  const found = new Set(accepted.map(({ fingerprint }) => fingerprint))
  const entries = mergeBaseline(
    [...old.values()].filter(({ fingerprint }) => found.has(fingerprint)),
    accepted,
    reason,
    expires ?? null,
  )
  writeWhole(process.cwd(), file, formatBaseline(entries))
  await print(
    process.stdout,
    `${shown(file)}: ${entriesOf(entries.length)}, ${entries.length - [...old.keys()].filter((key) => found.has(key)).length} of them new; commit this file\n`,
  )
  return EXIT.clean
}

function isOrWasFinding(verdict: Verdict): boolean {
  return verdict.kept === 'finding' || (verdict.kept === false && verdict.because.kind === 'baseline')
}

async function checkBaseline(command: Command): Promise<ExitCode> {
  const file = baselineFile(command)
  if (!existsSync(file))
    throw new ConfigError(`${shown(file)}: there is no such baseline; make one with  hushgate baseline write --reason "…"`)
  const { outcome } = await scanAll(command)
  if (outcome.failures.length > 0) return reportFailures(outcome)
  const { entries } = parseBaseline(readFileSync(file, 'utf8'), shown(file))
  const found = new Set(outcome.verdicts.map(({ finding }) => finding.fingerprint))
  const today = new Date().toISOString().slice(0, 10)
  const problems = [...entries.values()].flatMap((entry) => {
    const problem = hasExpired(entry, today)
      ? `expired on ${entry.expires}: take the line out, or give it a later day`
      : found.has(entry.fingerprint)
        ? null
        : 'is no longer found: take the line out'
    return problem ? [`${shown(file)}:${entry.line}: ${entry.fingerprint} ${problem}`] : []
  })
  await print(process.stdout, `${[...problems, `${entriesOf(entries.size)}, ${problems.length} to look at`].join('\n')}\n`)
  return problems.length > 0 ? EXIT.findings : EXIT.clean
}

function entriesOf(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`
}

function shown(file: string): string {
  return relative(process.cwd(), file) || file
}
