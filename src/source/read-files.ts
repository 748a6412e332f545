import { closeSync, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { Name as GitName } from '../git/names.ts'
import type { Entry, Failure } from '../model.ts'
import { Reading, type ReadResult, type Visitor } from './reading.ts'
import { readFailure } from './source.ts'
import { WINDOW_BYTES, type Windows } from './windows.ts'

/** Bytes read at a time of a file that is no single window, or does not say its size. */
const CHUNK_BYTES = 1 << 20

/** A name that is no UTF-8 is opened by its bytes. */
export function absolutePath(base: string, { path, pathBytes }: GitName): string | Buffer {
  if (pathBytes) return Buffer.concat([Buffer.from(`${base}/`), pathBytes])
  return isAbsolute(path) ? path : `${base}/${path}`
}

/** Reads between which others get their turn: the progress of a long run is drawn by a timer. */
const READS_AT_ONCE = 64

/** Also used for tracked files whose content on disk is not the one in the index. */
export async function readFiles(base: string, entries: readonly Entry[], visitor: Visitor): Promise<ReadResult> {
  const reading = new Reading(visitor)
  let reads = 0
  for (const entry of entries) {
    try {
      for (const _read of readFile(base, entry, reading.windows(entry))) if (++reads % READS_AT_ONCE === 0) await new Promise(setImmediate)
    } catch (error) {
      reading.failures.push(fileFailure(entry.path, error))
    }
    await reading.settle()
  }
  return reading
}

/**
 * A step a read. Fills in sizeBytes.
 * @param room where the content may be read to, if nobody keeps it: fresh memory costs more than reading a file that was read before
 * @throws the file system's error
 */
export function* readFile(base: string, entry: Entry, windows: Windows, room?: Buffer): Generator<void> {
  const path = absolutePath(base, entry)
  entry.sizeBytes = entry.mode === 'symlink' ? pushLink(path, windows) : yield* pushFile(path, windows, room)
  windows.end()
}

function pushLink(path: string | Buffer, windows: Windows): number {
  const target = readlinkSync(path, { encoding: 'buffer' })
  windows.push(target)
  return target.length
}

function* pushFile(path: string | Buffer, windows: Windows, room?: Buffer): Generator<void, number> {
  const file = openSync(path, 'r')
  try {
    // A window comes whole, so that nothing is copied, and one byte more is asked for, so that one read also meets its end.
    // A file that says 0 (in /proc) may have more.
    const expected = fstatSync(file).size
    const most = expected > 0 && expected < WINDOW_BYTES ? expected + 1 : CHUNK_BYTES
    for (let size = 0; ; ) {
      // What was read before is still held.
      const chunk = size === 0 && room && most <= room.length ? room.subarray(0, most) : Buffer.allocUnsafe(most)
      const got = readSync(file, chunk)
      if (got > 0) windows.push(chunk.subarray(0, got))
      size += got
      yield
      if (got === 0 || (size === expected && got < most)) return size
    }
  } finally {
    closeSync(file)
  }
}

export function measureFile(base: string, entry: Entry): Failure[] {
  const failures: Failure[] = []
  attempt(entry.path, failures, () => {
    entry.sizeBytes = lstatSync(absolutePath(base, entry)).size
  })
  return failures
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'too many links',
}

/** One unreadable file must neither end the run nor be forgotten. What is no fault of the file system's is thrown on. */
export function attempt(path: string, failures: Failure[], step: () => void): void {
  try {
    step()
  } catch (error) {
    failures.push(fileFailure(path, error))
  }
}

/** @throws the error itself where it is none of the file system's */
export function fileFailure(path: string, error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException
  if (!code) throw error
  return readFailure(path, REASONS[code] ?? message)
}
