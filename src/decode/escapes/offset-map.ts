import type { Span } from '../../model.ts'

/**
 * The way back from a text in which some parts were replaced. Between the replacements offsets run in step.
 */
export class OffsetMap {
  readonly #inner: number[] = []
  readonly #innerEnds: number[] = []
  readonly #outerStarts: number[] = []
  readonly #outerEnds: number[] = []

  /** Replacements in ascending order; `length` bytes from `inner` on stand for the outer span. */
  add(inner: number, length: number, outerStart: number, outerEnd: number): void {
    this.#inner.push(inner)
    this.#innerEnds.push(inner + length)
    this.#outerStarts.push(outerStart)
    this.#outerEnds.push(outerEnd)
  }

  /** What stands for a span that is not empty. */
  outer({ start, end }: Span): Span {
    const first = this.#lastAt(start)
    const last = this.#lastAt(end - 1)
    return {
      start: start < this.#at(this.#innerEnds, first) ? this.#at(this.#outerStarts, first) : this.#after(first, start),
      end: end <= this.#at(this.#innerEnds, last) ? this.#at(this.#outerEnds, last) : this.#after(last, end),
    }
  }

  #after(index: number, inner: number): number {
    return this.#at(this.#outerEnds, index) + inner - this.#at(this.#innerEnds, index)
  }

  #at(numbers: readonly number[], index: number): number {
    return index < 0 ? 0 : (numbers[index] as number)
  }

  /** Index of the last replacement that begins at or before an inner offset; -1: none does. */
  #lastAt(inner: number): number {
    let low = 0
    let high = this.#inner.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#inner[middle] as number) <= inner) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
