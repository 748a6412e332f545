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
  takeBytes(budget, content.bytes.length)
  if (content.problem !== null) yield problemItem(null, content.problem, content.bytes)
  else yield { name: null, bytes: content.bytes, spans: [{ start: headerEnd(bytes), end: content.usedBytes }], problem: null }
}

/** RFC 1952, 2.3: the fixed fields, then those that the flags announce. */
function headerEnd(bytes: Buffer): number {
  const flags = bytes[3] ?? 0
  let at = FIXED_HEADER_BYTES
  if (flags & EXTRA) at += 2 + bytes.readUInt16LE(at)
  for (const flag of [NAME, COMMENT]) if (flags & flag) at = bytes.indexOf(0, at) + 1
  return at
}
