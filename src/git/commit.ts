import { gitAncestor } from './ancestors.ts'
import { askGit, type GitPlace } from './exec.ts'
import type { RepoFacts } from './facts.ts'

/** The commits that the commit being made will have as parents, if it is no amendment. */
export function parentsOfNextCommit(facts: RepoFacts): string[] {
  return facts.head === null ? [] : [facts.head, ...facts.mergeHeads]
}

/**
 * The parents of the commit that is being amended; null where none is. A diff against HEAD would hide what that commit
 * holds already. No argument tells a hook of `--amend`, but git exports the author that the commit will have, and an
 * amended commit keeps HEAD's: name, address and second. The command line decides where it can be seen.
 * A commit that was pushed is left alone: its content is public already, and the next push is guarded by itself.
 */
export function amendedParents(facts: RepoFacts): string[] | null {
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_INDEX_FILE: index } = process.env
  if (facts.head === null || facts.mergeHeads.length > 0 || !index || !name || !date) return null
  const commit = askGit(facts.place, ['cat-file', 'commit', facts.head]).stdout.toString('latin1')
  const header = commit.slice(0, commit.indexOf('\n\n'))
  const author = `author ${name} <${email ?? ''}> ${date.replace(/^@/, '')}`
  if (!header.split('\n').includes(Buffer.from(author, 'utf8').toString('latin1')) || !saysAmend(date)) return null
  return isPushed(facts.place, facts.head) ? null : (header.match(/(?<=^parent )[0-9a-f]+$/gm) ?? [])
}

/** Commits of one second have one date, and scripts fix it; an alias hides the words. Then only an old date speaks for an amendment. */
const SAME_MOMENT_SECONDS = 3

function saysAmend(date: string): boolean {
  const argv = gitAncestor() ?? []
  const words = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)
  if (words.includes('commit')) return words.some((word) => /^--ame?n?d?$/.test(word))
  if (words.some((word) => /^(merge|cherry-pick|revert|rebase|pull|am)$/.test(word))) return false
  return Date.now() / 1000 - Number(/\d+/.exec(date)?.[0] ?? 0) > SAME_MOMENT_SECONDS
}

function isPushed(place: GitPlace, head: string): boolean {
  return askGit(place, ['rev-list', '-n1', head, '--not', '--remotes']).stdout.length === 0
}

/** The id of the empty tree: by asking, because a SHA-256 repository has another. */
export function emptyTree(place: GitPlace): string {
  return askGit(place, ['hash-object', '-t', 'tree', '--stdin']).stdout.toString('latin1').trim()
}
