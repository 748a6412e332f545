import { parentsOfNextCommit } from '../git/commit.ts'
import type { RepoFacts } from '../git/facts.ts'
import type { RawChange } from '../git/raw.ts'
import { stagedChanges } from '../git/staged.ts'
import { sortChanges } from './changes.ts'
import { repositorySource } from './repository.ts'
import type { Listing, Name, Source } from './source.ts'

/** What the next commit changes against all of its parents. @throws GitError */
export function nextCommit(facts: RepoFacts): RawChange[] {
  return stagedChanges(facts, parentsOfNextCommit(facts))
}

/** What is staged, by object id: the bytes in the index, never those on disk. */
export function stagedSource(facts: RepoFacts, names: readonly Name[], changes: readonly RawChange[]): Source {
  return repositorySource(facts, async () => listStaged(facts, names, changes))
}

function listStaged(facts: RepoFacts, names: readonly Name[], changes: readonly RawChange[]): Listing {
  const sorted = sortChanges(changes, names)
  const notStaged = names.filter((name) => !changes.some(({ path }) => name.path === '' || path === name.path || path.startsWith(`${name.path}/`)))
  const skipped = [...sorted.skipped, ...notStaged.map((name) => ({ path: name.path, reason: 'not staged' }))]
  return { ...sorted, skipped, subject: 'staged changes', base: facts.top, isChange: true }
}
