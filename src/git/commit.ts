import { gitAncestor } from './ancestors.ts'
import { askGit, type GitPlace } from './exec.ts'
import type { RepoFacts } from './facts.ts'

/** The commits that the commit being made will have as parents, if it is no amendment. */
export function parentsOfNextCommit(facts: RepoFacts): string[] {
  return facts.head === null ? [] : [facts.head, ...facts.mergeHeads]
}

/**
 * The parents of the commit that is being amended; null where none is. A diff against HEAD would hide what that commit
 * holds already. The command line tells where it can be seen. Else git exports the author that the commit will have, and
 * an amended commit keeps HEAD's: name, address and second (unless `--author`, `--date` or `-C` say another).
 * A commit that was pushed is left alone: its content is public already, and the next push is guarded by itself.
 */
export function amendedParents(facts: RepoFacts): string[] | null {
  if (facts.head === null || facts.mergeHeads.length > 0 || !process.env.GIT_INDEX_FILE) return null
  const said = saidAmend()
  if (said === false || (said === null && !authorBefore())) return null
  const commit = askGit(facts.place, ['cat-file', 'commit', facts.head]).stdout.toString('latin1')
  const header = commit.slice(0, commit.indexOf('\n\n')).split('\n')
  if (said === null && !header.includes(authorBefore() as string)) return null
  return isPushed(facts.place, facts.head) ? null : header.flatMap((row) => /^parent ([0-9a-f]+)$/.exec(row)?.[1] ?? [])
}

/** Options of `git commit` whose value is the next word, which may look like `--amend`. */
const TAKES_WORD =
  /^(?:-[a-zA-Z]*[mFCct]|--(?:message|file|author|date|template|cleanup|reuse-message|reedit-message|fixup|squash|trailer|pathspec-from-file))$/

/** Whether the git command that runs us is an amendment; null where it cannot be seen. */
function saidAmend(): boolean | null {
  const argv = gitAncestor() ?? []
  const words = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)
  const at = words.indexOf('commit')
  if (at !== -1) return words.some((word, i) => i > at && /^--ame?n?d?$/.test(word) && !TAKES_WORD.test(words[i - 1] as string))
  return words.some((word) => /^(merge|cherry-pick|revert|rebase|pull|am)$/.test(word)) ? false : null
}

/** Commits of one second have one date, and scripts fix it: only an old date speaks for an amendment. */
const SAME_MOMENT_SECONDS = 3

/** The row of a commit's header, in latin1, that an amendment would keep; null where the environment tells of no older author. */
function authorBefore(): string | null {
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = process.env
  if (!name || !date || Date.now() / 1000 - Number(/\d+/.exec(date)?.[0] ?? 0) <= SAME_MOMENT_SECONDS) return null
  return Buffer.from(`author ${name} <${email ?? ''}> ${date.replace(/^@/, '')}`, 'utf8').toString('latin1')
}

function isPushed(place: GitPlace, head: string): boolean {
  return askGit(place, ['rev-list', '-n1', head, '--not', '--remotes']).stdout.length === 0
}

/** The id of the empty tree: by asking, because a SHA-256 repository has another. */
export function emptyTree(place: GitPlace): string {
  return askGit(place, ['hash-object', '-t', 'tree', '--stdin']).stdout.toString('latin1').trim()
}
