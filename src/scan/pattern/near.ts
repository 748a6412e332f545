import { ESCAPES, type Trace } from '../../decode/decodings.ts'
import type { Text } from '../../model.ts'

/** How far around an anchor without a match escapes are looked for, in characters. */
const BEFORE = 100
const AFTER = 200

/** What finds the signs of escapes near places that are asked about in ascending order: each sign's search goes through a text once. */
export class NearEscapes {
  readonly #text: Text
  readonly #traces: readonly Trace[]
  /** By escape and sign: where the sign stands next; Infinity: nowhere. */
  readonly #next: number[][] = ESCAPES.map(({ near }) => (near?.signs ?? []).map(() => -1))

  constructor(text: Text, traces: readonly Trace[]) {
    this.#text = text
    this.#traces = traces
  }

  /** An escape may have kept an anchor's rule from matching: `\"Authorization\": \"Basic …`, `AccountKey=…%2F…`. */
  lookAround(at: number): void {
    for (let index = 0; index < ESCAPES.length; index++) {
      const near = this.#traces[index]?.near as number[]
      if (near.at(-1) !== at && this.#isNear(index, at)) near.push(at)
    }
  }

  #isNear(index: number, at: number): boolean {
    const near = ESCAPES[index]?.near ?? null
    const from = Math.max(0, at - BEFORE)
    const hasSign = near?.signs.some((sign, number) => this.#nextSign(index, number, sign, from) < at + AFTER) ?? false
    return near !== null && hasSign && near.pattern.test(this.#text.content.slice(from, at + AFTER))
  }

  #nextSign(index: number, number: number, sign: string, from: number): number {
    const next = this.#next[index] as number[]
    if ((next[number] as number) < from) {
      const found = this.#text.content.indexOf(sign, from)
      next[number] = found === -1 ? Infinity : found
    }
    return next[number] as number
  }
}
