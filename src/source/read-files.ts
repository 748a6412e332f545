import { closeSync, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Name as GitName } from '../git/names.ts'
import type { Entry, Failure } from '../model.ts'
import { Reading, type ReadResult, type Visitor } from './reading.ts'
import { readFailure } from './source.ts'
import type { Windows } from './windows.ts'

/** Bytes read at a time. */
const CHUNK_BYTES = 1 << 20

/** A name that is no UTF-8 is opened by its bytes. */
export function absolutePath(base: string, entry: GitName): string | Buffer {
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : resolve(base, entry.path)
}

/** Files between which a timer gets its turn: the progress of a long run is drawn by one. */
const FILES_AT_ONCE = 64

/** Also used for tracked files whose content on disk is not the one in the index. */
export async function readFiles(base: string, entries: readonly Entry[], visitor: Visitor): Promise<ReadResult> {
  const reading = new Reading(visitor)
  for (const [i, entry] of entries.entries()) {
    if (i % FILES_AT_ONCE === FILES_AT_ONCE - 1) await new Promise(setImmediate)
    attempt(entry.path, reading.failures, () => readFile(base, entry, reading.windows(entry)))
    await reading.settle()
  }
  return reading
}

/** Fills in sizeBytes. @throws the file system's error */
export function readFile(base: string, entry: Entry, windows: Windows): void {
  const path = absolutePath(base, entry)
  entry.sizeBytes = entry.mode === 'symlink' ? pushLink(path, windows) : pushFile(path, windows)
  windows.end()
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
