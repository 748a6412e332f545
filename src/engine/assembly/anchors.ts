import { mostHits } from './build.ts'
import { mayStand, startAsking } from './demands.ts'
import { AFTER, ANCHORS, BEFORE, BLOCK, CANDIDATES, CLASSES, HITS, HITS_END, LENGTH, LETTERS, MASKS, PAIRS, RESUME, SLOT_BYTES, SLOTS, TEXT } from './layout.ts'
import { hasGuard } from './trios.ts'

let textStart: usize = 0
let textEnd: usize = 0
let textBase: u32 = 0

/**
 * Writes every hit whose pair stands in the chunk to HITS, without those at which what the anchor demands does not stand. Each block is read thrice: all its pairs go through the table of
 * classes, what is left (1 pair in 20) through the set of pairs with guards, both without a branch that could be guessed wrong, and only
 * what is left then (1 in 45) is looked at closer.
 *
 * @param from even; 0, or what RESUME said where HITS had no more room.
 * @param before, after bytes of the text that lie around the chunk, at most MARGIN.
 * @param base the chunk's offset in its text.
 * @returns the number of hits; RESUME holds the offset at which to go on, `length` when done.
 */
export function findAnchors(from: u32, length: u32, before: u32, after: u32, base: u32): u32 {
  textStart = TEXT - before
  textEnd = TEXT + length + after
  textBase = base
  startAsking(textStart, textEnd, base === before)
  // the pair at the chunk's last byte ends in the margin
  const end = TEXT + (after === 0 && length > 0 ? length - 1 : length)
  const room = HITS_END - ((<usize>mostHits()) << 3)
  let hits = HITS
  for (let block = TEXT + from; block < end; block += BLOCK) {
    const candidatesEnd = refine(sift(block, min(block + BLOCK, end)))
    for (let candidate = CANDIDATES; candidate < candidatesEnd; candidate += 4) {
      const at = <usize>load<u32>(candidate)
      if (hits > room) {
        store<u32>(RESUME, <u32>(at - TEXT))
        return <u32>((hits - HITS) >> 3)
      }
      hits = lookAt(at, hits)
    }
  }
  store<u32>(RESUME, length)
  return <u32>((hits - HITS) >> 3)
}

/** @returns the end of the CANDIDATES */
function sift(at: usize, end: usize): usize {
  let candidates = CANDIDATES
  for (; at + 6 < end; at += 8) {
    candidates = note(at, candidates)
    candidates = note(at + 2, candidates)
    candidates = note(at + 4, candidates)
    candidates = note(at + 6, candidates)
  }
  for (; at < end; at += 2) candidates = note(at, candidates)
  return candidates
}

/** @returns the end of the CANDIDATES that are left */
function refine(end: usize): usize {
  let candidates = CANDIDATES
  for (let candidate = CANDIDATES; candidate < end; candidate += 4) {
    const at = load<u32>(candidate)
    store<u32>(candidates, at)
    candidates += <usize>(hasGuard(<usize>at) << 2)
  }
  return candidates
}

/** Written always, kept where a neighbour of the pair is of a class that one of its guards is of. */
@inline
function note(at: usize, candidates: usize): usize {
  store<u32>(candidates, <u32>at)
  const pair = <usize>load<u16>(at)
  const around = load<u16>(AFTER + ((<usize>load<u8>(at, 2)) << 1)) | load<u16>(BEFORE + ((<usize>load<u8>(at - 1)) << 1))
  return candidates + ((<usize>((load<u16>(CLASSES + (pair << 1)) & around) !== 0)) << 2)
}

@inline
function lookAt(at: usize, hits: usize): usize {
  let slot = SLOTS
  for (let next = load<u16>(PAIRS + ((<usize>load<u16>(at)) << 1)); next !== 0; next = load<u16>(slot)) {
    slot = SLOTS + <usize>next * SLOT_BYTES
    if ((load<u8>(at + <isize>load<i8>(slot, 2)) | load<u8>(slot, 7)) !== load<u8>(slot, 3)) continue
    const anchor = load<u16>(slot, 4)
    const start = at - <usize>load<u8>(slot, 6)
    if (!startsAt(start, anchor) || !mayStand(start, anchor)) continue
    store<u32>(hits, textBase + <u32>start - <u32>TEXT)
    store<u32>(hits, anchor, 4)
    hits += 8
  }
  return hits
}

@inline
function startsAt(start: usize, anchor: u32): bool {
  const letters = LETTERS + <usize>load<u32>(ANCHORS + (anchor << 3))
  const length = <usize>(load<u16>(ANCHORS + (anchor << 3), 4) & LENGTH)
  if (start < textStart || start + length > textEnd) return false
  for (let i: usize = 0; i < length; i++) {
    if ((load<u8>(start + i) | load<u8>(letters + i, MASKS - LETTERS)) !== load<u8>(letters + i)) return false
  }
  return true
}
