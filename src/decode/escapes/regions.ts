import type { Span } from '../../model.ts'

/** How far around an escape its text is decoded: names stand before, the rest of a token behind. */
const BEFORE = 256
const AFTER = 512
/** A region does not end within a run of token characters: a cut token may look like another. Longer than the longest token. */
const MAX_RUN = 8192

const TOKEN_CHARACTER = /[A-Za-z0-9+/=_.~-]/
let table: Uint8Array | undefined

/** The parts of a text around some offsets, in order, not overlapping. The work is linear in what they cover. @param points ascending */
export function regionsAround(bytes: Uint8Array, points: readonly number[]): Span[] {
  const regions: Span[] = []
  for (const at of points) {
    const last = regions.at(-1)
    const end = Math.min(bytes.length, at + AFTER)
    if (last !== undefined && end <= last.end) continue
    const start = runStart(bytes, Math.max(0, at - BEFORE), last?.end ?? 0)
    if (last !== undefined && start <= last.end) last.end = runEnd(bytes, end)
    else regions.push({ start, end: runEnd(bytes, end) })
  }
  return regions
}

function runStart(bytes: Uint8Array, from: number, limit: number): number {
  const stop = Math.max(limit, from - MAX_RUN)
  let start = from
  while (start > stop && isTokenByte(bytes[start - 1] as number)) start--
  return start
}

function runEnd(bytes: Uint8Array, from: number): number {
  const stop = Math.min(bytes.length, from + MAX_RUN)
  let end = from
  while (end < stop && isTokenByte(bytes[end] as number)) end++
  return end
}

function isTokenByte(byte: number): boolean {
  table ??= Uint8Array.from({ length: 256 }, (_, code) => (TOKEN_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0))
  return table[byte] === 1
}
