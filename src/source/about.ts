import type { EnvFacts, Verdict } from '../model.ts'
import type { Judgement } from '../policy/twins.ts'
import type { Source } from './source.ts'

/** What the advice about .env files depends on; null where none is blocked. One in an archive is no file that git could ignore. */
export function envFacts(source: Source, judgements: readonly Judgement[]): EnvFacts | null {
  const blocked = judgements.filter(
    ({ verdict }) => verdict.kept === 'finding' && verdict.finding.rule === 'env-file' && !verdict.finding.via,
  )
  return blocked.length === 0 ? null : source.envFacts(blocked.map(({ entry }) => entry))
}

/** Who brought what was found: asked for only now, for the few commits that matter. */
export function addCommits(source: Source, judgements: readonly Judgement[]): Verdict[] {
  const commits = source.commits(judgements.map(({ entry }) => entry))
  return judgements.map(({ verdict, entry }) => {
    const commit = commits.get(entry)
    return commit ? { ...verdict, finding: { ...verdict.finding, commit } } : verdict
  })
}
