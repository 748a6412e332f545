import { amendedParents, parentsOfNextCommit } from '../git/commit.ts'
import type { RepoFacts } from '../git/facts.ts'
import type { RawChange } from '../git/raw.ts'
import { indexFiles } from '../git/tree.ts'
import { sortChanges } from './changes.ts'
import { blobEntry, treeEntries } from './files.ts'
import type { ProjectFiles } from './project.ts'
import { repositorySource } from './repository.ts'
import { type Listing, type Name, namesWithout, type Source } from './source.ts'

/** What is staged, by object id: the bytes in the index, never those on disk. */
export function stagedSource(facts: RepoFacts, names: readonly Name[], changes: readonly RawChange[]): Source {
  return { ...repositorySource(facts, async () => listStaged(facts, names, changes)), project: () => stagedProject(facts) }
}

/** Against what the commit's parents have: of an amendment, those of the commit that it replaces. */
function stagedProject(facts: RepoFacts): ProjectFiles {
  const place = { ...facts.place, cwd: facts.top }
  return {
    root: facts.top,
    now: async () => (await indexFiles(place)).map(blobEntry),
    before: async () => treeEntries(facts.place, amendedParents(facts) ?? parentsOfNextCommit(facts)),
  }
}

function listStaged(facts: RepoFacts, names: readonly Name[], changes: readonly RawChange[]): Listing {
  const sorted = sortChanges(changes, names)
  const notStaged = namesWithout(
    names,
    changes.map(({ path }) => path),
  )
  const nothing = changes.length === 0 && names.length === 0 ? [{ path: '.', reason: 'nothing new staged' }] : []
  const skipped = [...sorted.skipped, ...notStaged.map((name) => ({ path: name.path, reason: 'not staged' })), ...nothing]
  return {
    ...sorted,
    skipped,
    subject: 'staged changes',
    base: facts.top,
    isChange: true,
    guardsCommit: true,
    isWhole: false,
    warnings: [],
  }
}
