import { type Automaton, LONGEST_TEXT, type Position } from './automaton.ts'
import { type Loop, mayFail } from './loops.ts'
import { type Symbols, SYMBOLS } from './symbols.ts'

/**
 * Steps that V8 takes by estimate over a run of one character, the most over all characters: every way to read it, from every place.
 *
 * @param through `loops`: also the ways that lead through repeats; `options`: those between them alone, and from one place
 */
export function stepsOverRuns(automaton: Automaton, loops: readonly Loop[], through: 'loops' | 'options'): number {
  return apart(automaton.positions).reduce((most, symbol) => Math.max(most, new Run(automaton, loops, symbol)[through]()), 0)
}

/** One symbol of each kind: those that all positions treat alike are one kind. */
function apart(positions: readonly Position[]): Symbols[] {
  const sets = [...new Set(positions.map(({ symbols }) => symbols))]
  return [...new Map(SYMBOLS.map((symbol) => [sets.map((set) => Number((set & symbol) !== 0n)).join(''), symbol])).values()]
}

class Run {
  readonly #automaton: Automaton
  readonly #loops: readonly Loop[]
  readonly #loopAt = new Map<number, Loop>()
  readonly #takes: boolean[]
  readonly #known = new Map<number | Loop, number>()

  constructor(automaton: Automaton, loops: readonly Loop[], symbol: Symbols) {
    this.#automaton = automaton
    this.#loops = loops
    for (const loop of loops) for (const at of loop.members) this.#loopAt.set(at, loop)
    this.#takes = automaton.positions.map(({ symbols }) => (symbols & symbol) !== 0n)
  }

  loops(): number {
    return LONGEST_TEXT * this.#sum(this.#automaton.first, (loop) => this.#through(loop))
  }

  options(): number {
    const ends = [this.#automaton.first, ...this.#loops.map((loop) => this.#after(loop))]
    return Math.max(...ends.map((from) => this.#sum(from, () => 0)))
  }

  #sum(from: readonly number[], through: (loop: Loop) => number): number {
    return from.reduce((sum, at) => (this.#takes[at] ? sum + this.#from(at, through) : sum), 0)
  }

  /** Positions outside of loops never come before themselves: each is asked about once. */
  #from(at: number, through: (loop: Loop) => number): number {
    const loop = this.#loopAt.get(at)
    return this.#once(loop ?? at, () => (loop === undefined ? 1 + this.#sum(this.#next(at), through) : through(loop)))
  }

  #once(key: number | Loop, find: () => number): number {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = find()
    this.#known.set(key, found)
    return found
  }

  #through(loop: Loop): number {
    const after = this.#sum(this.#after(loop), (later) => this.#through(later))
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
