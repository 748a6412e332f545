import { type Automaton, LONGEST_TEXT, PatternError, type Position } from './automaton.ts'
import { type Loop, mayFail } from './loops.ts'

/** Most pairs of loops that are looked at. */
const MAX_PAIRS = 1000

/**
 * Steps over one text by estimate: the loops that can hand characters on to one another, each with the choices it has left, times the places to
 * start at.
 * @throws PatternError for too many loops
 */
export function costliestChain(automaton: Automaton, loops: readonly Loop[]): number {
  if (sharing(loops) > MAX_PAIRS) throw new PatternError()
  const known = new Map<Loop, number>()
  const costFrom = (loop: Loop): number => {
    const before = known.get(loop)
    if (before !== undefined) return before
    known.set(loop, 1) // loops stand in a row: none comes before itself
    let most = 1
    for (const later of loops) {
      const distance = later === loop ? null : sharedDistance(automaton.positions, loop, later)
      if (distance !== null) most = Math.max(most, costFrom(later) / distance)
    }
    const cost = mayFail(automaton, loop) || most > 1 ? loop.choices * most : 1
    known.set(loop, cost)
    return cost
  }
  return loops.reduce((most, loop) => Math.max(most, (LONGEST_TEXT / startDistance(automaton, loop)) * costFrom(loop)), 0)
}

/** Pairs of loops that take a character in common. */
function sharing(loops: readonly Loop[]): number {
  return loops.reduce((sum, { symbols }) => sum + loops.filter((other) => (other.symbols & symbols) !== 0n).length, 0)
}

/** Steps from one loop to a later one over characters that both take; null: there is no such way. */
function sharedDistance(positions: readonly Position[], from: Loop, to: Loop): number | null {
  const shared = from.symbols & to.symbols
  if (shared === 0n) return null
  const targets = new Set(to.members)
  return distance(
    positions,
    from.members,
    (at) => targets.has(at),
    (at) => ((positions[at]?.symbols ?? 0n) & shared) !== 0n,
  )
}

/** Characters that stand before a loop at least, from 1. */
function startDistance({ positions, first }: Automaton, { members }: Loop): number {
  const targets = new Set(members)
  if (first.some((at) => targets.has(at))) return 1
  return (
    distance(
      positions,
      first,
      (at) => targets.has(at),
      () => true,
    ) ?? 1
  )
}

function distance(
  positions: readonly Position[],
  from: readonly number[],
  isTarget: (at: number) => boolean,
  isWay: (at: number) => boolean,
): number | null {
  const seen = new Set(from)
  let edge = [...from]
  for (let steps = 1; edge.length > 0; steps++) {
    const found = edge.flatMap((at) => positions[at]?.next ?? []).filter((to) => !seen.has(to) && isWay(to))
    if (found.some(isTarget)) return steps
    for (const to of found) seen.add(to)
    edge = [...new Set(found)]
  }
  return null
}
