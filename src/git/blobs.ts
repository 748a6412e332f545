import { GitError, TooLongError } from './error.ts'
import { askGit, type GitPlace, streamGit } from './exec.ts'

/** What git says of an object id that it was asked for. */
export type BlobEvent =
  /** A part of a blob's content; `offset` counts from 0, `size` is the whole. An empty blob comes as one empty part. */
  | { kind: 'part'; index: number; bytes: Buffer; offset: number; size: number }
  /** `missing`, or an object that is no blob. */
  | { kind: 'absent'; index: number; why: string }

const LF = 0x0a
const HEADER = /^\S+ (\S+) (\d+)$/

/**
 * Contents of blobs by id through one `git cat-file --batch`, in the order asked. Small answers come in one synchronous
 * piece (a child read as a stream costs Bun 10 ms more); what does not fit is asked for again as a stream, so memory
 * stays bounded by the parts. `pause` is asked after each piece, and what it answers is awaited before the next.
 * @throws GitError; `missing` objects are events, not errors
 */
export async function readBlobs(
  place: GitPlace,
  ids: readonly string[],
  visit: (event: BlobEvent) => void,
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<void> {
  if (ids.length === 0) return
  const parser = new BatchParser(visit)
  const take = (chunk: Buffer): Promise<void> | undefined => {
    parser.push(chunk)
    return pause()
  }
  const small = ids.length <= MAX_SYNC_IDS ? askAtOnce(place, ids) : null
  if (small) await take(small)
  else await streamGit(place, ['cat-file', '--batch'], lines(ids), take)
  parser.end(ids.length)
}

/**
 * The same for ids that are not known at once: `index` counts them in the order in which `ids` gives them. They may be asked for long
 * before they are answered, so who bounds what is held bounds what is asked.
 * @throws GitError as readBlobs does
 */
export async function streamBlobs(
  place: GitPlace,
  ids: AsyncIterable<readonly string[]>,
  visit: (event: BlobEvent) => void,
): Promise<void> {
  const parser = new BatchParser(visit)
  let asked = 0
  const questions = async function* (): AsyncGenerator<string> {
    for await (const some of ids) {
      asked += some.length
      yield `${some.join('\n')}\n`
    }
  }
  await streamGit(place, ['cat-file', '--batch'], questions(), (chunk) => parser.push(chunk))
  parser.end(asked)
}

/** Thousands of blobs are a scan of a tree, where a stream is no slower and holds less. */
const MAX_SYNC_IDS = 2000

function askAtOnce(place: GitPlace, ids: readonly string[]): Buffer | null {
  try {
    return askGit(place, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n` }).stdout
  } catch (error) {
    if (error instanceof TooLongError) return null
    throw error
  }
}

function* lines(ids: readonly string[]): Generator<string> {
  for (let at = 0; at < ids.length; at += 500) yield `${ids.slice(at, at + 500).join('\n')}\n`
}

/** Sizes in bytes of blobs by id; null for one that is missing. @throws GitError */
export function blobSizes(place: GitPlace, ids: readonly string[]): (number | null)[] {
  const sizes: (number | null)[] = []
  for (let at = 0; at < ids.length; at += 100_000) {
    const input = `${ids.slice(at, at + 100_000).join('\n')}\n`
    const { stdout } = askGit(place, ['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input })
    for (const line of stdout.toString('latin1').trimEnd().split('\n')) sizes.push(sizeOf(line))
  }
  if (sizes.length !== ids.length) throw new GitError(`git cat-file answered ${sizes.length} of ${ids.length} questions`, null)
  return sizes
}

function sizeOf(line: string): number | null {
  const match = /^blob (\d+)$/.exec(line)
  return match ? Number(match[1]) : null
}

/**
 * Reads `<id> blob <size>\n<content>\n` and `<id> missing\n`, in whatever pieces they come. Counts: an answer that
 * ends early must never pass as a whole one.
 */
class BatchParser {
  #index = 0
  #rest: Buffer = Buffer.alloc(0)
  /** Bytes of content still to come and the size of the whole; null while a header is awaited. */
  #open: { left: number; size: number; isBlob: boolean } | null = null
  readonly #visit: (event: BlobEvent) => void

  constructor(visit: (event: BlobEvent) => void) {
    this.#visit = visit
  }

  push(chunk: Buffer): void {
    const data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let at = 0
    for (let used = -1; used !== 0 && at < data.length; at += used) used = this.#open ? this.#content(data, at) : this.#header(data, at)
    this.#rest = data.subarray(at)
  }

  end(expected: number): void {
    if (this.#index !== expected || this.#open) throw new GitError(`git cat-file ended after ${this.#index} of ${expected} objects`, null)
  }

  /** Returns the bytes used; 0 when the line is not whole yet. */
  #header(data: Buffer, at: number): number {
    const end = data.indexOf(LF, at)
    if (end === -1) return 0
    const line = data.toString('latin1', at, end)
    const [, type, digits] = HEADER.exec(line) ?? []
    if (type === undefined) this.#visit({ kind: 'absent', index: this.#index++, why: line.slice(line.indexOf(' ') + 1) })
    else {
      const size = Number(digits)
      this.#open = { left: size, size, isBlob: type === 'blob' }
      if (type !== 'blob') this.#visit({ kind: 'absent', index: this.#index, why: `is a ${type}, not a blob` })
    }
    return end + 1 - at
  }

  /** Content, then the line feed behind it. */
  #content(data: Buffer, at: number): number {
    const open = this.#open as { left: number; size: number; isBlob: boolean }
    const has = data.length - at
    const take = Math.min(open.left, has)
    const isFirst = open.left === open.size
    if (open.isBlob && (take > 0 || (open.size === 0 && isFirst))) {
      this.#visit({ kind: 'part', index: this.#index, bytes: data.subarray(at, at + take), offset: open.size - open.left, size: open.size })
    }
    open.left -= take
    if (open.left > 0 || has === take) return take
    this.#open = null
    this.#index++
    return take + 1
  }
}
