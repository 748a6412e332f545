import { type ArchiveKind, archiveKind, sealedKind, wholeKind } from '../decode/archive/kind.ts'
import { MAX_ARCHIVE_BYTES } from '../decode/archive/limits.ts'
import { asBuffer, findLineStarts, openText, type WindowPlace } from '../decode/text.ts'
import { unitsIn } from '../decode/units.ts'
import { detectEncoding } from '../decode/utf16.ts'
import type { Entry, Text } from '../model.ts'

/** No runtime holds a 1 GB string, and memory must not grow with the file: what is larger than that is looked at in windows. */
export const WINDOW_BYTES = 8 << 20
/** Size of one of several windows: what each is worked with (its string, what is decoded of it) is held at once. */
const CUT_BYTES = 1 << 20
/** Longer than the longest match (a PEM block of an 8,192-bit key has 6.5 KB). Even, so that UTF-16 stays aligned. */
export const OVERLAP_BYTES = 64 << 10

/** Bun holds on to the memory of buffers that nobody has any more until it is asked. */
function collect(): void {
  const { Bun } = globalThis as { Bun?: { gc(isSynchronous: boolean): void } }
  Bun?.gc(false)
}

/** An archive that came whole; nothing of it has been shown. */
export interface Archive {
  entry: Entry
  kind: ArchiveKind
  bytes: Buffer
}

/** Who takes what stands in a content. */
export interface Taker {
  /** Whether archives are told from other contents. */
  readonly opens: boolean
  text(text: Text): void
  archive(archive: Archive): void
  /** It is shown as any other content. @param what "7z archive" */
  sealed(entry: Entry, what: string): void
  /** An archive of more than MAX_ARCHIVE_BYTES, shown as any other content. */
  tooLarge(entry: Entry): void
}

/** Makes windows of content that comes in parts of any size, and keeps archives whole. One for each entry. */
export class Windows {
  readonly #entry: Entry
  readonly #taker: Taker
  #parts: Buffer[] = []
  #length = 0
  #isFirst = true
  readonly #place: Required<WindowPlace>
  readonly #looksInside: boolean
  /** Undefined: not asked yet. */
  #archive: ArchiveKind | null | undefined

  /** @param way what comes is of an opened archive: the way to a member, or, empty, its own bytes; null: a whole entry */
  constructor(entry: Entry, taker: Taker, way: readonly string[] | null = null) {
    this.#entry = entry
    this.#taker = taker
    this.#place = { firstLine: 1, firstColumn: 0, encoding: 'utf-8', member: way?.length ? way : undefined }
    // a link's content is a path
    this.#looksInside = taker.opens && way === null && entry.mode !== 'symlink'
    if (!this.#looksInside) this.#archive = null
  }

  push(bytes: Uint8Array): void {
    this.#parts.push(asBuffer(bytes))
    this.#length += bytes.length
    const most = this.#isFirst ? WINDOW_BYTES : CUT_BYTES
    if (this.#length <= most + OVERLAP_BYTES || this.#waits()) return
    while (this.#length > CUT_BYTES + OVERLAP_BYTES) this.#cut()
  }

  end(): void {
    const rest = this.#joined()
    this.#parts = []
    const archive = this.#isFirst ? this.#wholeArchive(rest) : null
    if (archive === null) this.#emit(rest)
    else this.#taker.archive(archive)
  }

  /** Whether it is an archive that is still to come whole. */
  #waits(): boolean {
    if (this.#archive === undefined) this.#archive = archiveKind(this.#joined())
    if (this.#archive === null || this.#length <= MAX_ARCHIVE_BYTES) return this.#archive !== null
    this.#taker.tooLarge(this.#entry)
    this.#archive = null
    return false
  }

  #wholeArchive(whole: Buffer): Archive | null {
    const kind = this.#archive === undefined ? wholeKind(whole) : this.#archive
    return kind === null ? null : { entry: this.#entry, kind, bytes: whole }
  }

  #joined(): Buffer {
    const [only] = this.#parts
    return this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts)
  }

  #cut(): void {
    collect()
    const all = this.#joined()
    this.#emit(all.subarray(0, CUT_BYTES))
    const next = CUT_BYTES - OVERLAP_BYTES
    this.#advance(all.subarray(0, next))
    this.#parts = [all.subarray(next)]
    this.#length = all.length - next
  }

  #emit(bytes: Buffer): void {
    if (this.#isFirst) this.#place.encoding = detectEncoding(bytes)
    const sealed = this.#isFirst && this.#looksInside ? sealedKind(bytes) : null
    if (sealed !== null) this.#taker.sealed(this.#entry, sealed)
    this.#taker.text(openText(this.#entry, bytes, this.#place))
    this.#isFirst = false
  }

  /** Moves the place past bytes that the next window does not begin with. */
  #advance(gone: Buffer): void {
    const text = openText(this.#entry, gone, this.#place).bytes
    const starts = findLineStarts(text)
    const lines = starts.length - 1
    const units = unitsIn(asBuffer(text).subarray(starts[lines]))
    this.#place.firstLine += lines
    this.#place.firstColumn = units + (lines > 0 ? 0 : this.#place.firstColumn)
  }
}
