import { askGit, type GitPlace } from './exec.ts'
import type { RepoFacts } from './facts.ts'

/** The commits that the commit being made will have as parents. */
export function parentsOfNextCommit(facts: RepoFacts): string[] {
  if (facts.head === null) return []
  return amendedParents(facts) ?? [facts.head, ...facts.mergeHeads]
}

/**
 * No argument tells a hook of `--amend`, and a diff against HEAD would hide what the amended commit already holds. But
 * git exports the author that the commit will have, and an amended commit keeps HEAD's: name, address and second.
 * A commit that was pushed is left alone: its content is public already, and the next push is guarded by itself.
 */
function amendedParents(facts: RepoFacts): string[] | null {
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_INDEX_FILE: index } = process.env
  if (facts.head === null || facts.mergeHeads.length > 0 || !index || !name || !date) return null
  const commit = askGit(facts.place, ['cat-file', 'commit', facts.head]).stdout.toString('latin1')
  const header = commit.slice(0, commit.indexOf('\n\n'))
  const author = `author ${name} <${email ?? ''}> ${date.replace(/^@/, '')}`
  if (!header.split('\n').includes(Buffer.from(author, 'utf8').toString('latin1'))) return null
  return isPushed(facts.place, facts.head) ? null : (header.match(/(?<=^parent )[0-9a-f]+$/gm) ?? [])
}

function isPushed(place: GitPlace, head: string): boolean {
  return askGit(place, ['rev-list', '-n1', head, '--not', '--remotes']).stdout.length === 0
}

/** The id of the empty tree: by asking, because a SHA-256 repository has another. */
export function emptyTree(place: GitPlace): string {
  return askGit(place, ['hash-object', '-t', 'tree', '--stdin']).stdout.toString('latin1').trim()
}
