import type { AST } from '@eslint-community/regexpp'
import { compileLinear, loadLinear } from '../../regex/linear.ts'
import { slowness } from './ambiguity.ts'
import { type Automaton, buildAutomaton, PatternError } from './automaton.ts'
import { linearForm } from './linear-form.ts'

/** Longest pattern that is judged, in characters. */
const MAX_LENGTH = 4000
/** What Node 20 knows: a newer engine must not accept what an older one refuses. */
const ECMA_VERSION = 2022
const MATCHES_NOTHING = 'it matches the empty string, so that it would be found everywhere: say what must stand there'

/** What the judge says of a pattern. `slow` and `exponential`: it compiles and never matches the empty string, but V8 could take too long. */
export type Judgement = { kind: 'fine' } | { kind: 'slow' | 'exponential' | 'wrong'; reason: string }

/** How a pattern runs: on V8 (`linear` is null), or on an engine of linear time, in whose syntax it then stands; or why it does not. */
export type Way = { linear: string | null } | { problem: string }

/**
 * Judges a pattern from a configuration, in words that do not repeat more of it than the repeat that is to blame. `fine`: it takes no more
 * than about a tenth of a second over 4,096 characters. The answer is found on the pattern alone, in bounded time.
 *
 * @param flags of i, s, m, u
 */
export async function judgePattern(source: string, flags: string): Promise<Judgement> {
  const wrong = compileProblem(source, flags)
  if (wrong !== null) return { kind: 'wrong', reason: wrong }
  if (source.length > MAX_LENGTH) return { kind: 'slow', reason: `a pattern that can be judged has at most ${MAX_LENGTH} characters` }
  const alternatives = await parsed(source, flags)
  if (alternatives === null) return { kind: 'wrong', reason: 'not a regular expression that Node 20 knows' }
  try {
    const whole = buildAutomaton(alternatives, flags)
    if (whole.nullable) return { kind: 'wrong', reason: MATCHES_NOTHING }
    return firstSlow([whole, ...lookArounds(alternatives).map((inner) => buildAutomaton(inner, flags))])
  } catch (error) {
    if (error instanceof PatternError) return { kind: 'slow', reason: error.message }
    throw error
  }
}

/**
 * The engine on which a pattern may run: V8 where it is fast enough there, else one of linear time, which has no looks around and no back
 * references.
 * @param exponential whether one that backtracks exponentially may run there, too: hand-written ones are refused, because they are
 *   mistakes
 */
export async function wayOf(source: string, flags: string, exponential: 'runs' | 'refused'): Promise<Way> {
  const judgement = await judgePattern(source, flags)
  if (judgement.kind === 'fine') return { linear: null }
  const { kind, reason } = judgement
  const mayRun = kind === 'slow' || (kind === 'exponential' && exponential === 'runs')
  return mayRun ? linearWay(source, flags, reason) : { problem: reason }
}

/** The pattern on the engine of linear time. @param reason why it cannot run elsewhere */
export async function linearWay(
  source: string,
  flags: string,
  reason = 'V8 could take too long',
): Promise<{ linear: string } | { problem: string }> {
  const alternatives = await parsed(source, flags)
  const linear = alternatives === null ? null : linearForm(alternatives, flags)
  if (linear === null)
    return { problem: `${reason}. What looks around, refers back or has edges of lines (flag m) cannot run in linear time` }
  await loadLinear()
  const regex = compileLinear(linear)
  if (regex === null) return { problem: `${reason}. It is too large for the engine of linear time` }
  return regex.test('') ? { problem: MATCHES_NOTHING } : { linear }
}

/** null: Node 20 does not know it. */
async function parsed(source: string, flags: string): Promise<readonly AST.Alternative[] | null> {
  const { RegExpParser } = await import('@eslint-community/regexpp')
  try {
    return new RegExpParser({ ecmaVersion: ECMA_VERSION }).parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
      .alternatives
  } catch {
    return null
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

function firstSlow(automata: readonly Automaton[]): Judgement {
  for (const automaton of automata) {
    const slow = slowness(automaton)
    if (slow !== null) return slow
  }
  return { kind: 'fine' }
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
