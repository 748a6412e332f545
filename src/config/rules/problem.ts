import type { OwnRule } from '../../model.ts'
import { Ways } from '../regex/ways.ts'
import type { Issue } from '../schema/validate.ts'
import type { RuleDraft, RuleShape } from './draft.ts'

/** What is wrong with a rule, at a place within it (`['samples', 'flags', 0]`). */
export type RuleProblem = Pick<Issue, 'path' | 'message'>

/** Proves one rule by running it: its id is free among the built-in rules, and its samples say what it does. */
export type JudgeRule = (draft: RuleDraft) => Promise<RuleProblem | null>

/** The most rules that one file may bring, and the most keywords that hold for one place: what one table of the prefilter takes. */
const MAX_RULES = 1000
const MAX_KEYWORDS = 4000

/** @param above rules of the files that hold for this folder too. The first problem in the order of the file; null: none. */
export async function rulesIssue(
  shapes: readonly RuleShape[],
  drafts: readonly RuleDraft[],
  above: readonly OwnRule[],
  judge: JudgeRule,
): Promise<Issue | null> {
  if (shapes.length > MAX_RULES) return { path: ['rules'], target: 'key', message: `at most ${MAX_RULES} rules fit into one file` }
  const keywords = [...above, ...drafts.map(({ rule }) => rule)].reduce((sum, rule) => sum + rule.keywords.length, 0)
  if (keywords > MAX_KEYWORDS)
    return { path: ['rules'], target: 'key', message: `at most ${MAX_KEYWORDS} keywords may hold for one folder` }
  const places = new Map(above.map(({ id, where }) => [id, where]))
  for (const [index, draft] of drafts.entries()) {
    const problem = (await shapeProblem(shapes[index] as RuleShape, draft, places)) ?? (await judge(draft))
    if (problem !== null) return { path: ['rules', index, ...problem.path], target: 'value', message: problem.message }
    places.set(draft.rule.id, draft.rule.where)
  }
  return null
}

/** Also chooses the engines of the rule's patterns. */
async function shapeProblem(shape: RuleShape, { rule }: RuleDraft, places: ReadonlyMap<string, string>): Promise<RuleProblem | null> {
  const twin = places.get(shape.id)
  if (twin !== undefined) return { path: ['id'], message: `the rule at ${twin} has this id: give one of them another` }
  const unsaid = samplesProblem(shape) ?? (shape.pattern === undefined ? withoutPattern(shape) : null)
  if (unsaid !== null) return unsaid
  const exponential = shape.carriedFrom === undefined ? 'refused' : 'runs'
  const ways = new Ways(exponential)
  await ways.add(['pattern'], shape.pattern, shape.flags)
  await ways.add(['pathPattern'], shape.pathPattern)
  const problem = ways.problem ?? groupProblem(shape)
  if (Object.keys(ways.linear).length > 0) rule.linear = ways.linear
  return problem ?? (await exceptionProblem(shape, rule, exponential))
}

/** A rule of another tool comes without samples; what is written by hand has some. */
function samplesProblem({ samples, carriedFrom, pattern }: RuleShape): RuleProblem | null {
  if (samples === undefined && carriedFrom !== undefined) return null
  if (samples === undefined) return { path: [], message: 'the key "samples" is missing: a rule needs at least one sample that it finds' }
  if (samples.flags.length > 0) return null
  const how = pattern === undefined ? '; without a pattern it is a path' : ': write one as a list of parts'
  return { path: ['samples', 'flags'], message: `a rule needs at least one sample that it finds${how}` }
}

/** A path alone is the finding: what asks for a value says nothing. */
function withoutPattern(shape: RuleShape): RuleProblem | null {
  if (shape.path === undefined && shape.pathPattern === undefined)
    return { path: [], message: 'a rule needs a pattern, or a path whose files are the finding' }
  const idle = (['keywords', 'flags', 'group', 'minEntropy'] as const).find((key) => shape[key] !== undefined)
  return idle === undefined ? null : { path: [idle], message: `"${idle}" needs a pattern: without one the path alone is the finding` }
}

function groupProblem({ pattern = '', flags = '', group }: RuleShape): RuleProblem | null {
  if (group === undefined) return null
  const found = new RegExp(`${pattern}|`, flags).exec('') as RegExpExecArray
  const isThere = typeof group === 'number' ? Number.isInteger(group) && group < found.length : Object.hasOwn(found.groups ?? {}, group)
  if (isThere) return null
  return { path: ['group'], message: `the pattern has no such group: it has ${found.length - 1}, and 0 is the whole match` }
}

async function exceptionProblem(shape: RuleShape, rule: OwnRule, exponential: Ways['exponential']): Promise<RuleProblem | null> {
  for (const [index, { patterns = [], pathPatterns = [] }] of (shape.except ?? []).entries()) {
    const ways = new Ways(exponential)
    for (const [at, pattern] of patterns.entries()) await ways.add(['except', index, 'patterns', at], pattern)
    for (const [at, pattern] of pathPatterns.entries()) await ways.add(['except', index, 'pathPatterns', at], pattern)
    if (ways.problem !== null) return ways.problem
    const exception = rule.except[index]
    if (exception !== undefined && Object.keys(ways.linear).length > 0) exception.linear = ways.linear
  }
  return null
}
