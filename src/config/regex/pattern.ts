import type { AST } from '@eslint-community/regexpp'
import { slowness } from './ambiguity.ts'
import { type Automaton, buildAutomaton, PatternError } from './automaton.ts'

/** Longest pattern that is judged, in characters. */
const MAX_LENGTH = 4000
/** What Node 20 knows: a newer engine must not accept what an older one refuses. */
const ECMA_VERSION = 2022

/**
 * Why a pattern from a configuration may not run, in words that do not repeat more of it than the repeat that is to blame; null: it
 * may. It compiles, never matches the empty string, and takes no more than about a tenth of a second over 4,096 characters. The
 * answer is found on the pattern alone, in bounded time.
 *
 * @param flags of i, s, m, u
 */
export async function patternProblem(source: string, flags: string): Promise<string | null> {
  if (source.length > MAX_LENGTH) return `a pattern has at most ${MAX_LENGTH} characters`
  const unknown = compileProblem(source, flags)
  if (unknown !== null) return unknown
  const { RegExpParser } = await import('@eslint-community/regexpp')
  try {
    const parser = new RegExpParser({ ecmaVersion: ECMA_VERSION })
    const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
    const whole = buildAutomaton(alternatives, flags)
    if (whole.nullable) return 'it matches the empty string, so that it would be found everywhere: say what must stand there'
    return firstSlow([whole, ...lookArounds(alternatives).map((inner) => buildAutomaton(inner, flags))])
  } catch (error) {
    if (error instanceof PatternError) return error.message
    return 'not a regular expression that Node 20 knows'
  }
}

/** The engine's own message repeats the pattern, which may be a secret: only what follows its last colon is shown. */
function compileProblem(source: string, flags: string): string | null {
  try {
    new RegExp(source, flags)
    return null
  } catch (error) {
    const said = (error as Error).message
    return `not a regular expression: ${said.slice(said.lastIndexOf(':') + 1).trim()}`
  }
}

function firstSlow(automata: readonly Automaton[]): string | null {
  for (const automaton of automata) {
    const reason = slowness(automaton)
    if (reason !== null) return reason
  }
  return null
}

/** The insides of looks ahead and behind, at any depth: each is a search of its own. */
function lookArounds(alternatives: readonly AST.Alternative[]): (readonly AST.Alternative[])[] {
  return alternatives.flatMap(({ elements }) => elements.flatMap(insideOf))
}

function insideOf(element: AST.Element | AST.QuantifiableElement): (readonly AST.Alternative[])[] {
  if (element.type === 'Quantifier') return insideOf(element.element)
  if (!('alternatives' in element)) return []
  const own = element.type === 'Assertion' ? [element.alternatives] : []
  return [...own, ...lookArounds(element.alternatives as AST.Alternative[])]
}
