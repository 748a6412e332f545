import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Entry, Failure, ProjectView, Text } from '../model.ts'
import type { ReadResult, Visitor } from './reading.ts'

/** The project that a source's entries are of, at more than one moment. Nothing is asked before it is called for. */
export interface ProjectFiles {
  /** Every file as it is to be judged. @throws GitError */
  now(): Promise<readonly Entry[]>
  /** As each of the parents had them; none: nothing was there before. @throws GitError */
  before(): Promise<readonly (readonly Entry[])[]>
  /** Absolute folder of the working tree that paths are relative to; null: there is none. */
  root: string | null
}

/** The part of a source that a view asks. */
interface Reader {
  read(entries: readonly Entry[], visitor: Visitor): Promise<ReadResult>
}

/** What was read, by blob and path: most files are the same at every moment. */
export type Contents = Map<string, Text | null>

/** A project at one moment. What a check may ask for is read ahead, all in one question, because checks do not wait. */
export class View implements ProjectView {
  readonly paths: readonly string[]
  readonly #files: ReadonlyMap<string, Entry>
  readonly #texts = new Map<string, Text | null>()
  readonly #root: string | null

  /** @param entries the last one of a path counts */
  constructor(entries: readonly Entry[], root: string | null) {
    const files = entries.filter(({ mode }) => mode === 'file' || mode === 'executable')
    this.#files = new Map(files.map((entry) => [entry.path, entry]))
    this.#root = root
    this.paths = [...this.#files.keys()].sort()
  }

  /** Makes the texts of some paths ready. What cannot be read is answered, and is no text. @throws GitError */
  async read(paths: Iterable<string>, source: Reader, contents: Contents): Promise<Failure[]> {
    const entries = [...new Set(paths)].flatMap((path) => (this.#texts.has(path) ? [] : (this.#files.get(path) ?? [])))
    const unread = entries.filter((entry) => !contents.has(keyOf(entry)))
    const texts = new Map<Entry, Text | null>()
    const visit = (text: Text): void => void texts.set(text.entry, texts.has(text.entry) || text.encoding === 'binary' ? null : text)
    const { failures } = unread.length === 0 ? { failures: [] } : await source.read(unread, { visit, opens: false })
    for (const entry of unread) if (entry.blobId !== undefined) contents.set(keyOf(entry), texts.get(entry) ?? null)
    for (const entry of entries) this.#texts.set(entry.path, texts.get(entry) ?? contents.get(keyOf(entry)) ?? null)
    return failures
  }

  text(path: string): Text | null {
    const text = this.#texts.get(path)
    if (text === undefined && this.#files.has(path)) throw new Error(`${path} is none of the files that the check reads`)
    return text ?? null
  }

  isOnDisk(path: string): boolean {
    return this.#root !== null && existsSync(resolve(this.#root, path))
  }
}

function keyOf({ blobId, path }: Entry): string {
  return `${blobId} ${path}`
}
