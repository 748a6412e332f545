import { LONGEST_TEXT } from '../../config/regex/automaton.ts'
import type { Span } from '../../model.ts'

/** How far from a keyword a match may stand, in characters. */
const KEYWORD_REACH = 1000
/** The longest match that is found whole wherever it stands. */
const LONGEST_MATCH = 2048
/** What a look behind sees of the text before a piece. */
const CONTEXT = 64

/** A part of a text to be searched, and where in it a match may begin. */
export interface Piece extends Span {
  from: number
  to: number
}

/** The places around keywords, joined where they touch; in order. @param hits sorted by start */
export function regionsAround(hits: readonly Span[], length: number): Span[] {
  const regions: Span[] = []
  for (const hit of hits) {
    const region = { start: Math.max(0, hit.start - KEYWORD_REACH), end: Math.min(length, hit.end + KEYWORD_REACH) }
    const last = regions.at(-1)
    if (last !== undefined && region.start <= last.end) last.end = Math.max(last.end, region.end)
    else regions.push(region)
  }
  return regions
}

/**
 * Cuts regions into pieces of at most 4,096 characters, because the time of a pattern may grow with the square of what it meets.
 * They overlap by 2,048 and each owns the matches that begin in its first half, so that none is cut short or found twice.
 */
export function piecesOf(regions: readonly Span[], length: number): Piece[] {
  const step = LONGEST_TEXT - CONTEXT - LONGEST_MATCH
  return regions.flatMap(({ start, end }) =>
    Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
      const from = start + index * step
      const to = Math.min(end, from + step)
      return { from, to, start: Math.max(0, from - CONTEXT), end: Math.min(length, to + LONGEST_MATCH) }
    }),
  )
}
