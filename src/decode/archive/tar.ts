import type { Header, HeaderData } from 'tar/header'
import { type Item, problemItem } from './item.ts'
import { type Budget, takeMember } from './limits.ts'

const BLOCK_BYTES = 512
/** A header with more words about the next member than this is no header. */
const MAX_META_BYTES = 1 << 20
/** Offsets of the byte that says that another block of GNU's map of a sparse file follows: in a header, and in such a block. */
const SPARSE_IN_HEADER = 482
const SPARSE_IN_BLOCK = 504

/** What extended headers say of the member behind them, and of all members. */
interface Said {
  next: HeaderData | undefined
  all: HeaderData | undefined
}

type Packages = Pick<typeof import('tar/header'), 'Header'> & Pick<typeof import('tar/pax'), 'Pax'>

/**
 * Everything with a body: files, also those in pieces, and of types that are unknown here. Links and folders have only names, which
 * stand in the open, as headers do. Ends at an empty block; nothing is expanded.
 */
export async function* tarItems(bytes: Buffer, budget: Budget): AsyncGenerator<Item> {
  const [{ Header }, { Pax }] = await Promise.all([import('tar/header'), import('tar/pax')])
  const said: Said = { next: undefined, all: undefined }
  for (let at = 0; at + BLOCK_BYTES <= bytes.length; ) {
    const header = new Header(bytes, at, said.next, said.all)
    if (header.nullBlock) return
    if (!header.cksumValid) return yield problemItem(null, `its header at byte ${at} is damaged`)
    const start = bodyStart(bytes, at, header)
    const end = start + (header.size ?? 0)
    const body = bytes.subarray(start, end)
    at = start + Math.ceil((header.size ?? 0) / BLOCK_BYTES) * BLOCK_BYTES
    takeMember(budget)
    if (remember(header, body, said, { Header, Pax })) continue
    const name = header.path ?? ''
    if (body.length < end - start) yield problemItem(name, 'it is cut off', body)
    else if (body.length > 0) yield { name, bytes: body, spans: [{ start, end }], problem: null }
  }
}

function bodyStart(bytes: Buffer, at: number, { type }: Header): number {
  let start = at + BLOCK_BYTES
  if (type === 'SparseFile') for (let more = bytes[at + SPARSE_IN_HEADER]; more; start += BLOCK_BYTES) more = bytes[start + SPARSE_IN_BLOCK]
  return start
}

/** Whether it is a header about what comes next; what it says is kept until then. */
function remember({ type }: Header, body: Buffer, said: Said, { Pax }: Packages): boolean {
  const words = (): string => body.subarray(0, MAX_META_BYTES).toString('utf8')
  if (type === 'ExtendedHeader' || type === 'OldExtendedHeader') said.next = { ...said.next, ...Pax.parse(words(), said.next as never) }
  else if (type === 'GlobalExtendedHeader') said.all = Pax.parse(words(), said.all as never, true)
  else if (type === 'NextFileHasLongPath' || type === 'OldGnuLongPath') said.next = { ...said.next, path: words().replace(/\0.*/s, '') }
  else if (type !== 'NextFileHasLongLinkpath') {
    said.next = undefined
    return false
  }
  return true
}
