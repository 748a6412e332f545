import { type Automaton, LONGEST_TEXT, type Position } from './automaton.ts'
import { type Loop, mayFail } from './loops.ts'
import { kindsOf, type Symbols } from './symbols.ts'

/** Steps that V8 takes by estimate over a run of one character, the most over all characters: every way to read it, from every place. */
export function stepsOverRuns(automaton: Automaton, loops: readonly Loop[]): number {
  return kindsOf(automaton.positions).reduce((most, symbol) => Math.max(most, new Run(automaton, loops, symbol).steps()), 0)
}

class Run {
  readonly #automaton: Automaton
  readonly #loopAt = new Map<number, Loop>()
  readonly #takes: boolean[]
  readonly #known = new Map<number | Loop, number>()

  constructor(automaton: Automaton, loops: readonly Loop[], symbol: Symbols) {
    this.#automaton = automaton
    for (const loop of loops) for (const at of loop.members) this.#loopAt.set(at, loop)
    this.#takes = automaton.positions.map(({ symbols }) => (symbols & symbol) !== 0n)
  }

  steps(): number {
    return LONGEST_TEXT * this.#sum(this.#automaton.first)
  }

  #sum(from: readonly number[]): number {
    return from.reduce((sum, at) => (this.#takes[at] ? sum + this.#from(at) : sum), 0)
  }

  /** Neither a position outside of loops nor a loop comes before itself: each is asked about once. */
  #from(at: number): number {
    const loop = this.#loopAt.get(at)
    return this.#once(loop ?? at, () => (loop === undefined ? 1 + this.#sum(this.#next(at)) : this.#through(loop)))
  }

  #once(key: number | Loop, find: () => number): number {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = find()
    this.#known.set(key, found)
    return found
  }

  #through(loop: Loop): number {
    const after = this.#sum(this.#after(loop))
    return after === 0 && !mayFail(this.#automaton, loop) ? 1 : this.#lengths(loop) * (1 + after)
  }

  /** In how many lengths the run may leave the loop: one, where no round of it takes the same character again. */
  #lengths({ members, choices }: Loop): number {
    const again = members.some((at) => this.#takes[at] && this.#next(at).some((to) => this.#takes[to] && members.includes(to)))
    return again ? choices : 1
  }

  /** What follows the loop, as often as there are ways out of it. */
  #after({ members }: Loop): number[] {
    return members.flatMap((at) => (this.#takes[at] ? this.#next(at).filter((to) => !members.includes(to)) : []))
  }

  #next(at: number): readonly number[] {
    return (this.#automaton.positions[at] as Position).next
  }
}
