import type { RepoFacts } from '../git/facts.ts'
import { commitChanges, isShallow, listCommits } from '../git/history.ts'
import type { RawChange } from '../git/raw.ts'
import { looseRefFiles } from '../git/refs.ts'
import type { Entry, Warning } from '../model.ts'
import { repositorySource } from './repository.ts'
import { countCommits, MANY, nameTest, type Listing, type Name, readFailure, type Source } from './source.ts'

/** Every blob that any ref reaches, under each path it ever had; born in a merge too. The oldest commit counts. */
export function historySource(facts: RepoFacts, names: readonly Name[]): Source {
  return repositorySource(facts, (onMany) => listHistory(facts, names, onMany))
}

async function listHistory(facts: RepoFacts, names: readonly Name[], onMany?: () => void): Promise<Listing> {
  const commits = await listCommits(facts.place, { all: true })
  const seen = new Map<string, Entry>()
  await commitChanges(facts.place, commits, ({ commitId, change }) => {
    if (change.mode !== null && change.mode !== 'gitlink') keepFirst(seen, change, commitId)
    if (seen.size === MANY && names.length === 0) onMany?.()
  })
  for (const file of await looseRefFiles(facts.place)) keepFirst(seen, { ...file, mode: 'file' })
  const isNamed = nameTest(names)
  const entries = [...seen.values()].filter(({ path }) => isNamed(path))
  const failures = entries.length === 0 ? [readFailure('.', 'no commit holds a file by these names: there was nothing to scan')] : []
  return {
    subject: `the whole history, ${countCommits(commits)}`,
    base: facts.top,
    entries,
    skipped: [],
    failures,
    isChange: false,
    guardsCommit: false,
    isWhole: false,
    warnings: shallowWarnings(facts),
  }
}

/** What a shallow clone does not have cannot be looked at here, and "clean" must not sound like more. */
function shallowWarnings(facts: RepoFacts): Warning[] {
  if (!isShallow(facts.place)) return []
  return [{ path: '.', message: 'this clone is shallow, so older commits were not looked at: git fetch --unshallow brings them' }]
}

function keepFirst(seen: Map<string, Entry>, file: Pick<RawChange, 'path' | 'pathBytes' | 'mode' | 'blobId'>, commitId?: string): void {
  const { path, pathBytes, mode, blobId } = file
  const key = `${blobId} ${path}`
  if (seen.has(key)) return
  const entry: Entry = { path, mode: mode ?? 'file', sizeBytes: null, blobId }
  if (commitId !== undefined) entry.commitId = commitId
  if (pathBytes) entry.pathBytes = pathBytes
  seen.set(key, entry)
}
