import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { RECORD_BYTES } from './records.ts'

/** What one file holds: sorted records, and a note (JSON; '': none). */
export interface Content {
  records: Buffer
  note: string
}

/** Mark of the format, bytes of the note and of the records (4 each); then these; then a SHA-256 over the file's name and all of it. */
const MARK = Buffer.from('hushgat1', 'latin1')
const HEAD_BYTES = MARK.length + 8
const SUM_BYTES = 32

/** Larger ones are neither read nor written: 1,000,000 records. */
export const MAX_FILE_BYTES = 32 << 20
/** Of all files together: the oldest go. */
export const MAX_FOLDER_BYTES = 96 << 20
/** After that time what a process left half written is rubbish. */
const STALE_MS = 3_600_000

const FILE_NAME = /^[0-9a-f]{32}(?:\.[0-9a-f]{16}\.tmp)?$/

/** null: there is none that is whole. A folder or file that is a link is somebody's trick: it is not followed. */
export function readContent(folder: string, name: string): Content | null {
  try {
    if (!lstatSync(folder).isDirectory()) return null
    return parse(readRegular(join(folder, name)), name)
  } catch {
    return null
  }
}

function readRegular(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(file)
    return stat.isFile() && stat.size <= MAX_FILE_BYTES ? readFileSync(file) : Buffer.alloc(0)
  } finally {
    closeSync(file)
  }
}

function parse(bytes: Buffer, name: string): Content | null {
  const end = bytes.length - SUM_BYTES
  if (end < HEAD_BYTES || !bytes.subarray(0, MARK.length).equals(MARK)) return null
  const [noteBytes, recordBytes] = [bytes.readUInt32BE(MARK.length), bytes.readUInt32BE(MARK.length + 4)]
  if (HEAD_BYTES + noteBytes + recordBytes !== end || recordBytes % RECORD_BYTES !== 0) return null
  if (!sumOf(name, [bytes.subarray(0, end)]).equals(bytes.subarray(end))) return null
  const at = HEAD_BYTES + noteBytes
  return { note: bytes.toString('utf8', HEAD_BYTES, at), records: bytes.subarray(at, end) }
}

function sumOf(name: string, parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256').update(name)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * Writes beside it and renames, so that nobody ever reads half a file. Where that cannot be done nothing is kept and nobody is told: it
 * is no fault of the person's, and everything is looked at all the same.
 */
export function writeContent(folder: string, name: string, { records, note }: Content): void {
  const noteBytes = Buffer.from(note, 'utf8')
  const head = Buffer.alloc(HEAD_BYTES, MARK)
  head.writeUInt32BE(noteBytes.length, MARK.length)
  head.writeUInt32BE(records.length, MARK.length + 4)
  const parts = [head, noteBytes, records]
  const bytes = Buffer.concat([...parts, sumOf(name, parts)])
  if (bytes.length > MAX_FILE_BYTES) return
  try {
    mkdirSync(folder, { recursive: false, mode: 0o700 })
  } catch {
    // it is there, or it cannot be made: the next steps tell
  }
  try {
    if (!lstatSync(folder).isDirectory()) return
    replace(folder, name, bytes)
    prune(folder, name)
  } catch {
    // a full disk, a folder of somebody else's
  }
}

function replace(folder: string, name: string, bytes: Buffer): void {
  const path = join(folder, `${name}.${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = openSync(path, 'wx', 0o600)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    } finally {
      closeSync(file)
    }
    renameSync(path, join(folder, name))
  } catch {
    rmSync(path, { force: true })
  }
}

/** Files of older builds and settings are asked for no more. */
function prune(folder: string, current: string): void {
  const files = readdirSync(folder)
    .filter((name) => FILE_NAME.test(name) && name !== current)
    .map((name) => ({ path: join(folder, name), isHalf: name.endsWith('.tmp'), stat: lstatSync(join(folder, name)) }))
  let total = lstatSync(join(folder, current)).size
  for (const { path, isHalf, stat } of files.sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs)) {
    total += stat.size
    if (total > MAX_FOLDER_BYTES || (isHalf && Date.now() - stat.mtimeMs > STALE_MS)) rmSync(path, { force: true })
  }
}
