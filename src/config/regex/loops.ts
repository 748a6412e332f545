import type { Position } from './automaton.ts'
import type { Symbols } from './symbols.ts'

/** Positions that can follow one another for ever: a strongly connected part of the automaton. */
export interface Loop {
  members: number[]
  /** What any of them takes. */
  symbols: Symbols
  /** The most lengths that one of their repeats may end in. */
  choices: number
}

/** Tarjan's algorithm, without recursion: a pattern may be thousands of positions long. */
export function loopsOf(positions: readonly Position[]): Loop[] {
  const order = new Map<number, number>()
  const low: number[] = []
  const stack: number[] = []
  const onStack = new Set<number>()
  const loops: Loop[] = []
  const enter = (at: number): [number, number] => {
    low[at] = order.size
    order.set(at, order.size)
    stack.push(at)
    onStack.add(at)
    return [at, 0]
  }
  for (const root of positions.keys()) {
    const trail = order.has(root) ? [] : [enter(root)]
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const [at, index] = step
      const to = positions[at]?.next[index]
      step[1]++
      if (to === undefined) {
        trail.pop()
        const parent = trail.at(-1)?.[0]
        if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[at] as number)
        if (low[at] === order.get(at)) loops.push(...loopOf(positions, cut(stack, at, onStack)))
      } else if (!order.has(to)) trail.push(enter(to))
      else if (onStack.has(to)) low[at] = Math.min(low[at] as number, order.get(to) as number)
    }
  }
  return loops
}

/** Takes the component that begins at `root` off the stack. */
function cut(stack: number[], root: number, onStack: Set<number>): number[] {
  const members = stack.splice(stack.indexOf(root))
  for (const at of members) onStack.delete(at)
  return members
}

/** One position alone is a loop only where it follows itself. */
function loopOf(positions: readonly Position[], members: number[]): Loop[] {
  const [only] = members
  if (members.length === 1 && !positions[only as number]?.next.includes(only as number)) return []
  const inside = members.map((at) => positions[at] as Position)
  const symbols = inside.reduce((all, position) => all | position.symbols, 0n)
  return [{ members, symbols, choices: Math.max(...inside.map(({ repeat }) => repeat?.choices ?? 1)) }]
}
