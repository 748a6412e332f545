import { inflate } from './inflate.ts'
import { type Item, problemItem } from './item.ts'
import { type Budget, takeBytes, takeMember } from './limits.ts'

const FIXED_HEADER_BYTES = 10
const EXTRA = 4
const NAME = 8
const COMMENT = 16

/** A gzip file has one content. Its name and comment, which stand in the open, are left to be looked at as they are. */
export async function* gzipItems(bytes: Buffer, budget: Budget): AsyncGenerator<Item> {
  takeMember(budget)
  const said = bytes.length >= 4 ? bytes.readUInt32LE(bytes.length - 4) : 0
  const content = await inflate('gzip', bytes, budget.bytes, said)
  const start = headerEnd(bytes)
  const readable = content.problem === null ? content.bytes : await longerPart(content.bytes, bytes.subarray(start), budget)
  takeBytes(budget, readable.length, bytes.length)
  if (content.problem !== null) yield problemItem(null, content.problem, readable)
  else yield { name: null, bytes: readable, spans: [{ start, end: content.usedBytes }], problem: null }
}

/** zlib keeps back what it has unpacked last when the checksum behind it is wrong: without its frame it is told. */
async function longerPart(part: Buffer, body: Buffer, budget: Budget): Promise<Buffer> {
  const { bytes } = await inflate('deflate', body, budget.bytes, part.length)
  return bytes.length > part.length ? bytes : part
}

/** RFC 1952, 2.3: the fixed fields, then those that the flags announce. */
function headerEnd(bytes: Buffer): number {
  const flags = bytes[3] ?? 0
  let at = FIXED_HEADER_BYTES
  if (flags & EXTRA) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [NAME, COMMENT]) if (flags & flag) at = bytes.indexOf(0, at) + 1
  return at
}
