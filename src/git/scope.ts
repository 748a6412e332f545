import { GitError } from './error.ts'
import { askGit, type GitPlace, wholeAnswer } from './exec.ts'

/** A commit with the second at which it was made (committed, not authored), from 1970. */
export interface DatedCommit {
  id: string
  time: number
}

/** Every ref, HEAD and the older stashes, as rev-list takes them. */
export function allRevisions(place: GitPlace): string[] {
  return ['--all', ...(hasHead(place) ? ['HEAD'] : []), ...olderStashes(place)]
}

/** The ref names the newest stash only; the others are in its reflog. */
function olderStashes(place: GitPlace): string[] {
  const args = ['rev-list', '--walk-reflogs', 'refs/stash', '--']
  return askGit(place, args, { accept: [0, 128] })
    .stdout.toString('latin1')
    .split('\n')
    .filter(Boolean)
}

function hasHead(place: GitPlace): boolean {
  return askGit(place, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { accept: [0, 1] }).status === 0
}

/** The commits that the revisions reach, oldest first. @param revisions as git's rev-list takes them; names are fed, so that there may be thousands */
export async function datedCommits(place: GitPlace, revisions: readonly string[]): Promise<DatedCommit[]> {
  const options = revisions.filter((word) => word.startsWith('--'))
  const names = revisions.filter((word) => !word.startsWith('--'))
  const args = ['rev-list', '--topo-order', '--reverse', '--timestamp', ...options, '--stdin']
  const answer = await wholeAnswer(place, args, [names.map((name) => `${name}\n`).join('')])
  const rows = answer.toString('latin1').split('\n').filter(Boolean)
  return rows.map((row) => ({ time: Number(row.slice(0, row.indexOf(' '))), id: row.slice(row.indexOf(' ') + 1) }))
}

/**
 * The newest of the commits, in their own order. Each is judged by its own date: git's `--since` stops at the first older one, and a
 * wrong clock would hide what lies behind it.
 * @param scope since: seconds from 1970
 */
export function newestCommits(commits: readonly DatedCommit[], { since = 0, maxCount = Infinity }): DatedCommit[] {
  const young = commits.filter(({ time }) => time >= since)
  if (young.length <= maxCount) return young
  const newest = young.map((commit, at) => ({ commit, at })).sort((a, b) => b.commit.time - a.commit.time || b.at - a.at)
  const kept = new Set(newest.slice(0, maxCount).map(({ commit }) => commit))
  return young.filter((commit) => kept.has(commit))
}

/** Seconds from 1970 of a date in git's words, which must be some that git knows: it reads others as now. @throws GitError */
export function secondsOf(place: GitPlace, date: string): number {
  const answer = askGit(place, ['rev-parse', `--since=${date}`]).stdout.toString('latin1')
  const seconds = Number(/^--max-age=(\d+)$/m.exec(answer)?.[1] ?? NaN)
  if (Number.isNaN(seconds)) throw new GitError(`git does not understand the date ${JSON.stringify(date)}`, null)
  return seconds
}

/** Where names of each kind stand. A clone has most branches as its remote's only. */
const SPACES = {
  branches: ['refs/heads/', 'refs/remotes/', 'refs/remotes/*/'],
  tags: ['refs/tags/'],
} as const

/**
 * Whole names of the refs that a pattern means. A name means itself and what lies below it; in a pattern `*` stands for any characters,
 * as in git's own `--branches=<pattern>`.
 * @throws GitError naming a pattern that means none
 */
export function matchingRefs(place: GitPlace, kind: keyof typeof SPACES, pattern: string): string[] {
  const wanted = pattern.startsWith('refs/') ? [pattern] : SPACES[kind].map((space) => `${space}${pattern}`)
  const args = /[*?[]/.test(pattern)
    ? ['rev-parse', '--symbolic-full-name', ...wanted.map((each) => `--glob=${each}`)]
    : ['for-each-ref', '--format=%(refname)', ...wanted]
  const names = askGit(place, args).stdout.toString('utf8').split('\n').filter(Boolean)
  if (names.length > 0) return names
  const wayOut = `git for-each-ref ${pattern.startsWith('refs/') ? 'refs/' : SPACES[kind].slice(0, 2).join(' ')}`.trim()
  throw new GitError(
    `--${kind} ${JSON.stringify(pattern)}: no such ${kind === 'tags' ? 'tag' : 'branch'} is here;  ${wayOut}  lists them`,
    1,
  )
}
