import { closeSync, type Dirent, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodeName } from '../git/names.ts'
import type { Entry, Failure, Skip, Text } from '../model.ts'
import { type Listing, type Name, readFailure, type Source } from './source.ts'
import { Windows } from './windows.ts'

/** Bytes read at a time. */
const CHUNK_BYTES = 1 << 20

/** Files outside any repository, and those that git does not track: what stands on disk. */
export function diskSource(base: string, names: readonly Name[]): Source {
  return {
    list: async () => listDisk(base, names),
    read: (entries, visit) => readFiles(base, entries, visit),
    measure: async (entries) => entries.flatMap((entry) => measureFile(base, entry)),
    previousBytes: async () => new Map(),
    previousSizes: () => new Map(),
    commits: () => new Map(),
    envFacts: () => ({ tracked: [], uncovered: [] }),
  }
}

export function listDisk(base: string, names: readonly Name[]): Listing {
  const listing: Listing = { subject: 'files on disk', base, entries: [], skipped: [], failures: [], isChange: false, guardsCommit: false, isWhole: false, warnings: [] }
  for (const name of names) attempt(name.path, listing.failures, () => listName(base, name, listing))
  return listing
}

function listName(base: string, name: Name, listing: Listing): void {
  const absolute = resolve(base, name.path)
  const stat = lstatSync(absolute)
  // A linked folder that is named is meant; links met on the way are only looked at.
  if (stat.isDirectory() || (stat.isSymbolicLink() && statSync(absolute, { throwIfNoEntry: false })?.isDirectory())) walk(base, name.path, null, listing)
  else addEntry(stat, { path: name.path }, stat.size, listing)
}

interface Kind {
  isFile(): boolean
  isSymbolicLink(): boolean
}

function addEntry(kind: Kind, name: { path: string; pathBytes?: Uint8Array }, sizeBytes: number | null, found: { entries: Entry[]; skipped: Skip[] }): void {
  if (kind.isFile()) found.entries.push({ ...name, mode: 'file', sizeBytes })
  else if (kind.isSymbolicLink()) found.entries.push({ ...name, mode: 'symlink', sizeBytes })
  else found.skipped.push({ path: name.path, reason: 'not a regular file' })
}

/** Names are read as bytes: one that is no UTF-8 must be opened as it is. Links are looked at, never followed. */
function walk(base: string, path: string, rawPath: Buffer | null, listing: Listing): void {
  const folder = rawPath ?? Buffer.from(path)
  const absolute = rawPath ? Buffer.concat([Buffer.from(`${base}/`), rawPath]) : resolve(base, path)
  const children = readdirSync(absolute, { withFileTypes: true, encoding: 'buffer' }) as unknown as Dirent<Buffer>[]
  for (const child of children.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const raw = folder.length > 0 ? Buffer.concat([folder, Buffer.from('/'), child.name]) : child.name
    const name = decodeName(raw)
    if (!child.isDirectory()) addEntry(child, name, null, listing)
    else if (child.name.toString() !== '.git') attempt(name.path, listing.failures, () => walk(base, name.path, name.pathBytes ? raw : null, listing))
  }
}

function absolutePath(base: string, entry: Entry): string | Buffer {
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : resolve(base, entry.path)
}

/** Files between which a timer gets its turn: the progress of a long run is drawn by one. */
const FILES_AT_ONCE = 64

/** Also used for tracked files whose content on disk is not the one in the index. */
export async function readFiles(base: string, entries: readonly Entry[], visit: (text: Text) => void): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const [i, entry] of entries.entries()) {
    if (i % FILES_AT_ONCE === FILES_AT_ONCE - 1) await new Promise(setImmediate)
    failures.push(...readFile(base, entry, visit))
  }
  return failures
}

function readFile(base: string, entry: Entry, visit: (text: Text) => void): Failure[] {
  const failures: Failure[] = []
  attempt(entry.path, failures, () => {
    const windows = new Windows(entry, visit)
    const path = absolutePath(base, entry)
    entry.sizeBytes = lstatSync(path).isSymbolicLink() ? pushLink(path, windows) : pushFile(path, windows)
    windows.end()
  })
  return failures
}

function pushLink(path: string | Buffer, windows: Windows): number {
  const target = readlinkSync(path, { encoding: 'buffer' })
  windows.push(target)
  return target.length
}

function pushFile(path: string | Buffer, windows: Windows): number {
  const file = openSync(path, 'r')
  try {
    // One byte more than the file has, so that one read also meets its end; a file that says 0 (in /proc) may have more.
    const expected = fstatSync(file).size || CHUNK_BYTES
    let size = 0
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.min(expected + 1, CHUNK_BYTES))
      const got = readSync(file, chunk)
      if (got === 0) return size
      windows.push(chunk.subarray(0, got))
      size += got
    }
  } finally {
    closeSync(file)
  }
}

function measureFile(base: string, entry: Entry): Failure[] {
  const failures: Failure[] = []
  attempt(entry.path, failures, () => {
    entry.sizeBytes = lstatSync(absolutePath(base, entry)).size
  })
  return failures
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EACCES: 'permission denied', EPERM: 'permission denied', EISDIR: 'it is a folder',
  ELOOP: 'too many links',
}

/** One unreadable file must neither end the run nor be forgotten. What is no fault of the file system's is thrown on. */
function attempt(path: string, failures: Failure[], step: () => void): void {
  try {
    step()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code) throw error
    failures.push(readFailure(path, REASONS[code] ?? message))
  }
}

