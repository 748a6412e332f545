import { asBuffer, findLineStarts, openText } from '../decode/text.ts'
import { detectEncoding } from '../decode/utf16.ts'
import type { Entry, Text } from '../model.ts'

/** No runtime holds a 1 GB string, and memory must not grow with the file: contents are looked at in windows. */
export const WINDOW_BYTES = 8 << 20
/** Longer than the longest match (a PEM block of an 8,192-bit key has 6.5 KB). Even, so that UTF-16 stays aligned. */
export const OVERLAP_BYTES = 64 << 10

/** Makes windows of content that comes in parts of any size. One for each entry. */
export class Windows {
  readonly #entry: Entry
  readonly #visit: (text: Text) => void
  #parts: Buffer[] = []
  #length = 0
  #isFirst = true
  #place = { firstLine: 1, firstColumn: 0 }
  #encoding: Text['encoding'] = 'utf-8'

  constructor(entry: Entry, visit: (text: Text) => void) {
    this.#entry = entry
    this.#visit = visit
  }

  push(bytes: Uint8Array): void {
    this.#parts.push(asBuffer(bytes))
    this.#length += bytes.length
    while (this.#length > WINDOW_BYTES + OVERLAP_BYTES) this.#cut()
  }

  end(): void {
    this.#emit(this.#joined())
    this.#parts = []
  }

  #joined(): Buffer {
    const [only] = this.#parts
    return this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts)
  }

  #cut(): void {
    const all = this.#joined()
    this.#emit(all.subarray(0, WINDOW_BYTES))
    const next = WINDOW_BYTES - OVERLAP_BYTES
    this.#advance(all.subarray(0, next))
    this.#parts = [all.subarray(next)]
    this.#length = all.length - next
  }

  #emit(bytes: Buffer): void {
    if (this.#isFirst) this.#encoding = detectEncoding(bytes)
    this.#visit(openText(this.#entry, bytes, { ...this.#place, encoding: this.#encoding }))
    this.#isFirst = false
  }

  /** Moves the place past bytes that the next window does not begin with. */
  #advance(gone: Buffer): void {
    const text = openText(this.#entry, gone, { ...this.#place, encoding: this.#encoding }).bytes
    const starts = findLineStarts(text)
    const lines = starts.length - 1
    const units = asBuffer(text).toString('utf8', starts[lines]).length
    this.#place = { firstLine: this.#place.firstLine + lines, firstColumn: units + (lines > 0 ? 0 : this.#place.firstColumn) }
  }
}

/** Content that is in memory already. */
export function visitWindows(entry: Entry, bytes: Uint8Array, visit: (text: Text) => void): void {
  const windows = new Windows(entry, visit)
  windows.push(bytes)
  windows.end()
}
