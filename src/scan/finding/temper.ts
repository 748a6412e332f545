import type { Entry } from '../../model.ts'
import { isShowcase } from '../entropy/kind.ts'
import type { Winner } from './overlap.ts'

/**
 * In tests, examples and documentation stand made-up keys, JSON Web Tokens and passwords: what only its structure, its name or its
 * randomness gives away is believed less there. An issuer's own format is worth the same everywhere, unless it says that it has expired.
 */
export function temper(entry: Entry, winners: readonly Winner[]): readonly Winner[] {
  if (winners.length === 0 || !isShowcase(entry.path)) return winners
  return winners.map((winner) => {
    if (hasExpired(winner)) return { ...winner, confidence: 'low' }
    return winner.rank < 3 && isSure(winner) ? { ...winner, confidence: 'medium' } : winner
  })
}

function hasExpired({ facts, wholeFile }: Winner): boolean {
  return wholeFile !== true && facts?.some(({ label }) => label === 'expired') === true
}

function isSure({ confidence, wholeFile }: Winner): boolean {
  return wholeFile !== true && (confidence === 'high' || confidence === 'proven')
}
