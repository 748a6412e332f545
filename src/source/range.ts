import type { RepoFacts } from '../git/facts.ts'
import { commitChanges, listCommits } from '../git/history.ts'
import type { RawChange } from '../git/raw.ts'
import { sortChanges } from './changes.ts'
import { repositorySource } from './repository.ts'
import { countCommits, type Listing, type Name, type Source } from './source.ts'

/**
 * What each commit of a range brings, commit by commit: a secret that one adds and the next removes is still pushed.
 */
export function rangeSource(facts: RepoFacts, range: { from: string; to: string }, names: readonly Name[]): Source {
  return repositorySource(facts, () => listRange(facts, range, names))
}

async function listRange(facts: RepoFacts, range: { from: string; to: string }, names: readonly Name[]): Promise<Listing> {
  const { from, to } = range
  const commits = await listCommits(facts.place, range)
  const byCommit = new Map<string, RawChange[]>(commits.map((id) => [id, []]))
  await commitChanges(facts.place, commits, ({ commitId, change }) => byCommit.get(commitId)?.push(change))
  const subject = `${countCommits(commits)}, ${from}..${to}`
  const listing: Listing = {
    subject,
    base: facts.top,
    entries: [],
    skipped: [],
    failures: [],
    isChange: true,
    guardsCommit: false,
    isWhole: false,
    warnings: [],
  }
  for (const [commitId, changes] of byCommit) {
    const sorted = sortChanges(changes, names)
    for (const entry of sorted.entries) listing.entries.push({ ...entry, commitId })
    for (const skip of sorted.skipped) listing.skipped.push(skip)
    for (const failure of sorted.failures) listing.failures.push(failure)
  }
  return listing
}
