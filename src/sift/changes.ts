import type { Span } from '../model.ts'

/** Bytes compared at a time: comparing is native, and a call costs as much as 200 bytes. */
const BLOCK_BYTES = 4096
/** Bytes of a line's beginning by which the old text is searched for the place where it goes on equal. */
const PROBE_BYTES = 40
/** Lines tried, and how far ahead each is searched for, before the rest is taken for changed. */
const MAX_PROBES = 8
const SEARCH_BYTES = 4 << 10
const LF = 0x0a

/**
 * Where a text is another than its older version: half-open byte offsets in `now`, ascending; an empty span where something was taken
 * out. Every byte outside of them, with its neighbours, stands in `old` too. It is no shortest difference: it is found in about the time
 * of comparing, and what is given up as changed is only looked at once more.
 */
export function* changedSpans(old: Buffer, now: Buffer): Generator<Span> {
  const head = equalLength(old, 0, now, 0)
  const tail = equalTail(old, now, Math.min(old.length, now.length) - head)
  const [olds, nows] = [old.subarray(0, old.length - tail), now.subarray(0, now.length - tail)]
  for (let [at, oldAt] = [head, head]; at < nows.length || oldAt < olds.length; ) {
    const next = meetAgain(olds, oldAt, nows, at) ?? { old: olds.length, now: nows.length }
    yield { start: at, end: next.now }
    const same = equalLength(olds, next.old, nows, next.now)
    at = next.now + same
    oldAt = next.old + same
  }
}

/** Bytes that are equal from the two offsets on. */
function equalLength(old: Buffer, oldAt: number, now: Buffer, nowAt: number): number {
  const most = Math.min(old.length - oldAt, now.length - nowAt)
  let at = 0
  for (let step = BLOCK_BYTES; step >= 16; step >>= 2)
    while (at + step <= most && old.compare(now, nowAt + at, nowAt + at + step, oldAt + at, oldAt + at + step) === 0) at += step
  while (at < most && old[oldAt + at] === now[nowAt + at]) at++
  return at
}

/** @param most what the shorter one has behind its equal beginning, so that the two never overlap */
function equalTail(old: Buffer, now: Buffer, most: number): number {
  let length = 0
  for (let step = BLOCK_BYTES; step >= 16; step >>= 2) while (length + step <= most && isEqualTail(old, now, length, step)) length += step
  while (length < most && old[old.length - length - 1] === now[now.length - length - 1]) length++
  return length
}

function isEqualTail(old: Buffer, now: Buffer, length: number, step: number): boolean {
  const [oldEnd, nowEnd] = [old.length - length, now.length - length]
  return old.compare(now, nowEnd - step, nowEnd, oldEnd - step, oldEnd) === 0
}

/** The next line of `now` that stands in `old` not far ahead; null: none of the next lines does. */
function meetAgain(old: Buffer, oldAt: number, now: Buffer, at: number): { old: number; now: number } | null {
  const ahead = old.subarray(oldAt, oldAt + SEARCH_BYTES)
  let line = at
  for (let probes = 0; probes < MAX_PROBES && line + PROBE_BYTES <= now.length; probes++) {
    const found = ahead.indexOf(now.subarray(line, line + PROBE_BYTES))
    // a first probe that is found at once would not move: the two differ right here
    if (found > 0 || (found === 0 && line > at)) return { old: oldAt + found, now: line }
    line = now.indexOf(LF, line) + 1
    if (line === 0) return null
  }
  return null
}
