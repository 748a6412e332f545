import { type BlobEvent, blobSizes, readBlobs } from '../git/blobs.ts'
import type { GitPlace } from '../git/exec.ts'
import type { Entry, Failure } from '../model.ts'
import { Reading, type ReadResult, type Visitor } from './reading.ts'
import { readFailure } from './source.ts'
import type { Windows } from './windows.ts'

/** Reads entries by blob id, each distinct blob once, and shows it under each of its paths. @throws GitError */
export async function readEntries(place: GitPlace, entries: readonly Entry[], visitor: Visitor): Promise<ReadResult> {
  const groups = [...groupByBlob(entries).values()]
  const reading = new Reading(visitor)
  let open: Windows[] = []
  const take = (event: BlobEvent): void => {
    const group = groups[event.index] as Entry[]
    if (event.kind === 'absent') for (const entry of group) reading.failures.push(absent(entry, event.why))
    else open = showPart(event, group, open, reading)
  }
  await readBlobs(
    place,
    groups.map((group) => (group[0] as Entry).blobId as string),
    take,
    () => reading.settle(),
  )
  return reading
}

function groupByBlob(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.blobId as string)
    if (group) group.push(entry)
    else groups.set(entry.blobId as string, [entry])
  }
  return groups
}

function showPart(part: BlobEvent & { kind: 'part' }, group: Entry[], open: Windows[], reading: Reading): Windows[] {
  const windows = part.offset === 0 ? group.map((entry) => reading.windows(entry)) : open
  const isLast = part.offset + part.bytes.length === part.size
  for (const entry of group) entry.sizeBytes = part.size
  for (const window of windows) {
    window.push(part.bytes)
    if (isLast) window.end()
  }
  return windows
}

function absent(entry: Entry, why: string): Failure {
  const wayOut = why === 'missing' ? ' (a damaged or partial repository: try  git fsck  or  git fetch)' : ''
  return readFailure(entry.path, `its object ${entry.blobId} ${why === 'missing' ? 'is missing' : why}${wayOut}`)
}

/** Fills in sizes without reading contents. @throws GitError */
export function measureEntries(place: GitPlace, entries: readonly Entry[]): Failure[] {
  if (entries.length === 0) return []
  const sizes = blobSizes(
    place,
    entries.map((entry) => entry.blobId as string),
  )
  return entries.flatMap((entry, i) => {
    entry.sizeBytes = sizes[i] ?? null
    return entry.sizeBytes === null ? [absent(entry, 'missing')] : []
  })
}

/** Sizes of old contents. @throws GitError */
export function oldSizes(place: GitPlace, entries: readonly Entry[]): Map<Entry, number[]> {
  const ids = oldIds(entries)
  const sizes = ids.length === 0 ? [] : blobSizes(place, ids)
  const known = new Map(ids.map((id, i) => [id, sizes[i] ?? null]))
  return new Map(entries.map((entry) => [entry, oldIds([entry]).flatMap((id) => known.get(id) ?? [])]))
}

/** Ids of what the entries' parents had, each once. */
export function oldIds(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap((entry) => entry.previous?.blobIds ?? []))]
}
