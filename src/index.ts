import { toCommandLine } from './config/args.ts'
import { CHECK_NAMES, type CheckName, EXIT, type ExitCode } from './model.ts'
import { exitCode } from './report/exit.ts'
import { type ReportObject, reportObject } from './report/json.ts'
import { run } from './run.ts'
import { VERSION } from './version.ts'

export { EXIT, type CheckName, type ExitCode }
export { ConfigError } from './config/error.ts'
export { GitError } from './git/error.ts'
export { BaselineError } from './policy/baseline.ts'

export interface ScanOptions {
  /** Where the scan is asked; paths in the answer are relative to it. Default: the current folder. */
  cwd?: string
  /** Files and folders, never patterns. Default: every tracked file. */
  paths?: readonly string[]
  /** What to look at instead of every tracked file. */
  staged?: boolean
  history?: boolean
  /** With `history`: only what these branches and tags reach. Names or patterns. */
  branches?: readonly string[]
  tags?: readonly string[]
  /** With `history`: only commits made since then, as `--since` takes it; only the newest N. */
  since?: string
  maxCount?: number
  /** With `history`: also what reflogs, the index and unreachable objects hold. */
  everything?: boolean
  /** `2/4`: only the second of four parts; the report's `shard` tells what merging needs. */
  shard?: string
  untracked?: boolean
  /** `A..B`: what the commits in B and not in A add. */
  range?: string
  exclude?: readonly string[]
  /** A configuration file, instead of those that would be found. */
  config?: string
  baseline?: string
  checks?: readonly CheckName[]
  /** Doubtful findings (low confidence) count too. */
  thorough?: boolean
  /** false: look at everything again, and keep nothing in the repository's .git/hushgate. */
  cache?: boolean
}

/** The json report as a value (dist/schemas/report.schema.json describes it), with the code that the command would exit with. */
export type ScanReport = ReportObject & { exitCode: ExitCode }

/**
 * Scans a repository, its history, or any files; as `hushgate scan` does.
 * @throws ConfigError, GitError, BaselineError where the question cannot be asked; what could not be looked at stands in `failures`
 */
export async function scan(options: ScanOptions = {}): Promise<ScanReport> {
  const { cwd = process.cwd(), paths = [], checks = CHECK_NAMES, cache = true, maxCount, ...values } = options
  const raw = { ...values, maxCount: maxCount === undefined ? undefined : String(maxCount), noCache: cache ? undefined : true }
  const line = toCommandLine(raw, paths, 'scan')
  const { outcome } = await run({ line, cwd, env: {}, checks, source: { kind: 'tracked', untracked: false } })
  return { ...reportObject(outcome, { name: 'hushgate', version: VERSION }), exitCode: exitCode(outcome) }
}
