import { join } from 'node:path'
import { commitInfos } from '../git/history.ts'
import type { RepoFacts } from '../git/facts.ts'
import { uncoveredByIgnore } from '../git/tree.ts'
import type { CommitInfo, Entry, EnvFacts } from '../model.ts'
import { measureEntries, oldSizes, readEntries } from './blobs.ts'
import { oldBytes } from './old.ts'
import type { Source } from './source.ts'

/** The answers that every source with blobs shares; what differs is the list. */
export function repositorySource(facts: RepoFacts, list: Source['list'], isTracked = hadByParent): Source {
  const { place } = facts
  return {
    reach: { place, base: facts.top, cacheFolder: join(facts.commonFolder, 'hushgate') },
    list,
    read: (entries, visitor) => readEntries(place, entries, visitor),
    measure: async (entries) => measureEntries(place, entries),
    previousBytes: (texts) => oldBytes(place, texts),
    previousSizes: (entries) => oldSizes(place, entries),
    commits: (entries) => commitsOf(facts, entries),
    envFacts: (entries) => envFacts(facts, entries, isTracked),
  }
}

function commitsOf(facts: RepoFacts, entries: readonly Entry[]): Map<Entry, CommitInfo> {
  const infos = commitInfos(
    facts,
    entries.flatMap((entry) => (entry.commitId ? [{ id: entry.commitId, path: entry.path, blobId: entry.blobId }] : [])),
  )
  const withCommit = entries.filter((entry) => entry.commitId)
  return new Map(withCommit.map((entry, i) => [entry, infos[i] as CommitInfo]))
}

/** A path that a parent has already is tracked: ignoring it will not take it out. */
function hadByParent(entry: Entry): boolean {
  return entry.previous?.kind === 'parents'
}

function envFacts(facts: RepoFacts, entries: readonly Entry[], isTracked: (entry: Entry) => boolean): EnvFacts {
  const tracked = entries.filter(isTracked).map((entry) => entry.path)
  const uncovered = facts.bare
    ? []
    : uncoveredByIgnore(
        { ...facts.place, cwd: facts.top },
        entries.map((entry) => entry.path),
      )
  return { tracked, uncovered }
}
