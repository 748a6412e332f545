import type { Automaton, Position } from './automaton.ts'
import type { Symbols } from './symbols.ts'

/** Positions that can follow one another for ever: a strongly connected part of the automaton. */
export interface Loop {
  members: number[]
  /** What any of them takes. */
  symbols: Symbols
  /** The most lengths that one of their repeats may end in. */
  choices: number
}

/** Tarjan's algorithm, without recursion: a pattern may be a thousand positions long. */
export function loopsOf(positions: readonly Position[]): Loop[] {
  const search = new Components(positions)
  for (const root of positions.keys()) search.from(root)
  return search.found.flatMap((members) => loopOf(positions, members))
}

class Components {
  readonly found: number[][] = []
  readonly #positions: readonly Position[]
  readonly #order = new Map<number, number>()
  readonly #low: number[] = []
  readonly #stack: number[] = []
  readonly #onStack = new Set<number>()
  /** Where the search stands: positions, each with the step to take next. */
  readonly #trail: [number, number][] = []

  constructor(positions: readonly Position[]) {
    this.#positions = positions
  }

  from(root: number): void {
    if (!this.#order.has(root)) this.#enter(root)
    for (let step = this.#trail.at(-1); step !== undefined; step = this.#trail.at(-1)) {
      const [at] = step
      const to = this.#positions[at]?.next[step[1]++]
      if (to === undefined) this.#leave(at)
      else if (!this.#order.has(to)) this.#enter(to)
      else if (this.#onStack.has(to)) this.#lower(at, this.#order.get(to) as number)
    }
  }

  #enter(at: number): void {
    this.#low[at] = this.#order.size
    this.#order.set(at, this.#order.size)
    this.#stack.push(at)
    this.#onStack.add(at)
    this.#trail.push([at, 0])
  }

  #leave(at: number): void {
    this.#trail.pop()
    const parent = this.#trail.at(-1)?.[0]
    if (parent !== undefined) this.#lower(parent, this.#low[at] as number)
    if (this.#low[at] !== this.#order.get(at)) return
    const members = this.#stack.splice(this.#stack.lastIndexOf(at))
    for (const member of members) this.#onStack.delete(member)
    this.found.push(members)
  }

  #lower(at: number, to: number): void {
    this.#low[at] = Math.min(this.#low[at] as number, to)
  }
}

/** One position alone is a loop only where it follows itself. */
function loopOf(positions: readonly Position[], members: number[]): Loop[] {
  const [only] = members
  if (members.length === 1 && !positions[only as number]?.next.includes(only as number)) return []
  const inside = members.map((at) => positions[at] as Position)
  const symbols = inside.reduce((all, position) => all | position.symbols, 0n)
  return [{ members, symbols, choices: Math.max(...inside.map(({ repeat }) => repeat?.choices ?? 1)) }]
}

/** A repeat after which nothing is asked for ends where it likes. */
export function mayFail({ last, hasAssertions }: Automaton, { members }: Loop): boolean {
  return hasAssertions || !members.every((at) => last.has(at))
}
