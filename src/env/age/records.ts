/** What is remembered of one secret: no value, and nothing that tells a guess without the key of the machine. */
export interface AgeRecord {
  /** Keyed digest of the value. */
  digest: string
  /** ISO 8601: when it became what it is. */
  since: string
  /** It was there already when it was first seen: it may be older. */
  atLeast: boolean
  /** What the value was before: one that comes back is as old as it was. */
  before?: Omit<AgeRecord, 'before'>
}

/** By variable name. */
export type AgeRecords = Record<string, AgeRecord>

/** What the file shows now. */
export interface Seen {
  /** Name to digest. */
  digests: ReadonlyMap<string, string>
  /** When the file was last written. */
  writtenAt: Date
  now: Date
}

const DAY_MS = 86_400_000

/**
 * The records after a look. A value that changed since the last look did so at the file's last writing at the latest; of one that is
 * seen for the first time only that is known, too: it is at least so old.
 *
 * @param old null: the file was never looked at
 */
export function remembered(old: AgeRecords | null, { digests, writtenAt, now }: Seen): AgeRecords {
  const since = (writtenAt < now ? writtenAt : now).toISOString()
  const record = (name: string, digest: string): AgeRecord => {
    const last = old !== null && Object.hasOwn(old, name) ? old[name] : undefined
    if (last?.digest === digest) return last
    const { before, ...known } = last ?? {}
    if (before?.digest === digest) return { ...before, before: known as AgeRecord }
    return { digest, since, atLeast: old === null, ...(last === undefined ? {} : { before: known as AgeRecord }) }
  }
  return Object.fromEntries([...digests].map(([name, digest]) => [name, record(name, digest)]))
}

/** Whole days that have gone by. */
export function ageDays(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY_MS))
}

/** Records as they were written, or null where the text holds something else. */
export function parseRecords(text: string): AgeRecords | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return Object.values(value).every(isRecord) ? (value as AgeRecords) : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is AgeRecord {
  const { digest, since, atLeast, before } = (value ?? {}) as Partial<AgeRecord>
  if (before !== undefined && !isRecord(before)) return false
  return typeof digest === 'string' && typeof since === 'string' && !Number.isNaN(Date.parse(since)) && typeof atLeast === 'boolean'
}
