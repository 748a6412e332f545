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
  #last = -1

  constructor(text: Text, traces: readonly Trace[]) {
    this.#text = text
    this.#traces = traces
  }

  /** Leaves the place of an anchor in the traces of the ways of escaping that stand around it. */
  lookAround(at: number): void {
    if (at === this.#last) return
    this.#last = at
    const around = this.#text.content.slice(Math.max(0, at - BEFORE), at + AFTER)
    for (let index = 0; index < ESCAPES.length; index++) {
      const near = ESCAPES[index]?.near ?? null
      if (near !== null && this.#stands(near, around)) this.#traces[index]?.near.push(at)
    }
  }

  #stands({ signs, pattern, mark }: Near, around: string): boolean {
    return signs.some((sign) => around.includes(sign)) && (mark === null || this.#holds(mark)) && pattern.test(around)
  }

  #holds(mark: string): boolean {
    const known = this.#marks.get(mark) ?? this.#text.content.includes(mark)
    this.#marks.set(mark, known)
    return known
  }
}
