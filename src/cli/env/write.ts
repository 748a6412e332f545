import {
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs'
import { codeWords, EnvError } from './error.ts'
import { readContent } from './read.ts'

/** Only its owner may read a file of secrets. */
const SECRET_MODE = 0o600
const PLAIN_MODE = 0o644
/** Who holds a lock for longer has died. */
const STALE_MS = 30_000
const WAIT_MS = 10_000
const STEP_MS = 20

/**
 * Changes a file of secrets whole: the draft is the lock, made where nobody has one, and takes the file's place by a rename; whatever goes
 * wrong leaves the old file as it was. The file gets mode 600. A link is not followed: who may set it could choose what is overwritten.
 *
 * @param edit from the old content (null: there is no file) to the new, one character a byte; what it throws ends it
 * @throws EnvError
 */
export function editSecretFile(file: string, edit: (content: string | null) => string): void {
  editFile(file, () => SECRET_MODE, edit)
}

/** The same for a file that everybody may read. @throws EnvError */
export function editPlainFile(file: string, edit: (content: string | null) => string): void {
  editFile(file, (before) => (before === null ? PLAIN_MODE : before.mode & 0o777), edit)
}

function editFile(file: string, modeFor: (before: Stats | null) => number, edit: (content: string | null) => string): void {
  refuseOdd(file)
  const draft = `${file}.hushgate-lock`
  const descriptor = lock(file, draft)
  let isOpen = true
  try {
    // What is there is asked for under the lock.
    const before = refuseOdd(file)
    writeAll(descriptor, Buffer.from(edit(before === null ? null : readContent(file)), 'latin1'))
    fchmodSync(descriptor, modeFor(before))
    fsyncSync(descriptor)
    closeSync(descriptor)
    isOpen = false
    keepOwner(draft, before)
    renameSync(draft, file)
  } catch (error) {
    if (isOpen) closeSync(descriptor)
    rmSync(draft, { force: true })
    throw (error as NodeJS.ErrnoException).code === undefined ? error : notWritten(file, error)
  }
}

/** @returns null where there is nothing yet */
function refuseOdd(file: string): Stats | null {
  const stats = statOf(file)
  if (stats === null || stats.isFile()) return stats
  if (!stats.isSymbolicLink()) throw new EnvError(`${file}: is no regular file, so nothing is written to it`)
  throw new EnvError(
    `${file}: is a link, and links are not followed: name the file that it leads to (${JSON.stringify(readlinkSync(file))})`,
  )
}

function statOf(file: string): Stats | null {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    throw notWritten(file, error)
  }
}

function lock(file: string, draft: string): number {
  for (let waited = 0; ; waited += STEP_MS) {
    try {
      return openSync(draft, 'wx', SECRET_MODE)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritten(file, error)
    }
    if (Date.now() - (lstatSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE_MS) rmSync(draft, { force: true })
    else if (waited >= WAIT_MS) throw new EnvError(`${file}: another hushgate is writing it; if none is, remove ${draft}`)
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS)
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

/** A run as root must not take a file from its owner. */
function keepOwner(draft: string, before: Stats | null): void {
  if (before === null || process.getuid?.() !== 0 || before.uid === 0) return
  chownSync(draft, before.uid, before.gid)
}

function notWritten(file: string, error: unknown): EnvError {
  return new EnvError(`${file}: cannot be written: ${codeWords(error)}; nothing was changed`)
}
