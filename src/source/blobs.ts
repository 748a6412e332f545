import { openText } from '../decode/text.ts'
import { type BlobEvent, blobSizes, readBlobs } from '../git/blobs.ts'
import type { GitPlace } from '../git/exec.ts'
import type { Entry, Failure, Text } from '../model.ts'
import { readFailure } from './source.ts'
import { Windows } from './windows.ts'

/** Reads entries by blob id, each distinct blob once, and shows it under each of its paths. @throws GitError */
export async function readEntries(place: GitPlace, entries: readonly Entry[], visit: (text: Text) => void): Promise<Failure[]> {
  const groups = [...groupByBlob(entries).values()]
  const failures: Failure[] = []
  let open: Windows[] = []
  await readBlobs(
    place,
    groups.map((group) => (group[0] as Entry).blobId as string),
    (event) => {
      const group = groups[event.index] as Entry[]
      if (event.kind === 'absent') for (const entry of group) failures.push(absent(entry, event.why))
      else open = showPart(event, group, open, visit)
    },
  )
  return failures
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

function showPart(part: BlobEvent & { kind: 'part' }, group: Entry[], open: Windows[], visit: (text: Text) => void): Windows[] {
  const windows = part.offset === 0 ? group.map((entry) => new Windows(entry, visit)) : open
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

/** Old contents as texts. An old blob that is not at hand takes nothing away: what it held counts as added. @throws GitError */
export async function oldBytes(place: GitPlace, entries: readonly Entry[]): Promise<Map<Entry, Uint8Array[]>> {
  const ids = oldIds(entries)
  const parts: Buffer[][] = ids.map(() => [])
  await readBlobs(place, ids, (event) => {
    if (event.kind === 'part') parts[event.index]?.push(event.bytes)
  })
  const contents = new Map(ids.map((id, i) => [id, parts[i]?.length ? Buffer.concat(parts[i]) : null]))
  return byEntry(entries, contents, (bytes, entry) => openText(entry, bytes).bytes)
}

/** Sizes of old contents. @throws GitError */
export function oldSizes(place: GitPlace, entries: readonly Entry[]): Map<Entry, number[]> {
  const ids = oldIds(entries)
  const sizes = ids.length === 0 ? [] : blobSizes(place, ids)
  return byEntry(entries, new Map(ids.map((id, i) => [id, sizes[i] ?? null])), (size) => size)
}

function oldIds(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap((entry) => entry.previous?.blobIds ?? []))]
}

function byEntry<From, To>(
  entries: readonly Entry[],
  known: Map<string, From | null>,
  make: (from: From, entry: Entry) => To,
): Map<Entry, To[]> {
  return new Map(
    entries.map((entry) => [
      entry,
      (entry.previous?.blobIds ?? []).flatMap((id) => {
        const from = known.get(id) ?? null
        return from === null ? [] : [make(from, entry)]
      }),
    ]),
  )
}
