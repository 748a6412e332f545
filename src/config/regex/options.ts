import type { Automaton, Position } from './automaton.ts'
import type { Loop } from './loops.ts'
import { kindsOf, type Symbols } from './symbols.ts'

/** Texts that are tried: the same one, two or three symbols over and over, if that many words of them are no more than these. */
const MAX_WORDS = 2000
const MAX_WORD_LENGTH = 3

type Counts = ReadonlyMap<number, number>
/** Of all places, in how many ways each is to be read next, to those where the next symbol of a text is read. */
type Read = (counts: Counts, step: number) => Counts

/**
 * Ways to read a text through optional parts and alternatives, outside of repeats, each beginning of it counted: the most of the texts that are
 * short words repeated, and of the one that is made symbol by symbol, each time of the one with which most ways go on.
 *
 * @param most more need not be counted
 */
export function waysThroughOptions({ positions, first }: Automaton, loops: readonly Loop[], most: number): number {
  const looping = new Set(loops.flatMap(({ members }) => members))
  const exits = [...looping].flatMap((at) => (positions[at] as Position).next)
  const start = new Map([...first, ...exits].filter((at) => !looping.has(at)).map((at) => [at, 1]))
  let ways = 0
  for (const read of textsOf(positions)) if (ways <= most) ways = Math.max(ways, waysOver(positions, start, looping, read, most))
  return ways
}

function textsOf(positions: readonly Position[]): Read[] {
  const kinds = kindsOf(positions)
  const taking = (counts: Counts, symbol: Symbols): Counts =>
    new Map([...counts].filter(([at]) => ((positions[at] as Position).symbols & symbol) !== 0n))
  const best: Read = (counts) => kinds.map((symbol) => taking(counts, symbol)).reduce((a, b) => (sum(b) > sum(a) ? b : a))
  const again = wordsOf(kinds).map(
    (word): Read =>
      (counts, step) =>
        taking(counts, word[step % word.length] as Symbols),
  )
  return [best, ...again]
}

function waysOver(positions: readonly Position[], start: Counts, looping: ReadonlySet<number>, read: Read, most: number): number {
  let ways = 0
  let counts = start
  for (let step = 0; counts.size > 0 && ways <= most; step++) {
    const taken = read(counts, step)
    ways += sum(taken)
    counts = following(positions, taken, looping)
  }
  return ways
}

function following(positions: readonly Position[], taken: Counts, looping: ReadonlySet<number>): Counts {
  const counts = new Map<number, number>()
  for (const [at, count] of taken)
    for (const to of (positions[at] as Position).next) if (!looping.has(to)) counts.set(to, (counts.get(to) ?? 0) + count)
  return counts
}

function sum(counts: Counts): number {
  let all = 0
  for (const count of counts.values()) all += count
  return all
}

function wordsOf(kinds: readonly Symbols[]): Symbols[][] {
  const words: Symbols[][] = []
  let longest: Symbols[][] = [[]]
  for (let length = 1; length <= MAX_WORD_LENGTH && longest.length * kinds.length <= MAX_WORDS; length++) {
    longest = longest.flatMap((word) => kinds.map((kind) => [...word, kind]))
    words.push(...longest)
  }
  return words
}
