import { buildDigits } from './encoded.ts'
import {
  AFTER,
  ANCHORS,
  AT_EDGE,
  BEFORE,
  CLASSES,
  DEMANDS,
  LETTERS,
  MARGIN,
  MASKS,
  MAX_ANCHORS,
  MAX_SLOTS,
  PAIRS,
  SLOT_BYTES,
  SLOTS,
  WEIGHTS,
} from './layout.ts'
import { addTrio } from './trios.ts'

/** Fewest bytes of an anchor: below that it holds no pair at one of the parities. */
const MIN_ANCHOR: u32 = 3

let slotCount: u32 = 1
let longestList: u32 = 0
/** The next word of DEMANDS, and where they end. */
let demand: usize = 0
let demandsEnd: usize = 0

/** Most hits that one pair can give. */
export function mostHits(): u32 {
  return longestList
}

/**
 * Builds the tables from WEIGHTS, LETTERS and DEMANDS; from the anchor `firstFolded` on, ASCII letters match in either case.
 *
 * @returns how many anchors there are; -1: some anchor is too short or too long, or they are too many.
 */
export function build(lettersLength: u32, firstFolded: u32, demandsLength: u32): i32 {
  buildDigits()
  demand = DEMANDS
  demandsEnd = DEMANDS + demandsLength
  for (let byte: u32 = 0; byte < 256; byte++) {
    store<u16>(AFTER + (byte << 1), classOf(byte))
    store<u16>(BEFORE + (byte << 1), classOf(byte) << 8)
  }
  let anchor: u32 = 0
  let start: u32 = 0
  for (let at: u32 = 0; at < lettersLength; at++) {
    if (load<u8>(LETTERS + at) !== 0) continue
    if (at - start < MIN_ANCHOR || at - start >= <u32>MARGIN || anchor >= MAX_ANCHORS) return -1
    if (!add(anchor, LETTERS + start, at - start, anchor >= firstFolded)) return -1
    start = at + 1
    anchor++
  }
  return anchor
}

/** One of eight bits. Both cases of a letter have the same. */
function classOf(byte: u32): u16 {
  return <u16>((<u32>1) << (byte & 7))
}

function add(anchor: u32, start: usize, length: u32, folded: bool): bool {
  store<u32>(ANCHORS + (anchor << 3), <u32>start)
  const edge = demand < demandsEnd && load<u8>(demand) === 0x31 ? AT_EDGE : 0
  store<u16>(ANCHORS + (anchor << 3), <u16>(length | edge), 4)
  store<u16>(ANCHORS + (anchor << 3), takeDemand(), 6)
  for (let at = start; at < start + length; at++) {
    const byte = load<u8>(at)
    if (folded && byte >= 0x41 && byte <= 0x5a) store<u8>(at, byte | 0x20)
    store<u8>(at + (MASKS - LETTERS), folded && isLower(load<u8>(at)) ? 0x20 : 0)
  }
  for (let parity: u32 = 0; parity < 2; parity++) {
    const shift = rarestShift(start, length, parity)
    const first = start + shift
    // the other case of a letter differs in the mask's bit
    const firsts = load<u8>(first, MASKS - LETTERS)
    const seconds = load<u8>(first + 1, MASKS - LETTERS)
    const distance = guardDistance(start, length, shift)
    for (let one: u32 = 0; one <= firsts; one += 0x20) {
      for (let two: u32 = 0; two <= seconds; two += 0x20) {
        const pair = (load<u8>(first) ^ one) | ((load<u8>(first, 1) ^ two) << 8)
        if (!link(pair, anchor, shift, distance, first + distance)) return false
      }
    }
  }
  return true
}

/** The place in DEMANDS of what must follow the next anchor; 0: anything may. */
function takeDemand(): u16 {
  if (demand >= demandsEnd) return 0
  const first = demand + 1
  let at = first
  while (load<u8>(at) !== 0x20) at++
  store<u8>(at, 0)
  demand = at + 1
  return at === first ? 0 : <u16>(first - DEMANDS)
}

function link(pair: u32, anchor: u32, shift: u32, distance: i32, guard: usize): bool {
  if (slotCount >= MAX_SLOTS) return false
  const slot = SLOTS + <usize>slotCount * SLOT_BYTES
  store<u16>(slot, load<u16>(PAIRS + (pair << 1)))
  store<i8>(slot, <i8>distance, 2)
  store<u8>(slot, load<u8>(guard), 3)
  store<u16>(slot, <u16>anchor, 4)
  store<u8>(slot, <u8>shift, 6)
  store<u8>(slot, load<u8>(guard, MASKS - LETTERS), 7)
  store<u16>(PAIRS + (pair << 1), <u16>slotCount)
  slotCount++
  const classes = CLASSES + (pair << 1)
  store<u16>(classes, load<u16>(classes) | (classOf(load<u8>(guard)) << (distance < 0 ? 8 : 0)))
  const other = load<u8>(guard, MASKS - LETTERS)
  for (let bit: u32 = 0; bit <= other; bit += 0x20) addTrio(pair, load<u8>(guard) ^ bit, distance < 0)
  let length: u32 = 0
  for (let next = load<u16>(PAIRS + (pair << 1)); next !== 0; next = load<u16>(SLOTS + next * SLOT_BYTES)) length++
  longestList = max(longestList, length)
  return true
}

/** Of the asked parity, where the pair stands that ordinary text holds least often. */
function rarestShift(start: usize, length: u32, parity: u32): u32 {
  let best = parity
  let least = u32.MAX_VALUE
  for (let shift = parity; shift + 1 < length; shift += 2) {
    const first = start + shift
    // lines are drawn of one character
    const isLine = load<u8>(first) === load<u8>(first, 1)
    const weight = isLine ? u32.MAX_VALUE - 1 : weightAt(first) * weightAt(first + 1)
    if (weight >= least) continue
    best = shift
    least = weight
  }
  return best
}

/** The rarer neighbour of the pair within the anchor: -1 is the byte before it, 2 the one after. */
function guardDistance(start: usize, length: u32, shift: u32): i32 {
  if (shift === 0) return 2
  if (shift + 2 >= length) return -1
  return weightAt(start + shift - 1) < weightAt(start + shift + 2) ? -1 : 2
}

function weightAt(at: usize): u32 {
  return load<u8>(WEIGHTS + load<u8>(at))
}

function isLower(byte: u8): bool {
  return byte >= 0x61 && byte <= 0x7a
}
