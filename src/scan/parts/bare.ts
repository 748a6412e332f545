import type { Match, Text } from '../../model.ts'
import { PAIRS, type Pair } from '../../rules/pairs.ts'
import type { Rule } from '../../rules/rule.ts'
import { allServices } from '../entropy/service/rows.ts'
import { isExampleToken } from '../../value/example.ts'
import { shannonBits, strengthBits } from '../../value/strength.ts'
import { neighbourhood, placesOf } from './near.ts'

/** Least Shannon entropy, in bits per character, of a key that only its place gives away: words and paths have less. */
const MIN_BITS = 4

/** Keys that no name announces, beside the id that they belong to: `AKIA…,<40 characters>` in a table of accounts. */
export function bareKeys(text: Text, matches: readonly Match[], rules: readonly Rule[]): Match[] {
  const found = new Map<number, Match>()
  for (const pair of PAIRS) {
    const { bare } = pair
    const ids = bare === undefined ? [] : matches.filter(({ rule }) => pair.ids.includes(rule))
    const named = ids.length === 0 ? undefined : [...rules, ...allServices()].find(({ id }) => id === bare?.as)
    if (named) for (const match of ids) addBeside(text, match, pair, named, found)
  }
  return [...found.values()]
}

type Named = Pick<Rule, 'id' | 'title' | 'severity' | 'links'>

function addBeside(text: Text, id: Match, { bare }: Pair, rule: Named, found: Map<number, Match>): void {
  for (const { start, end } of placesOf(text, neighbourhood(text, id), (bare as NonNullable<Pair['bare']>).pattern, 'secret')) {
    // each of many ids in a table has the same keys around it
    if (found.has(start)) continue
    const value = text.content.slice(start, end)
    if (shannonBits(value) < MIN_BITS || isExampleToken(value)) continue
    found.set(start, {
      check: 'pattern',
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      confidence: 'high',
      why: `${value.length} random characters near an ${id.title}`,
      strengthBits: strengthBits(value),
      links: rule.links,
      rank: 3,
      start,
      end,
    })
  }
}
