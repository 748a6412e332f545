import { openText } from '../../decode/text.ts'
import type { RuleDraft } from '../../config/rules/draft.ts'
import type { JudgeRule, RuleProblem } from '../../config/rules/problem.ts'
import type { Entry, Settings } from '../../model.ts'

let titles: Map<string, string> | undefined

/** Ids that no rule of a configuration may have. */
export async function builtInIds(): Promise<ReadonlySet<string>> {
  titles ??= await builtInTitles()
  return new Set(titles.keys())
}

async function builtInTitles(): Promise<Map<string, string>> {
  const { ruleCards } = await import('../catalog.ts')
  return new Map((await ruleCards()).map(({ id, title }) => [id, title]))
}

/** Proves an own rule: its id is none of the built-in ones, it finds its `flags` samples and leaves its `passes` samples alone. */
export const judgeRule: JudgeRule = async (draft) => {
  titles ??= await builtInTitles()
  const { id } = draft.rule
  const title = titles.get(id)
  if (title !== undefined) return { path: ['id'], message: `a built-in rule has this id (${title}): take another, such as "own-${id}"` }
  return draft.rule.pattern === null ? pathsProblem(draft) : samplesProblem(draft, (await import('./search.ts')).searchOwn)
}

type Search = typeof import('./search.ts')['searchOwn']

/** What the rule says about paths is not asked of a sample, which has none. */
function samplesProblem({ rule, samples }: RuleDraft, search: Search): RuleProblem | null {
  const { globs: _anywhere, ...rest } = rule
  const pathless = { ...rest, path: null }
  const except = rule.except
    .filter(({ condition, globs = [], paths }) => condition === 'any' || [...globs, ...paths].length === 0)
    .map((each) => ({ ...each, globs: [], paths: [] }))
  const settings = { rules: { own: [{ ...pathless, except }] } } as unknown as Settings
  return firstWrong(samples, (sample) => search(openText(entryOf(''), Buffer.from(sample, 'utf8')), settings).length > 0, rule.keywords)
}

async function pathsProblem({ rule, samples }: RuleDraft): Promise<RuleProblem | null> {
  const [{ ownPathCheck }, { loadGlobs }] = await Promise.all([import('./paths.ts'), import('../../policy/glob.ts')])
  const settings = { rules: { own: [rule] }, globs: await loadGlobs() } as unknown as Settings
  return firstWrong(samples, (sample) => ownPathCheck.run([entryOf(sample)], () => settings).length > 0)
}

/** No message repeats a sample. */
function firstWrong(
  { flags, passes }: RuleDraft['samples'],
  finds: (sample: string) => boolean,
  keywords: readonly string[] = [],
): RuleProblem | null {
  const missed = flags.findIndex((sample) => !finds(sample))
  if (missed >= 0)
    return {
      path: ['samples', 'flags', missed],
      message: `the rule does not find this sample (flags ${missed + 1}): mend the one or the other${lacksKeyword(flags[missed] as string, keywords) ? '; none of the keywords stands in it' : ''}`,
    }
  const caught = passes.findIndex(finds)
  if (caught < 0) return null
  return { path: ['samples', 'passes', caught], message: `the rule finds this sample (passes ${caught + 1}): mend the one or the other` }
}

function lacksKeyword(sample: string, keywords: readonly string[]): boolean {
  return keywords.length > 0 && !keywords.some((keyword) => sample.toLowerCase().includes(keyword.toLowerCase()))
}

function entryOf(path: string): Entry {
  return { path, mode: 'file', sizeBytes: null }
}
