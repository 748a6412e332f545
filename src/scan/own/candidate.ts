import type { Match, OwnRule, Settings, Span, Text } from '../../model.ts'
import { nameBefore } from '../pattern/name.ts'
import { shannonBits, strengthBits } from '../../value/strength.ts'
import { isExcepted } from './except.ts'

/** A place that an own rule's pattern matches; the span is the value's. */
export interface Candidate extends Span {
  whole: Span
  secret: string
  match: string
  line: string
}

/** Why the rule itself lets the place pass; null: it is a finding. Nothing else has a say: an own rule means what it says. */
export function judgeCandidate(rule: OwnRule, { secret, match, line }: Candidate, { entry }: Text, settings: Settings): string | null {
  const bits = shannonBits(secret)
  if (bits < rule.minEntropy) return `it has ${bits.toFixed(1)} bits per character, the rule asks for ${rule.minEntropy}`
  const place = { path: entry.path, commitId: entry.commitId, settings, reads: rule.reads, value: { secret, match, line } }
  return isExcepted(rule.except, place) ? `an exception of the rule fits (${rule.where})` : null
}

export function toOwnMatch(rule: OwnRule, { start, end, whole }: Candidate, text: Text): Match {
  const value = text.content.slice(start, end)
  const name = nameBefore(text.content, whole.start) ?? nameBefore(text.content, start)
  return {
    check: 'pattern',
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    links: rule.links,
    rank: 3,
    start,
    end,
    confidence: 'high',
    why: `the rule at ${rule.where} matches${name === undefined ? '' : `, assigned to ${name}`}`,
    strengthBits: strengthBits(value),
    ...(name === undefined ? {} : { name }),
  }
}
