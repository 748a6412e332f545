import { amendedParents, parentsOfNextCommit } from './commit.ts'
import { GitError } from './error.ts'
import { askGit, type GitPlace } from './exec.ts'
import { mergeHeads, type RepoFacts, repoFacts } from './facts.ts'
import type { RawChange } from './raw.ts'
import { diffIndexArgs, parseRaw, stagedChanges } from './staged.ts'
import { readSetup, SETUP_TRACE } from './setup-trace.ts'

export interface NextCommit {
  facts: RepoFacts
  /** Against all parents. */
  changes: RawChange[]
}

/**
 * What the next commit changes, and where we are. For nearly every commit one question tells both. An amendment that stages nothing
 * is none of our business: it adds nothing to what was committed before.
 * @throws GitError not a repository, unsafe ownership, a damaged index, git too old …
 */
export function nextCommit(place: GitPlace): NextCommit {
  const { facts, first } = askAtOnce(place) ?? { facts: repoFacts(place), first: undefined }
  return { facts, changes: facts.bare ? [] : nextChanges(facts, first) }
}

/** @param first the changes against HEAD, where they are known */
export function nextChanges(facts: RepoFacts, first?: RawChange[]): RawChange[] {
  const changes = stagedChanges(facts, parentsOfNextCommit(facts), first)
  const amended = changes.length > 0 ? amendedParents(facts) : null
  return amended ? stagedChanges(facts, amended) : changes
}

/**
 * null: to be asked for step by step, as where there is no commit yet, no work tree, or no repository at all; or by hand with nothing
 * staged, where a look at every file begins, which wants to know more.
 */
function askAtOnce(place: GitPlace): { facts: RepoFacts; first: RawChange[] } | null {
  const answer = askTraced(place)
  const setup = answer && readSetup(answer.stderr)
  if (!setup) return null
  const first = parseRaw(answer.stdout)
  if (first.length === 0 && process.env.GIT_INDEX_FILE === undefined) return null
  const { top, commonFolder, mergeHead } = setup
  const facts = { place, top, commonFolder, bare: false, head: 'HEAD', mergeHeads: mergeHeads(mergeHead), missingHooks: null }
  return { facts, first }
}

function askTraced(place: GitPlace): { stdout: Buffer; stderr: Buffer } | null {
  // A trace that somebody wants to have goes where it was to go.
  if (process.env.GIT_TRACE_SETUP) return null
  try {
    return askGit(place, diffIndexArgs('HEAD'), { env: SETUP_TRACE })
  } catch (error) {
    if (error instanceof GitError && error.status !== null) return null
    throw error
  }
}
