import { BaselineError } from '../policy/baseline.ts'
import { ConfigError } from '../config/error.ts'
import { GitError } from '../git/error.ts'
import { EXIT, type ExitCode, type Outcome, type Settings } from '../model.ts'
import { exitCode, type ReportContext, REPORTS } from '../report/index.ts'
import { type RunRequest, run } from '../run.ts'
import { EnvError } from './env/error.ts'
import { OutputError, print, writeWhole } from './output.ts'
import { progressBar } from './progress.ts'
import { mayBeTerminal, show } from './screen.ts'
import { MergeError } from '../shard/merge/error.ts'
import { VERSION } from '../version.ts'

const DEFAULT_COLUMNS = 80

/** Runs, reports, and answers the exit code. Whatever goes wrong is 2. @param onOutcome is told what came out, before it is reported */
export async function execute(request: RunRequest, onOutcome?: (outcome: Outcome) => void): Promise<ExitCode> {
  return guarded(async () => {
    const bar = mayBeTerminal(2) ? progressBar() : null
    const { outcome, settings } = await run({ ...request, ...(bar ? { onProgress: bar.update } : {}) }).finally(() => bar?.stop())
    onOutcome?.(outcome)
    await report(outcome, settings)
    return exitCode(outcome)
  })
}

/** A person's mistake gets a sentence, never a stack trace; a mistake of ours asks to be reported. */
export async function guarded(work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    await tell(describe(error as Error))
    return EXIT.failed
  }
}

/** Nothing that goes wrong on the way out may turn the answer into another. */
async function tell(message: string): Promise<void> {
  try {
    const { safeWords } = await import('./words.ts')
    await print(process.stderr, `hushgate: ${await safeWords(message)}\n`)
  } catch {
    await print(process.stderr, 'hushgate: the run failed, and its message cannot be shown\n').catch(() => {})
  }
}

const EXPECTED = [ConfigError, GitError, BaselineError, OutputError, MergeError, EnvError]

function describe(error: Error & { syscall?: string }): string {
  if (error.syscall === 'uv_cwd') return 'the folder that this was started in is gone: go to one that is there'
  return EXPECTED.some((kind) => error instanceof kind)
    ? error.message
    : `internal error, please report it: ${error.stack ?? error.message}`
}

/** For commands whose answer needs everything to have been looked at: says what was not. */
export async function reportFailures({ failures }: Outcome): Promise<ExitCode> {
  for (const { path, message } of failures) await tell(`${path === null ? '' : `${JSON.stringify(path)}: `}${message}`)
  return EXIT.failed
}

/** What decides how a report looks and where it goes. */
export type ReportSettings = Pick<Settings, 'cwd' | 'formats' | 'color' | 'quiet' | 'thorough'>

/** Files first: a person who reads the last words on the screen may count on them. */
export async function report(outcome: Outcome, settings: ReportSettings): Promise<void> {
  const targets = [...settings.formats].sort((a, b) => Number(a.file === null) - Number(b.file === null))
  for (const { format, file } of targets) {
    const text = (await REPORTS[format]())(outcome, contextOf(settings, outcome, file === null))
    if (file === null) await show(text)
    else writeWhole(settings.cwd, file, text)
  }
}

/** One line without colour is all that is said of it: the terminal need not be asked what it can do, which costs Bun up to 10 ms. */
function isClean({ verdicts, warnings, failures }: Outcome): boolean {
  return verdicts.length + warnings.length + failures.length === 0
}

function contextOf(settings: ReportSettings, outcome: Outcome, isScreen: boolean): ReportContext {
  const hasMore = !isClean(outcome)
  return {
    tool: { name: 'hushgate', version: VERSION },
    color: hasMore && isScreen && wantsColor(settings),
    width: (hasMore && mayBeTerminal(1) && process.stdout.columns) || DEFAULT_COLUMNS,
    quiet: settings.quiet,
    thorough: settings.thorough,
  }
}

/** https://no-color.org, https://force-color.org: an option goes before a variable, a variable before the terminal. */
function wantsColor({ color }: ReportSettings): boolean {
  if (color !== null) return color
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return process.env.TERM !== 'dumb' && mayBeTerminal(1) && process.stdout.isTTY === true
}
