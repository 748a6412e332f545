import type { BlobEvent } from '../git/blobs.ts'
import { openText } from '../decode/text.ts'
import { type Windows, WINDOW_BYTES } from '../source/windows.ts'
import type { Bench } from './bench.ts'
import type { Item } from './columns.ts'
import { isComparable, Version } from './versions.ts'

type Part = BlobEvent & { kind: 'part' }

/** Looks at blobs as they come, in the order asked. Of a version in a history only what its older one does not answer for. */
export class BlobLook {
  readonly #bench: Bench
  #parts: Buffer[] = []
  /** Of a content too large to be held whole. */
  #windows: Windows | null = null
  #older: Version | null = null
  /** Whether the older one, or one that it was held against, holds something to tell about. */
  #olderTells = false

  constructor(bench: Bench) {
    this.#bench = bench
  }

  /** @returns whether the blob is at its end */
  take(part: Part, item: Item): boolean {
    const isLast = part.offset + part.bytes.length === part.size
    if (part.size > WINDOW_BYTES) this.#takeLarge(part, item, isLast)
    else {
      this.#parts.push(part.bytes)
      if (isLast) this.#lookAtWhole(item, this.#joined())
    }
    return isLast
  }

  #joined(): Buffer {
    const [only] = this.#parts
    const whole = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts)
    this.#parts = []
    return whole
  }

  #takeLarge(part: Part, item: Item, isLast: boolean): void {
    const { inspector, settingsOf } = this.#bench
    if (part.offset === 0) this.#windows = inspector.open(item.entry, settingsOf(item))
    this.#windows?.push(part.bytes)
    if (!isLast) return
    this.#windows?.end()
    this.#windows = null
    this.#older = null
    this.#bench.note(item, part.size, inspector.cleanBytes)
  }

  #lookAtWhole(item: Item, bytes: Buffer): void {
    const { note, mayCompare } = this.#bench
    const version = mayCompare(item) && isComparable(bytes) ? new Version(item.entry.path, bytes) : null
    const parts = (version && this.#older?.partsToLookAt(version)) ?? null
    this.#older = version
    if (parts?.every((part) => this.#holdsNothing(item, part))) note(item, bytes.length, bytes.length, this.#olderTells)
    else {
      const textBytes = parts === null ? this.#textBytesOf(item, bytes) : null
      this.#olderTells = textBytes === null
      note(item, bytes.length, textBytes)
    }
  }

  /** null: it holds something to tell about. */
  #textBytesOf(item: Item, bytes: Buffer): number | null {
    const { inspector, settingsOf } = this.#bench
    const windows = inspector.open(item.entry, settingsOf(item))
    windows.push(bytes)
    windows.end()
    return inspector.cleanBytes
  }

  #holdsNothing(item: Item, bytes: Buffer): boolean {
    return this.#bench.inspector.holdsNothing(openText(item.entry, bytes), this.#bench.settingsOf(item))
  }
}
