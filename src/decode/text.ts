import type { Entry, Text } from '../model.ts'
import { decodeUtf16, detectEncoding, narrowAscii } from './utf16.ts'

/** Where a window stands in its file; absent for a whole file. */
export interface WindowPlace {
  firstLine: number
  firstColumn: number
  /** Told from the file's first window; later ones may not show it. */
  encoding?: Text['encoding']
  /** Of an archive's member: the way to it. */
  member?: readonly string[] | undefined
}

const LF = 0x0a
const CR = 0x0d

/**
 * Opens an entry's raw bytes as a Text: UTF-16 (either order, with or without BOM) becomes UTF-8, a UTF-8 BOM is cut, ASCII
 * that stands wide inside other content is narrowed. Nothing else is decoded: content and line starts are made when first asked.
 */
export function openText(entry: Entry, raw: Uint8Array, place: WindowPlace = { firstLine: 1, firstColumn: 0 }): Text {
  const encoding = place.encoding ?? detectEncoding(raw)
  const bytes = encoding === 'utf-16le' || encoding === 'utf-16be' ? decodeUtf16(raw, encoding) : narrowAscii(asBuffer(withoutBom(raw)))
  return new WindowText(entry, bytes, encoding, place)
}

/** The same text under another entry. */
export function withEntry(text: Text, entry: Entry): Text {
  return new WindowText(entry, text.bytes, text.encoding, text)
}

/** Bytes that are UTF-8 already, taken as they are: every offset stays. */
export function plainText(entry: Entry, bytes: Uint8Array): Text {
  return new WindowText(entry, bytes, 'utf-8', { firstLine: 1, firstColumn: 0 })
}

class WindowText implements Text {
  readonly entry: Entry
  readonly bytes: Uint8Array
  readonly encoding: Text['encoding']
  readonly firstLine: number
  readonly firstColumn: number
  readonly member?: readonly string[]
  #content: string | undefined
  #lineStarts: Uint32Array | undefined

  constructor(entry: Entry, bytes: Uint8Array, encoding: Text['encoding'], place: WindowPlace) {
    this.entry = entry
    this.bytes = bytes
    this.encoding = encoding
    this.firstLine = place.firstLine
    this.firstColumn = place.firstColumn
    if (place.member !== undefined) this.member = place.member
  }

  get content(): string {
    this.#content ??= asBuffer(this.bytes).toString('latin1')
    return this.#content
  }

  get lineStarts(): Uint32Array {
    this.#lineStarts ??= findLineStarts(this.bytes)
    return this.#lineStarts
  }
}

/** A Buffer view of the same memory. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Offsets at which lines start. git, compilers and grep count \n; only a text without any \n is counted by \r (old Mac files). */
export function findLineStarts(bytes: Uint8Array): Uint32Array {
  const buffer = asBuffer(bytes)
  const terminator = buffer.includes(LF) ? LF : CR
  const starts = [0]
  for (let at = buffer.indexOf(terminator); at !== -1; at = buffer.indexOf(terminator, at + 1)) starts.push(at + 1)
  return Uint32Array.from(starts)
}

/** 0-based index of the line that holds a byte offset. */
export function lineIndexAt(lineStarts: Uint32Array, offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The bytes of a line without its terminator. */
export function lineSpan(text: Text, index: number): { start: number; end: number } {
  const start = text.lineStarts[index] as number
  let end = index + 1 < text.lineStarts.length ? (text.lineStarts[index + 1] as number) : text.bytes.length
  while (end > start && (text.bytes[end - 1] === LF || text.bytes[end - 1] === CR)) end--
  return { start, end }
}

function withoutBom(raw: Uint8Array): Uint8Array {
  return raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? raw.subarray(3) : raw
}
