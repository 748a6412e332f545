/** A regular expression of RE2's syntax, read: what it means, without its spelling. */
export type Node =
  | {
      kind: 'set' /** Sorted, apart; code points, both ends included. */
      ranges: readonly Range[] /** Letters in either case. */
      fold: boolean
    }
  | { kind: 'assert'; at: Assertion }
  | { kind: 'sequence'; items: readonly Node[] }
  | { kind: 'choice'; options: readonly Node[] }
  | { kind: 'group'; body: Node }
  | { kind: 'repeat'; body: Node; min: number /** null: without end. */; max: number | null; lazy: boolean }

export type Range = readonly [first: number, last: number]
export type Assertion = 'start' | 'end' | 'line-start' | 'line-end' | 'word' | 'no-word'

export const MAX_CODE_POINT = 0x10ffff

/** A pattern that is none of RE2's, or that cannot be said in JavaScript. `at` is an offset in UTF-16 units. The message repeats nothing of it. */
export class Re2Error extends Error {
  override name = 'Re2Error'
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** Sorted, and joined where they touch. */
export function normalized(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = []
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1)
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else joined.push([first, last])
  }
  return joined
}

/** Every code point that is in none of the ranges, which are normalized. */
export function complement(ranges: readonly Range[]): Range[] {
  const rest: Range[] = []
  let next = 0
  for (const [first, last] of ranges) {
    if (first > next) rest.push([next, first - 1])
    next = last + 1
  }
  if (next <= MAX_CODE_POINT) rest.push([next, MAX_CODE_POINT])
  return rest
}
