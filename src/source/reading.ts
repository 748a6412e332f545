import type { Part } from '../decode/archive/open.ts'
import { MAX_ARCHIVE_BYTES } from '../decode/archive/limits.ts'
import type { Entry, Failure, Skip, Text } from '../model.ts'
import { archiveFailure } from './archive-failure.ts'
import { type Archive, type Taker, Windows } from './windows.ts'

/** Who is shown what is read. */
export interface Visitor {
  visit(text: Text): void
  /** Whether the members of archives are wanted. */
  readonly opens: boolean
}

/** What was not looked at. */
export interface ReadResult {
  failures: Failure[]
  /** Kinds of archives that nobody here can open. */
  skipped: Skip[]
}

/**
 * One reading of many contents: shows them as texts, and opens archives between them. Nothing of that is loaded before the first
 * archive comes.
 */
export class Reading implements Taker, ReadResult {
  readonly failures: Failure[] = []
  readonly skipped: Skip[] = []
  readonly opens: boolean
  readonly #visitor: Visitor
  readonly #waiting: Archive[] = []

  constructor(visitor: Visitor) {
    this.#visitor = visitor
    this.opens = visitor.opens
  }

  windows(entry: Entry): Windows {
    return new Windows(entry, this)
  }

  text(text: Text): void {
    this.#visitor.visit(text)
  }

  archive(archive: Archive): void {
    this.#waiting.push(archive)
  }

  sealed({ path }: Entry, what: string): void {
    this.skipped.push({ path, reason: `${what}: not opened` })
  }

  tooLarge({ path }: Entry): void {
    this.failures.push(archiveFailure(path, [{ way: [], what: `it has more than ${MAX_ARCHIVE_BYTES >> 20} MiB` }]))
  }

  /** To be awaited between contents, so that few archives are held at once. Costs nothing where none came. */
  settle(): Promise<void> | undefined {
    return this.#waiting.length === 0 ? undefined : this.#openAll()
  }

  async #openAll(): Promise<void> {
    const { openArchive } = await import('../decode/archive/open.ts')
    for (let archive = this.#waiting.shift(); archive; archive = this.#waiting.shift())
      await this.#show(archive.entry, openArchive(archive.bytes, archive.kind))
  }

  async #show(entry: Entry, parts: AsyncIterable<Part>): Promise<void> {
    const problems: (Part & { kind: 'problem' })[] = []
    for await (const part of parts) {
      if (part.kind === 'problem') problems.push(part)
      else if (part.kind === 'sealed') this.skipped.push({ path: entry.path, reason: `${part.what} in an archive: not opened` })
      else this.#showContent(entry, part)
    }
    if (problems.length > 0) this.failures.push(archiveFailure(entry.path, problems))
  }

  #showContent(entry: Entry, { way, bytes }: Part & { kind: 'content' }): void {
    const windows = new Windows(entry, this, way)
    windows.push(bytes)
    windows.end()
  }
}
