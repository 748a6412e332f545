import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { makeSymbols, type Symbols } from './symbols.ts'

/** A step to be taken: a character of some symbols, or nothing, and then one of the next steps. */
interface Step {
  symbols: Symbols | null
  next: Step[]
}

const END: Step = { symbols: null, next: [] }

/**
 * Which characters may come next, one set for each, where a match begins with some text: as many as every match has. Looks around are taken to hold.
 *
 * @param source of a pattern without flags
 * @param begin what stands there already
 * @param most characters that are asked for
 * @throws SyntaxError for what is no pattern
 */
export function symbolsBehind(source: string, begin: string, most: number): Symbols[] {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length)
  const builder = new Builder(begin.length + most)
  let steps = reached([builder.either(alternatives, END)])
  for (const char of begin) steps = after(steps, 1n << BigInt(char.charCodeAt(0)))
  const behind: Symbols[] = []
  while (behind.length < most && !steps.has(END)) {
    const symbols = [...steps].reduce((all, step) => all | (step.symbols ?? 0n), 0n)
    behind.push(symbols)
    steps = after(steps, symbols)
  }
  return behind
}

function after(steps: ReadonlySet<Step>, symbols: Symbols): Set<Step> {
  return reached([...steps].filter((step) => step.symbols !== null && (step.symbols & symbols) !== 0n).flatMap(({ next }) => next))
}

/** Steps that read a character, or the end, from some on. */
function reached(from: readonly Step[]): Set<Step> {
  const seen = new Set(from)
  for (const { symbols, next } of seen) if (symbols === null) for (const step of next) seen.add(step)
  return new Set([...seen].filter((step) => step.symbols !== null || step === END))
}

class Builder {
  readonly #symbolsOf = makeSymbols('')
  /** How many characters are followed: so often is what is repeated written out. */
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  either(alternatives: readonly AST.Alternative[], then: Step): Step {
    return {
      symbols: null,
      next: alternatives.map(({ elements }) => elements.reduceRight((next, element) => this.#one(element, next), then)),
    }
  }

  #one(element: AST.Element, then: Step): Step {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.either(element.alternatives, then)
      case 'Quantifier':
        return this.#repeated(element, then)
      case 'Assertion':
        return then
      case 'Backreference':
        return END
      default:
        return { symbols: this.#symbolsOf(element.raw), next: [then] }
    }
  }

  #repeated({ min, max, element }: AST.Quantifier, then: Step): Step {
    let step: Step = { symbols: null, next: [then] }
    if (max - min > this.#most) step.next.push(this.#one(element, step))
    else for (let i = min; i < max; i++) step = { symbols: null, next: [this.#one(element, step), then] }
    for (let i = 0; i < Math.min(min, this.#most); i++) step = this.#one(element, step)
    return step
  }
}
