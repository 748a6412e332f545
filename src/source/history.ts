import type { RepoFacts } from '../git/facts.ts'
import { commitChanges, isShallow } from '../git/history.ts'
import type { RawChange } from '../git/raw.ts'
import { looseRefFiles } from '../git/refs.ts'
import { type Entry, type HistoryScope, STAND_IN, type Warning } from '../model.ts'
import { repositorySource } from './repository.ts'
import { chooseCommits } from './scope.ts'
import { MANY, nameTest, type Listing, type Name, readFailure, type Source } from './source.ts'

/** Every blob that any ref reaches (or as many as the scope says), under each path it ever had; born in a merge too. The oldest commit counts. */
export function historySource(facts: RepoFacts, names: readonly Name[], scope: HistoryScope): Source {
  return repositorySource(facts, (onMany) => listHistory(facts, names, scope, onMany))
}

async function listHistory(facts: RepoFacts, names: readonly Name[], scope: HistoryScope, onMany?: () => void): Promise<Listing> {
  const { commits, subject, holds } = await chooseCommits(facts.place, scope)
  const seen = new Map<string, Entry>()
  await commitChanges(facts.place, commits, ({ commitId, change }) => {
    if (change.mode !== null && change.mode !== 'gitlink') keepFirst(seen, change, commitId)
    if (seen.size === MANY && names.length === 0) onMany?.()
  })
  for (const file of await looseRefFiles(facts.place)) if (holds(file.path)) keepFirst(seen, { ...file, mode: 'file' })
  const rest = scope.everything ? await (await import('./unreached.ts')).listUnreached(facts, commits, seen) : NOTHING_MORE
  for (const { commitId, ...file } of rest.files) keepFirst(seen, file, commitId)
  const isNamed = nameTest(names)
  const entries = [...seen.values()].filter(({ path }) => isNamed(path))
  const nameless = rest.files.filter(({ path }) => STAND_IN.test(path) && !isNamed(path))
  const failures = entries.length === 0 ? [readFailure('.', `${NOTHING} (${subject})`)] : []
  return {
    subject: `${subject}${rest.subject}`,
    base: facts.top,
    entries,
    skipped: nameless.map(({ path }) => ({ path, reason: 'no known path' })),
    failures: [...failures, ...rest.failures],
    ...{ isChange: false, guardsCommit: false, isWhole: false },
    warnings: [...shallowWarnings(facts), ...rest.warnings],
  }
}

const NOTHING = 'no commit brought a file by these names: there was nothing to scan'
const NOTHING_MORE = { files: [], failures: [], warnings: [], subject: '' }

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
