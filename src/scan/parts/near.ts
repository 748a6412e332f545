import { lineIndexAt, lineSpan } from '../../decode/text.ts'
import type { Span, Text } from '../../model.ts'

/** How many lines above and below one half of a credential the other is looked for, and bytes at most. */
const LINES = 8
const BYTES = 3000

/** The bytes around a place in which its other half may stand. */
export function neighbourhood(text: Text, { start, end }: Span): Span {
  const first = Math.max(0, lineIndexAt(text.lineStarts, start) - LINES)
  const last = Math.min(text.lineStarts.length - 1, lineIndexAt(text.lineStarts, end) + LINES)
  return {
    start: Math.max(lineSpan(text, first).start, start - BYTES),
    end: Math.min(lineSpan(text, last).end, end + BYTES),
  }
}

/** Bytes between two places that do not overlap; 0 where they touch. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

/** Every place in an area that a pattern's group names. */
export function placesOf(text: Text, area: Span, pattern: RegExp, group: string): Span[] {
  const places: Span[] = []
  for (const found of text.content.slice(area.start, area.end).matchAll(new RegExp(pattern.source, 'dg'))) {
    const [start, end] = found.indices?.groups?.[group] ?? [0, 0]
    if (end > start) places.push({ start: area.start + start, end: area.start + end })
  }
  return places
}

/** The place nearest to another that satisfies the test. */
export function nearest<Place extends Span>(places: readonly Place[], to: Span): Place | undefined {
  return places.reduce<Place | undefined>((best, place) => (best && distance(best, to) <= distance(place, to) ? best : place), undefined)
}
