import { type Automaton, LONGEST_TEXT, PatternError, type Position } from './automaton.ts'
import { costliestChain } from './chain.ts'
import { type Loop, loopsOf } from './loops.ts'
import { waysThroughOptions } from './options.ts'
import { stepsOverRuns } from './run-steps.ts'

/** Most steps that a pattern may take over one text of LONGEST_TEXT characters, by estimate: about a tenth of a second. */
const MAX_STEPS = 2 ** 26
/** Most steps inside one loop: all pairs of them are looked at. */
const MAX_LOOP_STEPS = 1000
const SHARED_REPEATS =
  'can take too long: several repeats or optional parts share the same characters, so that a long run of them is cut in every way; bound them ({0,40}) or let them share none'
const MANY_OPTIONS =
  'can backtrack exponentially: many optional parts in a row take the same characters, so that a run of them is read in every way'

/** How a pattern can take too long, and what does it; null: it cannot, on texts of at most LONGEST_TEXT characters. */
export function slowness(automaton: Automaton): { kind: 'slow' | 'exponential'; reason: string } | null {
  const loops = loopsOf(automaton.positions)
  const twofold = loops.find((loop) => readsInTwoWays(automaton.positions, loop))
  if (twofold !== undefined)
    return {
      kind: 'exponential',
      reason: `can backtrack exponentially: ${about(automaton, twofold)} reads the same text in two ways, so that a long run of it that ends wrong never ends`,
    }
  const ways = waysThroughOptions(automaton, loops, MAX_STEPS)
  if (ways > MAX_STEPS) return { kind: 'exponential', reason: MANY_OPTIONS }
  // the costly question last
  const isSlow =
    ways * LONGEST_TEXT > MAX_STEPS || stepsOverRuns(automaton, loops) > MAX_STEPS || costliestChain(automaton, loops) > MAX_STEPS
  return isSlow ? { kind: 'slow', reason: SHARED_REPEATS } : null
}

function about({ positions }: Automaton, loop: Loop): string {
  const raw = positions[loop.members[0] as number]?.repeat?.raw ?? 'a repeat'
  return raw.length > 60 ? `the repeat ${raw.slice(0, 57)}…` : `the repeat ${raw}`
}

/**
 * Weber and Seidl (1991): exponentially many paths exist exactly where two different paths read one text from a state back to
 * it; in the graph of state pairs, a ring through a pair of equals and a pair of different ones.
 */
function readsInTwoWays(positions: readonly Position[], { members }: Loop): boolean {
  const inside = new Set(members)
  const next = members.map((at) => (positions[at] as Position).next.filter((to) => inside.has(to)))
  if (next.some((list) => new Set(list).size < list.length)) return true
  if (next.flat().length > MAX_LOOP_STEPS) throw new PatternError()
  const size = members.length
  const { forward, backward } = pairGraph(positions, members, next)
  const equals = members.map((_, index) => index * size + index)
  const after = reach(forward, equals)
  const before = reach(backward, equals)
  return [...after].some((pair) => Math.floor(pair / size) !== pair % size && before.has(pair))
}

/** Pairs of a loop's positions, numbered row by row, and which of them one character leads to. */
function pairGraph(positions: readonly Position[], members: readonly number[], next: readonly (readonly number[])[]): PairGraph {
  const size = members.length
  const indexOf = new Map(members.map((at, index) => [at, index]))
  const graph: PairGraph = { forward: emptyLists(size * size), backward: emptyLists(size * size) }
  for (let pair = 0; pair < size * size; pair++) {
    for (const a of next[Math.floor(pair / size)] as readonly number[]) {
      for (const b of next[pair % size] as readonly number[]) {
        if (!overlap(positions, a, b)) continue
        const target = (indexOf.get(a) as number) * size + (indexOf.get(b) as number)
        graph.forward[pair]?.push(target)
        graph.backward[target]?.push(pair)
      }
    }
  }
  return graph
}

interface PairGraph {
  forward: number[][]
  backward: number[][]
}

function emptyLists(count: number): number[][] {
  return Array.from({ length: count }, () => [])
}

function reach(graph: readonly (readonly number[])[], from: readonly number[]): Set<number> {
  const seen = new Set(from)
  for (const at of seen) for (const to of graph[at] as readonly number[]) seen.add(to)
  return seen
}

function overlap(positions: readonly Position[], a: number, b: number): boolean {
  return ((positions[a]?.symbols ?? 0n) & (positions[b]?.symbols ?? 0n)) !== 0n
}
