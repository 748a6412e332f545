import { type CheckName, EXIT, type ExitCode } from './model.js';
import { type ReportObject } from './report/json.js';
export { EXIT, type CheckName, type ExitCode };
export { ConfigError } from './config/error.js';
export { GitError } from './git/error.js';
export { BaselineError } from './policy/baseline.js';
export interface ScanOptions {
    /** Where the scan is asked; paths in the answer are relative to it. Default: the current folder. */
    cwd?: string;
    /** Files and folders, never patterns. Default: every tracked file. */
    paths?: readonly string[];
    /** What to look at instead of every tracked file. */
    staged?: boolean;
    history?: boolean;
    /** With `history`: only what these branches and tags reach. Names or patterns. */
    branches?: readonly string[];
    tags?: readonly string[];
    /** With `history`: only commits made since then, as `--since` takes it; only the newest N. */
    since?: string;
    maxCount?: number;
    /** With `history`: also what reflogs, the index and unreachable objects hold. */
    everything?: boolean;
    /** `2/4`: only the second of four parts; the report's `shard` tells what merging needs. */
    shard?: string;
    untracked?: boolean;
    /** `A..B`: what the commits in B and not in A add. */
    range?: string;
    exclude?: readonly string[];
    /** A configuration file, instead of those that would be found. */
    config?: string;
    baseline?: string;
    checks?: readonly CheckName[];
    /** Doubtful findings (low confidence) count too. */
    thorough?: boolean;
    /** false: look at everything again, and keep nothing in the repository's .git/hushgate. */
    cache?: boolean;
}
/** The json report as a value (dist/schemas/report.schema.json describes it), with the code that the command would exit with. */
export type ScanReport = ReportObject & {
    exitCode: ExitCode;
};
/**
 * Scans a repository, its history, or any files; as `hushgate scan` does.
 * @throws ConfigError, GitError, BaselineError where the question cannot be asked; what could not be looked at stands in `failures`
 */
export declare function scan(options?: ScanOptions): Promise<ScanReport>;
