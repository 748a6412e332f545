import type { Match, Text } from '../../model.ts'
import { PAIRS, type Pair } from '../../rules/pairs.ts'
import type { Rule } from '../../rules/rule.ts'
import { isExampleToken } from '../pattern/example.ts'
import { shannonBits, strengthBits } from '../pattern/strength.ts'
import { neighbourhood, placesOf } from './near.ts'

/** Least Shannon entropy, in bits per character, of a key that only its place gives away: words and paths have less. */
const MIN_BITS = 4

/** Keys that no name announces, beside the id that they belong to: `AKIA…,<40 characters>` in a table of accounts. */
export function bareKeys(text: Text, matches: readonly Match[], rules: readonly Rule[]): Match[] {
  const found = new Map<number, Match>()
  for (const pair of PAIRS) {
    const rule = pair.bare && rules.find(({ id }) => id === pair.bare?.as)
    if (rule) for (const match of matches.filter(({ rule: id }) => pair.ids.includes(id))) addBeside(text, match, pair, rule, found)
  }
  return [...found.values()]
}

function addBeside(text: Text, id: Match, { bare }: Pair, rule: Rule, found: Map<number, Match>): void {
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
