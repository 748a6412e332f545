import type { Match, Span } from '../../../model.ts'
import { serviceMatch } from '../match.ts'
import { surroundings } from './around.ts'
import { findService } from './find.ts'
import { type Candidate, judgeService, severityOf } from './judge.ts'

/**
 * The match of a value whose service is named beside it, or null. `nameStart`: where the name stands that was read, null: none was. A value of
 * which nothing is believed must be one that may be new (ask.ts).
 */
export function matchService(content: string, span: Span, nameStart: number | null, candidate: Candidate): Match | null {
  const around = surroundings(content, span.start, span.end, nameStart, candidate.name)
  const sign = findService(candidate.value, candidate.belief === null ? nameOnly(around.name) : around)
  if (sign === null) return null
  const belief = judgeService(candidate, sign)
  return belief === null ? null : serviceMatch(span, candidate.value, sign, belief, severityOf(candidate, sign), candidate.name)
}

/** A value that nothing else gives away needs its service in its own name. */
function nameOnly(name: string): Parameters<typeof findService>[1] {
  return { name, line: () => '', near: () => [] }
}
