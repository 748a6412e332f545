import { byteWeights } from './weights.ts'

/**
 * Where anchors stand in a text, in plain TypeScript. assembly/ does the same for the one pass over every text; see sweep.ts.
 *
 * The text is read in steps of two bytes. An anchor has at least three bytes, so it holds one byte pair at an even and one
 * at an odd offset; whichever way it falls into the steps, one of the two is met. A table over all byte pairs says in one
 * look whether a pair matters, one more byte (the guard) throws out most of what is left, and only then is the anchor compared.
 */
export interface AnchorTable {
  /** Bytes of each anchor, folded. */
  readonly anchors: readonly Uint8Array[]
  /** The byte that each byte is compared as: itself, or its lower-case letter. */
  readonly fold: Uint8Array
  /** For each byte pair (first + second × 256): 0, or the number of its first slot. */
  readonly pairs: Uint16Array
  /** Slots of SLOT_SIZE numbers each, linked lists; slot 0 is unused. */
  readonly slots: Int32Array
}

export interface AnchorOptions {
  /** ASCII letters of the anchors match in either case. */
  ignoreCase?: boolean
}

/** Fewest bytes of an anchor; see above. */
const MIN_ANCHOR_BYTES = 3

/**
 * Numbers of a slot: the next slot or 0, the guard's distance from the pair, the guard byte, the anchor's index, the pair's
 * distance from the anchor's start.
 */
const SLOT_SIZE = 5

/**
 * Builds the table once for many texts.
 *
 * @param anchors ASCII or latin1 strings of at least three characters.
 * @throws {RangeError} when an anchor is shorter, or holds a character above U+00FF, or when there are too many (8,000 are not).
 */
export function buildAnchors(anchors: readonly string[], options: AnchorOptions = {}): AnchorTable {
  const ignoreCase = options.ignoreCase ?? false
  const encoded = anchors.map((anchor) => bytesOf(anchor, ignoreCase))
  const pairs = new Uint16Array(1 << 16)
  const slots: number[] = [0, 0, 0, 0, 0]
  for (const [anchor, bytes] of encoded.entries()) {
    for (const { pair, distance, guard, shift } of linksOf(bytes, ignoreCase)) {
      slots.push(pairs[pair] as number, distance, guard, anchor, shift)
      pairs[pair] = slots.length / SLOT_SIZE - 1
    }
  }
  if (slots.length / SLOT_SIZE > 0xffff) throw new RangeError(`too many anchors for one table: ${anchors.length}`)
  return { anchors: encoded, fold: foldTable(ignoreCase), pairs, slots: Int32Array.from(slots) }
}

/** Where an anchor hangs: a byte pair of it (first + second × 256), and its guard. */
export interface Link {
  pair: number
  /** Of the guard from the pair: -1 is the byte before it, 2 the one after. */
  distance: number
  guard: number
  /** Of the pair from the anchor's start. */
  shift: number
}

/** The links of one anchor, both parities and all cases. @param bytes of `bytesOf` */
export function linksOf(bytes: Uint8Array, ignoreCase: boolean): Link[] {
  return [0, 1].flatMap((parity) => {
    const shift = rarestShift(bytes, parity, WEIGHTS)
    const distance = guardDistance(bytes, shift, WEIGHTS)
    const guard = bytes[shift + distance] as number
    return pairsAt(bytes, shift, ignoreCase).map((pair) => ({ pair, distance, guard, shift }))
  })
}

const WEIGHTS = byteWeights()

/** An anchor's bytes, as they are compared. @throws {RangeError} see buildAnchors */
export function bytesOf(anchor: string, ignoreCase: boolean): Uint8Array {
  return encode(ignoreCase ? lowerAscii(anchor) : anchor)
}

/**
 * Calls `visit` once for every occurrence of every anchor. Offsets are byte offsets of the anchor's first byte; they come
 * nearly, not strictly, in order (an anchor is met at its rarest pair).
 */
export function findAnchors(bytes: Uint8Array, table: AnchorTable, visit: (offset: number, anchorIndex: number) => void): void {
  const { pairs, slots, fold, anchors } = table
  const last = bytes.length - 1
  for (let at = 0; at < last; at += 2) {
    let slot = (pairs[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] as number) * SLOT_SIZE
    for (; slot !== 0; slot = (slots[slot] as number) * SLOT_SIZE) {
      if (fold[bytes[at + (slots[slot + 1] as number)] as number] !== slots[slot + 2]) continue
      const anchor = slots[slot + 3] as number
      const start = at - (slots[slot + 4] as number)
      if (start >= 0 && startsAt(bytes, start, anchors[anchor] as Uint8Array, fold)) visit(start, anchor)
    }
  }
}

function startsAt(bytes: Uint8Array, start: number, anchor: Uint8Array, fold: Uint8Array): boolean {
  if (start + anchor.length > bytes.length) return false
  for (let i = 0; i < anchor.length; i++) if (fold[bytes[start + i] as number] !== anchor[i]) return false
  return true
}

function encode(anchor: string): Uint8Array {
  if (anchor.length < MIN_ANCHOR_BYTES) throw new RangeError(`an anchor needs at least ${MIN_ANCHOR_BYTES} characters: "${anchor}"`)
  const bytes = new Uint8Array(anchor.length)
  for (let i = 0; i < anchor.length; i++) {
    const code = anchor.charCodeAt(i)
    if (code > 0xff) throw new RangeError(`an anchor must be ASCII or latin1: "${anchor}"`)
    bytes[i] = code
  }
  return bytes
}

/** Only ASCII: in UTF-8 the bytes of other letters are no letters. */
function lowerAscii(anchor: string): string {
  return anchor.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function foldTable(ignoreCase: boolean): Uint8Array {
  const fold = new Uint8Array(256)
  for (let byte = 0; byte < 256; byte++) fold[byte] = ignoreCase && byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
  return fold
}

/** The offset, of the asked parity, of the anchor's byte pair that ordinary text holds least often. */
function rarestShift(bytes: Uint8Array, parity: number, weights: Uint8Array): number {
  let best = parity
  let least = Infinity
  for (let shift = parity; shift + 1 < bytes.length; shift += 2) {
    // lines are drawn of one character
    const isLine = bytes[shift] === bytes[shift + 1]
    const weight = isLine ? Number.MAX_VALUE : (weights[bytes[shift] as number] as number) * (weights[bytes[shift + 1] as number] as number)
    if (weight < least) {
      best = shift
      least = weight
    }
  }
  return best
}

/** The rarer neighbour of the pair, within the anchor: -1 is the byte before it, 2 the one after. */
function guardDistance(bytes: Uint8Array, shift: number, weights: Uint8Array): number {
  if (shift === 0) return 2
  if (shift + 2 >= bytes.length) return -1
  return (weights[bytes[shift - 1] as number] as number) < (weights[bytes[shift + 2] as number] as number) ? -1 : 2
}

function pairsAt(bytes: Uint8Array, shift: number, ignoreCase: boolean): number[] {
  const first = bytes[shift] as number
  const second = (bytes[shift + 1] as number) << 8
  const pairs = [first | second]
  if (!ignoreCase) return pairs
  if (isLower(first)) pairs.push((first & 0xdf) | second)
  if (isLower(second >> 8)) for (const pair of [...pairs]) pairs.push(pair & 0xdfff)
  return pairs
}

export function isLower(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a
}
