import type { Entry } from '../model.ts'

/** Entries in columns: a hundred thousand objects take another thread longer to receive than to scan. */
export interface Folded {
  /** Ended by NUL each. */
  paths: string
  /** Ended by a line feed each; an empty line for a file on disk. */
  blobIds: string
  /** 1 for a version in a history, of which only the first with a finding counts. */
  isVersion: Uint8Array
}

export function folded(entries: readonly Entry[]): Folded {
  return {
    paths: entries.map(({ path }) => `${path}\0`).join(''),
    blobIds: entries.map(({ blobId = '' }) => `${blobId}\n`).join(''),
    isVersion: Uint8Array.from(entries, ({ commitId, previous }) => Number(commitId !== undefined && previous === undefined)),
  }
}

/** An entry as the checks and the readers of another thread need it. */
export interface Item {
  index: number
  entry: Entry
  isVersion: boolean
}

export function unfolded({ paths, blobIds, isVersion }: Folded): Item[] {
  const ids = blobIds.split('\n')
  return paths
    .split('\0')
    .slice(0, -1)
    .map((path, index) => {
      const blobId = ids[index] as string
      const entry: Entry = blobId === '' ? { path, mode: 'file', sizeBytes: null } : { path, mode: 'file', sizeBytes: null, blobId }
      return { index, entry, isVersion: isVersion[index] === 1 }
    })
}
