import { ESCAPES, type Trace } from '../../decode/decodings.ts'
import type { Near } from '../../decode/escapes/escape.ts'
import type { Text } from '../../model.ts'

/** How far around an anchor without a match escapes are looked for, in characters. */
const BEFORE = 100
const AFTER = 200

/** Finds the places where an escape may have kept an anchor's rule from matching: `\"Authorization\": \"Basic …`, `AccountKey=…%2F…`. */
export class NearEscapes {
  readonly #text: Text
  readonly #traces: readonly Trace[]
  readonly #marks = new Map<string, boolean>()
  /** Where each sign stands next; texts hold few, and each is searched for once. */
  readonly #places = new Map<string, number>()
  #last = -1

  constructor(text: Text, traces: readonly Trace[]) {
    this.#text = text
    this.#traces = traces
  }

  /** Leaves the place of an anchor in the traces of the ways of escaping that stand around it. Ask in ascending order. */
  lookAround(at: number): void {
    if (at === this.#last) return
    this.#last = at
    const start = Math.max(0, at - BEFORE)
    for (let index = 0; index < ESCAPES.length; index++) {
      const near = ESCAPES[index]?.near ?? null
      if (near !== null && this.#stands(near, start, at + AFTER)) this.#traces[index]?.near.push(at)
    }
  }

  #stands({ signs, pattern, mark }: Near, start: number, end: number): boolean {
    if (!signs.some((sign) => this.#next(sign, start) + sign.length <= end)) return false
    return (mark === null || this.#holds(mark)) && pattern.test(this.#text.content.slice(start, end))
  }

  #next(sign: string, from: number): number {
    const known = this.#places.get(sign) ?? -1
    if (known >= from) return known
    const found = this.#text.content.indexOf(sign, from)
    const place = found === -1 ? Number.POSITIVE_INFINITY : found
    this.#places.set(sign, place)
    return place
  }

  #holds(mark: string): boolean {
    const known = this.#marks.get(mark) ?? this.#text.content.includes(mark)
    this.#marks.set(mark, known)
    return known
  }
}
