import type { AST } from '@eslint-community/regexpp'
import { makeSymbols, type Symbols } from './symbols.ts'

/** One place of a pattern at which a character is read. */
export interface Position {
  symbols: Symbols
  /** The positions that may be read next; one that can be reached in two ways stands twice. */
  next: number[]
  /** The innermost open repeat that it stands in, as it is written, and in how many lengths that may end. */
  repeat: { raw: string; choices: number } | null
}

/** Glushkov's automaton: no empty steps, so that two ways to read a text are two paths. */
export interface Automaton {
  positions: Position[]
  first: number[]
  last: ReadonlySet<number>
  /** Whether the pattern matches without reading a character. */
  nullable: boolean
  /** Whether a look around or an edge may fail after everything was read. */
  hasAssertions: boolean
}

/** The pattern says more than can be judged; the message is for people. */
export class PatternError extends Error {
  constructor(message = 'too many repeats in repeats to be judged: shorten them') {
    super(message)
  }
}

interface Part {
  first: number[]
  last: number[]
  nullable: boolean
  /** In how many ways it can match nothing, all of which V8 tries. */
  emptyWays: number
}

/** How often what has several of them may be repeated. */
const MAX_EMPTY_REPEATS = 2
/** Repeats up to here are written out; of those beyond, an exact one is cut and an open one becomes a loop. */
const MAX_WRITTEN = 4
const MAX_EXACT = 40
const MAX_POSITIONS = 1000
const MAX_EDGES = 20_000
/** What an open repeat may take at most: the length of the texts that own patterns meet. */
export const LONGEST_TEXT = 4096

const EMPTY: Part = { first: [], last: [], nullable: true, emptyWays: 1 }

/** @throws PatternError for back references and patterns of more than 1,000 places or 20,000 steps between them */
export function buildAutomaton(alternatives: readonly AST.Alternative[], flags: string): Automaton {
  const builder = new Builder(flags)
  const { first, last, nullable } = builder.either(alternatives)
  return { positions: builder.positions, first, last: new Set(last), nullable, hasAssertions: builder.hasAssertions }
}

class Builder {
  readonly positions: Position[] = []
  hasAssertions = false
  #edges = 0
  #repeat: Position['repeat'] = null
  /** How often all repeats around the place repeat it. */
  #times = 1
  readonly #symbolsOf: (raw: string) => Symbols

  constructor(flags: string) {
    this.#symbolsOf = makeSymbols(flags)
  }

  either(alternatives: readonly { elements: readonly AST.Element[] }[]): Part {
    const parts = alternatives.map(({ elements }) =>
      elements.reduce<Part>((before, element) => this.#then(before, this.#one(element)), EMPTY),
    )
    const emptyWays = parts.reduce((sum, part) => sum + part.emptyWays, 0)
    if (emptyWays > 1 && this.#times > MAX_EMPTY_REPEATS)
      throw new PatternError('alternatives within a repeat match nothing in several ways')
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      nullable: parts.some(({ nullable }) => nullable),
      emptyWays,
    }
  }

  #one(element: AST.Element): Part {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.either(element.alternatives)
      case 'Quantifier':
        return this.#repeated(element)
      case 'Assertion':
        this.hasAssertions = true
        return EMPTY
      case 'Backreference':
        throw new PatternError('a back reference cannot be judged: say what may stand there')
      default:
        return this.#read(element.raw)
    }
  }

  #read(raw: string): Part {
    const at = this.positions.push({ symbols: this.#symbolsOf(raw), next: [], repeat: this.#repeat }) - 1
    if (at >= MAX_POSITIONS) throw new PatternError()
    return { first: [at], last: [at], nullable: false, emptyWays: 0 }
  }

  #then(before: Part, after: Part): Part {
    this.#link(before.last, after.first)
    return {
      first: before.nullable ? [...before.first, ...after.first] : before.first,
      last: after.nullable ? [...before.last, ...after.last] : after.last,
      nullable: before.nullable && after.nullable,
      emptyWays: before.emptyWays * after.emptyWays,
    }
  }

  #link(from: readonly number[], to: readonly number[]): void {
    this.#edges += from.length * to.length
    if (this.#edges > MAX_EDGES) throw new PatternError()
    for (const at of from) this.positions[at]?.next.push(...to)
  }

  #repeated(quantifier: AST.Quantifier): Part {
    if (quantifier.max === 0) return EMPTY
    const times = this.#times
    this.#times = times * quantifier.max
    const part = this.#written(quantifier)
    this.#times = times
    return part
  }

  #written({ min, max, element, raw }: AST.Quantifier): Part {
    if (min === max) return this.#copies(element, Math.min(min, MAX_EXACT))
    if (max <= MAX_WRITTEN) return this.#then(this.#copies(element, min), this.#optional(element, max - min))
    return this.#loop(element, min === 0, { raw, choices: Math.min(max, LONGEST_TEXT) - min + 1 })
  }

  #copies(element: AST.Element, count: number): Part {
    let part = EMPTY
    for (let i = 0; i < count; i++) part = this.#then(part, this.#one(element))
    return part
  }

  /** x?, (xx?)?, …: the second only after the first. */
  #optional(element: AST.Element, count: number): Part {
    if (count === 0) return EMPTY
    const part = this.#one(element)
    return { ...this.#then(part, this.#optional(element, count - 1)), nullable: true, emptyWays: 1 }
  }

  #loop(element: AST.Element, nullable: boolean, repeat: Position['repeat']): Part {
    const outer = this.#repeat
    this.#repeat = repeat
    const part = this.#one(element)
    this.#repeat = outer
    this.#link(part.last, part.first)
    return { ...part, nullable: nullable || part.nullable, emptyWays: nullable ? 1 : part.emptyWays }
  }
}
