import { ESCAPES } from '../../decode/decodings.ts'
import type { AnchorList } from '../../engine/sweep.ts'
import type { Rule } from '../../rules/rule.ts'
import { NAME_ANCHORS, SHORT_ANCHORS } from '../../value/names.ts'
import { CALL_ANCHORS } from '../entropy/call-anchors.ts'

/** What the one pass over a text looks for. In the anchors' numbers come first those of rules, then those of escapes, then names, then callees. */
export interface Plan {
  readonly anchors: AnchorList
  /** Of each anchor of rules: the index of the rule that it calls, or of several. */
  readonly rulesOf: readonly (number | readonly number[])[]
  /** Of each anchor of escapes: the index in ESCAPES of the escape that it begins. */
  readonly escapeOf: readonly number[]
}

/** An anchor of rules that other checks ask for, too. */
export const ADDRESS = '://'

export function makePlan(rules: readonly Rule[]): Plan {
  const called = new Map<string, number[]>()
  for (const [index, rule] of rules.entries()) {
    for (const anchor of new Set(rule.anchors)) called.set(anchor, [...(called.get(anchor) ?? []), index])
  }
  const signs = ESCAPES.flatMap(({ anchors }, form) => anchors.map((anchor) => ({ anchor, form })))
  return {
    anchors: {
      exact: [...called.keys(), ...signs.map(({ anchor }) => anchor)],
      folded: [...NAME_ANCHORS, ...SHORT_ANCHORS, ...CALL_ANCHORS],
    },
    rulesOf: [...called.values()].map((indexes) => (indexes.length === 1 ? (indexes[0] as number) : indexes)),
    escapeOf: signs.map(({ form }) => form),
  }
}
