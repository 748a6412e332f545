import type { RawChange } from '../git/raw.ts'
import type { Entry, Failure, Skip } from '../model.ts'
import { DELETED, nameTest, type Name, readFailure } from './source.ts'

/** Rows of one commit (or of the index) sorted into what is to be looked at and what is not, with the reason. */
export interface Sorted {
  entries: Entry[]
  skipped: Skip[]
  failures: Failure[]
}

export function sortChanges(changes: readonly RawChange[], names: readonly Name[] = []): Sorted {
  const sorted: Sorted = { entries: [], skipped: [], failures: [] }
  const removed = changes.filter((change) => change.mode === null).flatMap(oldBlobs)
  const isNamed = nameTest(names)
  for (const change of changes) if (isNamed(change.path)) sortChange(change, removed, sorted)
  return sorted
}

function sortChange(change: RawChange, removed: string[], sorted: Sorted): void {
  if (change.status.includes('U')) sorted.failures.push(readFailure(change.path, 'it is unmerged: resolve it and  git add  it first'))
  else if (change.mode === null) sorted.skipped.push({ path: change.path, reason: DELETED })
  else if (change.olds.some((old) => old.mode !== null && old.blobId === change.blobId)) {
    sorted.skipped.push({ path: change.path, reason: 'mode change' })
  } else sorted.entries.push(toEntry(change, removed))
}

function toEntry(change: RawChange, removed: string[]): Entry {
  const { path, pathBytes, mode, blobId } = change
  const entry: Entry = { path, mode: mode ?? 'file', sizeBytes: null, blobId }
  if (pathBytes) entry.pathBytes = pathBytes
  const parents = oldBlobs(change)
  const moved = change.movedFrom ?? []
  if (parents.length > 0) entry.previous = { kind: 'parents', blobIds: [...parents, ...moved] }
  else if (removed.length + moved.length > 0) entry.previous = { kind: 'removed', blobIds: [...removed, ...moved] }
  return entry
}

/** A submodule's old id is a commit of another repository: there is nothing to compare. */
function oldBlobs(change: RawChange): string[] {
  return change.olds.filter((old) => old.mode !== null && old.mode !== 'gitlink').map((old) => old.blobId)
}
