import type { Span } from '../../model.ts'

/** Spans that overlap, as one. `isSingle`: it is one value's span, so that its preview may be shown. */
export interface Cover extends Span {
  isSingle: boolean
}

/** Joins overlapping spans; sorted by start. */
export function joinSpans(spans: readonly (Span & { inPieces?: true })[]): Cover[] {
  const covers: Cover[] = []
  for (const { start, end, inPieces } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = covers.at(-1)
    if (last === undefined || start >= last.end) covers.push({ start, end, isSingle: inPieces !== true })
    else if (last.start !== start || last.end !== end) {
      last.end = Math.max(last.end, end)
      last.isSingle = false
    }
  }
  return covers
}

/** Index of the first span that ends after an offset. The spans are sorted and do not overlap, so their ends are sorted, too. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end > offset) high = middle
    else low = middle + 1
  }
  return low
}
