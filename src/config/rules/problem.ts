import type { OwnRule } from '../../model.ts'
import { patternProblem } from '../regex/pattern.ts'
import type { Issue, Path } from '../schema/validate.ts'
import type { RuleDraft, RuleShape } from './draft.ts'

/** What is wrong with a rule, at a place within it (`['samples', 'flags', 0]`). */
export interface RuleProblem {
  path: Path
  message: string
}

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
    const problem = (await shapeProblem(shapes[index] as RuleShape, places)) ?? (await judge(draft))
    if (problem !== null) return { path: ['rules', index, ...problem.path], target: 'value', message: problem.message }
    places.set(draft.rule.id, draft.rule.where)
  }
  return null
}

async function shapeProblem(shape: RuleShape, places: ReadonlyMap<string, string>): Promise<RuleProblem | null> {
  const twin = places.get(shape.id)
  if (twin !== undefined) return { path: ['id'], message: `the rule at ${twin} has this id: give one of them another` }
  if (shape.pattern === undefined) return withoutPattern(shape)
  if (shape.samples.flags.length === 0)
    return { path: ['samples', 'flags'], message: 'a rule needs at least one sample that it finds: write one as a list of parts' }
  const reason = await patternProblem(shape.pattern, shape.flags ?? '')
  if (reason !== null) return { path: ['pattern'], message: reason }
  return groupProblem(shape) ?? (await exceptionProblem(shape))
}

/** A path alone is the finding: what asks for a value says nothing. */
function withoutPattern(shape: RuleShape): RuleProblem | null {
  if (shape.path === undefined) return { path: [], message: 'a rule needs a pattern, or a path whose files are the finding' }
  if (shape.samples.flags.length === 0)
    return { path: ['samples', 'flags'], message: 'a rule needs at least one sample that it finds; without a pattern it is a path' }
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

async function exceptionProblem(shape: RuleShape): Promise<RuleProblem | null> {
  for (const [index, { patterns = [] }] of (shape.except ?? []).entries()) {
    for (const [at, pattern] of patterns.entries()) {
      const reason = await patternProblem(pattern, '')
      if (reason !== null) return { path: ['except', index, 'patterns', at], message: reason }
    }
  }
  return null
}
