import { bytesOf, isLower, type Link, linksOf } from './anchors.ts'
import type { AnchorList, Demands } from './sweep.ts'

/** Longest anchor in bytes: a chunk's margin has to hold it. */
const MOST_BYTES = 255
/** Set in an anchor's length by the character that its word begins with. */
const FLAGS: Readonly<Record<string, number>> = { '1': 0x8000, '2': 0x4000 }

interface Anchor {
  bytes: Uint8Array
  isFolded: boolean
}

interface Hung extends Link {
  anchor: number
  isFolded: boolean
}

/**
 * What the engine is built from, so that it need not choose at every start from which pairs an anchor hangs: seven numbers (u32, little-endian: how many links,
 * how many of them share a pair at most, how many anchors, and bytes of letters, masks, sets and demands), and then the parts, as assembly/layout.ts describes
 * them; of masks the last ones, since only folded letters have any, and of letters all bits turned over: a scanner would take a list of prefixes for tokens.
 *
 * @returns null: an anchor is none for the engine
 */
export function tablesOf({ exact, folded, demands = NO_DEMANDS }: AnchorList): Uint8Array | null {
  const anchors = anchorsOf(exact, folded)
  if (anchors === null) return null
  const links = anchors.flatMap(({ bytes, isFolded }, anchor) => linksOf(bytes, isFolded).map((link) => ({ ...link, anchor, isFolded })))
  const asked = demandsOf(demands)
  const texts = [anchors.map(turned), anchors.filter(({ isFolded }) => isFolded).map(maskOf)].map((each) => Buffer.concat(each))
  const rest = [...texts, Buffer.from(demands.sets, 'base64'), asked.bytes]
  const head = [links.length, mostShared(links), anchors.length, ...rest.map(({ length }) => length)]
  return Buffer.concat([...head.map(number), ...links.map(linkRow), ...anchorRows(anchors, asked.words), ...rest])
}

const NO_DEMANDS: Demands = { sets: '', words: '' }

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function anchorsOf(exact: readonly string[], folded: readonly string[]): Anchor[] | null {
  if ([...exact, ...folded].some(({ length }) => length > MOST_BYTES)) return null
  try {
    return [exact, folded].flatMap((list, i) => list.map((anchor) => ({ bytes: bytesOf(anchor, i === 1), isFolded: i === 1 })))
  } catch {
    return null
  }
}

function linkRow({ pair, distance, guard, shift, anchor, isFolded }: Hung): Buffer {
  const mask = isFolded && isLower(guard) ? 0x20 : 0
  return Buffer.from([pair & 0xff, pair >> 8, distance & 0xff, guard, anchor & 0xff, anchor >> 8, shift, mask])
}

const turned = ({ bytes }: Anchor): Uint8Array => bytes.map((byte) => ~byte)

/** What is set in a byte of a text before it is compared with an anchor's. */
const maskOf = ({ bytes }: Anchor): Uint8Array => bytes.map((byte) => (isLower(byte) ? 0x20 : 0))

function anchorRows(anchors: readonly Anchor[], words: readonly Word[]): Buffer[] {
  let start = 0
  return anchors.map(({ bytes: { length } }, anchor) => {
    const { flag, place } = words[anchor] ?? NO_WORD
    const row = Buffer.alloc(8)
    row.writeUInt32LE(start)
    row.writeUInt16LE(length | flag, 4)
    row.writeUInt16LE(place, 6)
    start += length
    return row
  })
}

/** What an anchor demands: how it must stand, and where in the demands' bytes the rest stands; 0: nothing. */
interface Word {
  flag: number
  place: number
}
const NO_WORD: Word = { flag: 0, place: 0 }

/** Each word that says more than the edge, with a NUL behind it; the first byte is of none. */
function demandsOf({ words }: Demands): { words: Word[]; bytes: Buffer } {
  let bytes = '\0'
  const each = words.split(' ').map((word) => {
    const place = word.length > 1 ? bytes.length : 0
    if (place > 0) bytes += `${word.slice(1)}\0`
    return { flag: FLAGS[word.charAt(0)] ?? 0, place }
  })
  return { words: each, bytes: Buffer.from(bytes, 'latin1') }
}

function mostShared(links: readonly Link[]): number {
  const counts = new Map<number, number>()
  for (const { pair } of links) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}
