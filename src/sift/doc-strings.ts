import { placesOf } from '../decode/places.ts'
import type { Span } from '../model.ts'

const QUOTES = ['"""', "'''"] as const

/**
 * Whether Python's documentation strings are in two versions the same ones, and open at no part's beginning. Whether one is open somewhere is told
 * by counting quotes from a text's beginning: where they are others, what lies far behind a change may be a value now.
 *
 * @param changes what of `now` is not in `old`
 * @param parts of `now` that are to be looked at alone
 */
export function haveSameStrings(old: Buffer, now: Buffer, changes: readonly Span[], parts: readonly Span[]): boolean {
  return QUOTES.every((quotes) => {
    const places = placesOf(now, quotes)
    if (places.length === 0 && !old.includes(quotes)) return true
    const isTouched = changes.some(({ start, end }) => now.subarray(Math.max(0, start - 2), end + 2).includes(quotes))
    if (isTouched || placesOf(old, quotes).length !== places.length) return false
    return parts.every(({ start }) => places.filter((place) => place < start).length % 2 === 0)
  })
}
