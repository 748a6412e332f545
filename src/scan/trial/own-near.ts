import type { OwnRule, Settings, Text } from '../../model.ts'
import { isExcepted } from '../own/except.ts'
import { judgeCandidate } from '../own/candidate.ts'
import { keywordHits } from '../own/keywords.ts'
import { holdsFor, searchCandidates, tableOf } from '../own/search.ts'
import type { NearMiss } from './near.ts'

/** Why an own rule finds nothing where it looked: the places that its entropy or an exception let go, or its keyword alone. */
export function ownNearMisses(text: Text, settings: Settings): NearMiss[] {
  const candidates = searchCandidates(text, settings)
  const hits = keywordHits(text.bytes, tableOf(settings.rules.own))
  return settings.rules.own.flatMap((rule, index) => {
    const about = { rule: rule.id, title: rule.title }
    const own = candidates.filter((each) => each.rule === rule)
    const first = hits.get(index)?.[0]
    if (own.length === 0) return first === undefined ? [] : [{ ...about, ...first, reason: withoutMatch(rule, text, settings) }]
    return own.flatMap(({ candidate }) => {
      const reason = judgeCandidate(rule, candidate, text, settings)
      return reason === null ? [] : [{ ...about, start: candidate.start, end: candidate.end, reason }]
    })
  })
}

function withoutMatch(rule: OwnRule, { entry }: Text, settings: Settings): string {
  if (!holdsFor(rule, entry.path, settings)) return 'a keyword stands here, but the rule is for other paths'
  const place = { path: entry.path, commitId: undefined, settings, reads: rule.reads, value: null }
  if (isExcepted(rule.except, place)) return 'a keyword stands here, but an exception leaves this path alone'
  return 'a keyword stands here, but nothing within 1,000 characters matches the pattern'
}
