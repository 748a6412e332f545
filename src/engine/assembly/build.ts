import { buildDigits } from './encoded.ts'
import {
  AFTER,
  ANCHORS,
  BEFORE,
  CLASSES,
  DEMANDS,
  LETTERS,
  MASKS,
  MAX_ANCHORS,
  MAX_DEMANDS,
  MAX_LETTERS,
  MAX_SETS,
  MAX_SLOTS,
  PAIRS,
  SETS,
  SLOT_BYTES,
  SLOTS,
  TEXT,
} from './layout.ts'
import { addTrio } from './trios.ts'

/** Bytes of the numbers before the parts. */
const HEAD: u32 = 28

let longestList: u32 = 0

/** Most hits that one pair can give. */
export function mostHits(): u32 {
  return longestList
}

/**
 * Builds the tables from what stands at TEXT: see tables.ts.
 *
 * @returns how many anchors there are; -1: they are too many, or not all is there.
 */
export function build(length: u32): i32 {
  const links = load<u32>(TEXT)
  const anchors = load<u32>(TEXT, 8)
  const letters = load<u32>(TEXT, 12)
  const masks = load<u32>(TEXT, 16)
  const sets = load<u32>(TEXT, 20)
  const demands = load<u32>(TEXT, 24)
  if (length < HEAD || links >= MAX_SLOTS || anchors > MAX_ANCHORS || letters > MAX_LETTERS) return -1
  if (masks > letters || sets > MAX_SETS || demands > MAX_DEMANDS) return -1
  if (HEAD + links * <u32>SLOT_BYTES + (anchors << 3) + letters + masks + sets + demands !== length) return -1
  longestList = load<u32>(TEXT, 4)
  let from = TEXT + HEAD
  from = take(SLOTS + SLOT_BYTES, from, links * <u32>SLOT_BYTES)
  from = take(ANCHORS, from, anchors << 3)
  from = takeTurned(LETTERS, from, letters)
  from = take(MASKS + letters - masks, from, masks)
  from = take(SETS, from, sets)
  take(DEMANDS, from, demands)
  buildDigits()
  for (let byte: u32 = 0; byte < 256; byte++) {
    store<u16>(AFTER + (byte << 1), classOf(byte))
    store<u16>(BEFORE + (byte << 1), classOf(byte) << 8)
  }
  for (let slot: u32 = 1; slot <= links; slot++) link(slot)
  return anchors
}

/** @returns where the next part begins */
function take(to: usize, from: usize, length: u32): usize {
  memory.copy(to, from, length)
  return from + length
}

/** With all bits turned over. Behind the end, up to 15 bytes more are written. */
function takeTurned(to: usize, from: usize, length: u32): usize {
  for (let at: u32 = 0; at < length; at += 16) v128.store(to + at, v128.not(v128.load(from + at)))
  return from + length
}

/** One of eight bits. Both cases of a letter have the same. */
@inline
function classOf(byte: u32): u16 {
  return <u16>((<u32>1) << (byte & 7))
}

/** Hangs a slot into the list of its pair, which stands where the next slot's number is to be. */
function link(number: u32): void {
  const slot = SLOTS + <usize>number * SLOT_BYTES
  const pair = load<u16>(slot)
  store<u16>(slot, load<u16>(PAIRS + (<usize>pair << 1)))
  store<u16>(PAIRS + (<usize>pair << 1), <u16>number)
  const isBefore = load<i8>(slot, 2) < 0
  const guard = load<u8>(slot, 3)
  const classes = CLASSES + (<usize>pair << 1)
  store<u16>(classes, load<u16>(classes) | (classOf(guard) << (isBefore ? 8 : 0)))
  addTrio(pair, guard, isBefore)
  const mask = load<u8>(slot, 7)
  if (mask !== 0) addTrio(pair, guard ^ mask, isBefore)
}
