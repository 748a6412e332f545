import { resolve } from 'node:path'

/** Has git say on standard error, beside any answer, where it found itself (git(1), GIT_TRACE_SETUP): a process less. */
export const SETUP_TRACE = { GIT_TRACE_SETUP: '1' }

export interface Setup {
  /** Absolute top of the work tree. */
  top: string
  /** Absolute: what all work trees of the repository share. */
  commonFolder: string
  /** Absolute. */
  mergeHead: string
}

/**
 * `<time> <place> setup: git_dir: .git`, and so for `git_common_dir`, `worktree` (`(null)` in a bare repository) and `cwd`, from which a folder that is
 * not absolute counts. null where it says anything else than that: the lines are made for people, and control characters are escaped.
 */
export function readSetup(stderr: Buffer): Setup | null {
  const lines = stderr
    .toString('utf8')
    .split('\n')
    .map((line) => ` ${line}`)
  const [gitDir, commonDir, top, cwd] = ['git_dir', 'git_common_dir', 'worktree', 'cwd'].map((name) => wordsAfter(lines, name))
  if (!gitDir || !commonDir || !top || !cwd) return null
  return { top: resolve(top), commonFolder: resolve(cwd, commonDir), mergeHead: resolve(cwd, gitDir, 'MERGE_HEAD') }
}

function wordsAfter(lines: readonly string[], name: string): string | null {
  const label = ` setup: ${name}: `
  const [line, ...others] = lines.filter((each) => each.includes(label))
  const value = line?.slice(line.lastIndexOf(label) + label.length)
  return value === undefined || others.length > 0 || value === '(null)' || value.includes('\\') || value.includes('\ufffd') ? null : value
}
