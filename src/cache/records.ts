import { type Key, KEY_BYTES } from './key.ts'

/** Key, flags (1 byte), bytes of the content, bytes of its texts (4 each, big-endian). Sorted by the key's first word. */
export const RECORD_BYTES = KEY_BYTES + 9

/** The content holds nothing to tell about: it need not be read again. */
export const CLEAN = 1
/** It is among those that a remembered history has counted. */
export const COUNTED = 2

export interface Result {
  flags: number
  sizeBytes: number
  textBytes: number
}

/** Offset of the record of a key; -1: there is none. Binary search for the first word, then one by one: words are as good as random. */
export function findRecord(records: Buffer, key: Key): number {
  const word = key[0] as number
  for (let at = lowerBound(records, word); at < records.length && records.readUInt32BE(at) === word; at += RECORD_BYTES)
    if (holdsKey(records, at, key)) return at
  return -1
}

export function readResult(records: Buffer, at: number): Result {
  const place = at + KEY_BYTES
  return { flags: records[place] as number, sizeBytes: records.readUInt32BE(place + 1), textBytes: records.readUInt32BE(place + 5) }
}

/** Offset of the first record whose key does not begin with a smaller word. */
function lowerBound(records: Buffer, word: number): number {
  let low = 0
  let high = records.length / RECORD_BYTES
  while (low < high) {
    const middle = (low + high) >>> 1
    if (records.readUInt32BE(middle * RECORD_BYTES) < word) low = middle + 1
    else high = middle
  }
  return low * RECORD_BYTES
}

function holdsKey(records: Buffer, at: number, key: Key): boolean {
  return records.readUInt32BE(at + 4) === key[1] && records.readUInt32BE(at + 8) === key[2] && records.readUInt32BE(at + 12) === key[3]
}

/** Records in the order in which they come; a size that does not fit is left out. */
export class Collector {
  #bytes = Buffer.allocUnsafe(64 * RECORD_BYTES)
  #length = 0

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(key: Key, { flags, sizeBytes, textBytes }: Result): void {
    if (sizeBytes > 0xffffffff || textBytes > 0xffffffff) return
    if (this.#length === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], this.#length * 2)
    for (let i = 0; i < key.length; i++) this.#bytes.writeUInt32BE(key[i] as number, this.#length + i * 4)
    const place = this.#length + KEY_BYTES
    this.#bytes[place] = flags
    this.#bytes.writeUInt32BE(sizeBytes, place + 1)
    this.#bytes.writeUInt32BE(textBytes, place + 5)
    this.#length += RECORD_BYTES
  }

  /** Each key once, with the flags of all its records. */
  sorted(): Buffer {
    return sortRecords(this.#bytes.subarray(0, this.#length))
  }
}

/** First word and place in one number of 53 bits: sorted natively, without a call for each pair. */
const PLACES = 2 ** 21

/** Most records of one sort, and so of one file. */
export const MAX_RECORDS = 1 << 20

function sortRecords(records: Buffer): Buffer {
  const order = new Float64Array(Math.min(MAX_RECORDS, records.length / RECORD_BYTES))
  for (let i = 0; i < order.length; i++) order[i] = records.readUInt32BE(i * RECORD_BYTES) * PLACES + i
  order.sort()
  const sorted = Buffer.allocUnsafe(order.length * RECORD_BYTES)
  let length = 0
  for (const each of order) {
    const at = (each % PLACES) * RECORD_BYTES
    const twin = twinBefore(sorted, length, records, at)
    if (twin >= 0) join(sorted, twin, records, at)
    else length += records.copy(sorted, length, at, at + RECORD_BYTES)
  }
  return sorted.subarray(0, length)
}

/** Sizes are those of the one that is clean. */
function join(records: Buffer, at: number, others: Buffer, other: number): void {
  const [flags, more] = [records[at + KEY_BYTES] as number, others[other + KEY_BYTES] as number]
  if ((more & ~flags & CLEAN) !== 0) others.copy(records, at, other, other + RECORD_BYTES)
  records[at + KEY_BYTES] = flags | more
}

/** The record with the same key among the last of those that are sorted already; -1: none. */
function twinBefore(sorted: Buffer, length: number, records: Buffer, at: number): number {
  const word = records.readUInt32BE(at)
  for (let place = length - RECORD_BYTES; place >= 0 && sorted.readUInt32BE(place) === word; place -= RECORD_BYTES)
    if (sorted.compare(records, at, at + KEY_BYTES, place, place + KEY_BYTES) === 0) return place
  return -1
}

/** Both, each key once with the flags of both. They are sorted; neither is changed. */
export function mergeRecords(one: Buffer, other: Buffer): Buffer {
  if (one.length < other.length) return mergeRecords(other, one)
  return other.length === 0 ? one : addTo(one, other)
}

function addTo(many: Buffer, few: Buffer): Buffer {
  const base = Buffer.from(many)
  const merged = Buffer.allocUnsafe(many.length + few.length)
  let length = 0
  let from = 0
  for (let at = 0; at < few.length; at += RECORD_BYTES) {
    const twin = findRecord(base, keyAt(few, at))
    if (twin >= 0) join(base, twin, few, at)
    else {
      const to = lowerBound(base, few.readUInt32BE(at))
      length += base.copy(merged, length, from, to)
      length += few.copy(merged, length, at, at + RECORD_BYTES)
      from = to
    }
  }
  length += base.copy(merged, length, from)
  return merged.subarray(0, length)
}

function keyAt(records: Buffer, at: number): Key {
  return Uint32Array.of(records.readUInt32BE(at), records.readUInt32BE(at + 4), records.readUInt32BE(at + 8), records.readUInt32BE(at + 12))
}

/** The same without some flags; records that say nothing any more are left out. */
export function withoutFlags(records: Buffer, flags: number): Buffer {
  const kept = Buffer.allocUnsafe(records.length)
  let length = 0
  for (let at = 0; at < records.length; at += RECORD_BYTES) {
    const left = (records[at + KEY_BYTES] as number) & ~flags
    if (left === 0) continue
    records.copy(kept, length, at, at + RECORD_BYTES)
    kept[length + KEY_BYTES] = left
    length += RECORD_BYTES
  }
  return kept.subarray(0, length)
}
