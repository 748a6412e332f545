import type { Entry, ZipFile } from 'yauzl'
import type { Span } from '../../model.ts'
import { crc32 } from './crc32.ts'
import { inflate, type Inflated } from './inflate.ts'
import { type Item, memberName, problemItem } from './item.ts'
import { zipBehind } from './kind.ts'
import { type Budget, TOO_LARGE, takeBytes, takeMember } from './limits.ts'

const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')
const DIRECTORY_HEADER = 0x02014b50

/** Compression methods by their number (APPNOTE.TXT 4.4.5), for the message. */
const METHODS: Readonly<Record<number, string>> = { 9: 'deflate64', 12: 'bzip2', 14: 'LZMA', 93: 'zstd', 95: 'xz', 98: 'PPMd', 99: 'AES' }

/** What the library's types say wrongly: the offset behind the directory entry that was read last. */
type Directory = ZipFile & { readEntryCursor: unknown }

/**
 * The members that the directory at a zip's end lists, each checked against the size and the CRC-32 that are said of it there. What
 * stands in the archive and is not listed is a problem, too: other programs would read it.
 */
export async function* zipItems(whole: Buffer, budget: Budget): AsyncGenerator<Item> {
  const shift = zipBehind(whole) ?? 0
  const moved = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift })
  for await (const item of itemsFrom(whole.subarray(shift), budget)) yield { ...item, spans: item.spans.map(moved) }
}

/** A zip that begins with its first byte. */
async function* itemsFrom(bytes: Buffer, budget: Budget): AsyncGenerator<Item> {
  const { default: yauzl } = await import('yauzl')
  const zip: Directory = await yauzl.fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false })
  const read: Span[] = []
  for await (const entry of zip.eachEntry()) {
    takeMember(budget)
    const item = await readMember(zip, entry, bytes, budget)
    const start = entry.relativeOffsetOfLocalHeader
    read.push({ start, end: item.spans[0]?.end ?? start + LOCAL_HEADER.length })
    if (item.bytes !== null || item.problem !== null) yield item
  }
  const end = Number(zip.readEntryCursor)
  if (end + 4 <= bytes.length && bytes.readUInt32LE(end) === DIRECTORY_HEADER)
    yield problemItem(null, 'its directory says that it holds fewer members than it does')
  else if (holdsUnlisted(bytes, read)) yield problemItem(null, 'it holds a member that its directory does not list')
}

async function readMember(zip: Directory, entry: Entry, bytes: Buffer, budget: Budget): Promise<Item> {
  const name = memberName(entry.fileNameRaw)
  const nameSpan = nameInDirectory(Number(zip.readEntryCursor), entry)
  let start: number
  try {
    start = (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart
  } catch (error) {
    return problemItem(name, `it is not where the directory says (${(error as Error).message})`)
  }
  if (entry.isEncrypted()) return problemItem(name, 'it is encrypted')
  const content = await unpack(entry, bytes.subarray(start, start + entry.compressedSize), budget)
  if (content.problem !== null) return problemItem(name, content.problem, content.bytes)
  const isFolder = name.endsWith('/') && content.bytes.length === 0
  return { name, bytes: isFolder ? null : content.bytes, spans: [{ start, end: start + content.usedBytes }, nameSpan], problem: null }
}

/** The same name stands before the member, where it is looked at. */
function nameInDirectory(end: number, { fileNameLength, extraFieldLength, fileCommentLength }: Entry): Span {
  const start = end - fileNameLength - extraFieldLength - fileCommentLength
  return { start, end: start + fileNameLength }
}

async function unpack({ compressionMethod, uncompressedSize, crc32: said }: Entry, packed: Buffer, budget: Budget): Promise<Inflated> {
  if (compressionMethod !== 0 && compressionMethod !== 8)
    return {
      bytes: Buffer.alloc(0),
      usedBytes: 0,
      problem: `it is packed by a method that cannot be read here (${METHODS[compressionMethod] ?? compressionMethod})`,
    }
  const content = compressionMethod === 8 ? await inflate('deflate', packed, budget.bytes, uncompressedSize) : stored(packed, budget.bytes)
  takeBytes(budget, content.bytes.length, packed.length)
  if (content.problem !== null) return content
  if (content.bytes.length !== uncompressedSize)
    return { ...content, problem: `it has ${content.bytes.length} bytes where ${uncompressedSize} are announced` }
  return crc32(content.bytes) === said ? content : { ...content, problem: 'its checksum is wrong' }
}

/** Members may share their bytes, so a stored one costs like any other. */
function stored(packed: Buffer, maxBytes: number): Inflated {
  const bytes = packed.subarray(0, maxBytes)
  return { bytes, usedBytes: bytes.length, problem: bytes.length < packed.length ? TOO_LARGE : null }
}

/** A member's header outside of everything that was read. @param read each from its header to the end of what was read of it */
function holdsUnlisted(bytes: Buffer, read: readonly Span[]): boolean {
  const sorted = [...read].sort((a, b) => a.start - b.start)
  let covered = 0
  for (const { start, end } of [...sorted, { start: bytes.length, end: bytes.length }]) {
    if (start > covered && bytes.subarray(covered, start).includes(LOCAL_HEADER)) return true
    covered = Math.max(covered, end)
  }
  return false
}
