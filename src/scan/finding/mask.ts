import type { Fact } from '../../model.ts'

/** A value is previewed from this length on, in characters: what is shown leaves at least 14 hidden. */
const MIN_SHOWN_LENGTH = 20
const HEAD = 4
const TAIL = 2
const MAX_BULLETS = 28
const BULLET = '•'

let unshowable: RegExp | undefined

/** Control characters, line separators, marks of direction, halves of surrogate pairs. Made late: the tables of Unicode take 0.3 ms. */
const unshowableMarks = (): RegExp => (unshowable ??= /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu)

/** What stands for a value of which nothing is shown. */
export const HIDDEN = BULLET.repeat(8)

/**
 * The first 4 and last 2 characters of a value of at least 20, bullets between (one for each hidden character, at most 28);
 * of a shorter one only bullets.
 */
export function maskValue(value: string): string {
  if (value.length < MIN_SHOWN_LENGTH) return HIDDEN
  const hidden = Math.min(value.length - HEAD - TAIL, MAX_BULLETS)
  return showable(value.slice(0, HEAD)) + BULLET.repeat(hidden) + showable(value.slice(-TAIL))
}

/**
 * Text that a terminal, a log and a browser print as it stands: control characters, marks that turn the writing direction and
 * line separators become U+FFFD, a tab a space. The length stays.
 */
export function showable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unshowableMarks(), '\ufffd')
}

/** The facts without the value that tells them: blotted as beside it, a shorter value wherever it stands whole. */
export function withoutSecret(facts: readonly Fact[], value: string): Fact[] {
  const hide = (text: string): string =>
    value.length > 0 && value.length < 4 ? text.replaceAll(value, BULLET.repeat(value.length)) : blot(text, value)
  return facts.map(({ label, text }) => ({ label, text: showable(hide(text)) }))
}

/** Any of these strings is a part of a value that would give it away, by their length. */
export type Parts = ReadonlyMap<number, ReadonlySet<string>>

/** Characters of a value in a row that give it away; of a shorter value the whole, of at least so many. */
const PART = 7
const MIN_PART = 4

/** What of values is blotted out beside their masked places. */
export function partsOf(values: Iterable<string>): Parts {
  const parts = new Map<number, Set<string>>()
  for (const value of values) {
    const size = Math.min(PART, value.length)
    if (size < MIN_PART) continue
    const known = parts.get(size) ?? new Set()
    parts.set(size, known)
    for (let at = 0; at + size <= value.length; at++) known.add(value.slice(at, at + size))
  }
  return parts
}

/**
 * Blots out what is left of values beside their masked places: any 7 characters in a row (or the whole of a shorter value of at
 * least 4) become bullets. The length stays.
 */
export function blotParts(text: string, parts: Parts): string {
  let out = ''
  let blotUntil = 0
  for (let at = 0; at < text.length; at++) {
    for (const [size, known] of parts) {
      if (at + size > blotUntil && known.has(text.slice(at, at + size))) blotUntil = at + size
    }
    out += at < blotUntil ? BULLET : text[at]
  }
  return out
}

/** The same of one value. */
export const blot = (text: string, value: string): string => blotParts(text, partsOf([value]))
