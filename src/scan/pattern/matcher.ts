import { ESCAPES } from '../../decode/decodings.ts'
import { type AnchorTable, buildAnchors } from '../../engine/anchors.ts'
import type { Rule } from '../../rules/rule.ts'
import { compileRule } from './compile.ts'

/** What an anchor calls: the rules that it stands in, or the way of escaping (an index of ESCAPES) that it is a sign of. */
export type Called = { rules: readonly Rule[] } | { escape: number }

/** The rules with what is made of them once. */
export interface Matcher {
  rules: readonly Rule[]
  table: AnchorTable
  /** By the anchor's index in the table. */
  called: readonly Called[]
  patternOf(rule: Rule): RegExp
}

/** One table for rules and escapes: one pass over a text names the places of both. */
export function makeMatcher(rules: readonly Rule[]): Matcher {
  const byAnchor = rulesByAnchor(rules)
  const signs = ESCAPES.flatMap(({ anchors }, escape) => anchors.map((anchor) => ({ anchor, escape })))
  const compiled = new Map<Rule, RegExp>()
  return {
    rules,
    table: buildAnchors([...byAnchor.keys(), ...signs.map(({ anchor }) => anchor)]),
    called: [...[...byAnchor.values()].map((called) => ({ rules: called })), ...signs],
    patternOf(rule) {
      const pattern = compiled.get(rule) ?? compileRule(rule)
      compiled.set(rule, pattern)
      return pattern
    },
  }
}

function rulesByAnchor(rules: readonly Rule[]): Map<string, Rule[]> {
  const byAnchor = new Map<string, Rule[]>()
  for (const rule of rules) {
    for (const anchor of new Set(rule.anchors)) {
      const called = byAnchor.get(anchor)
      if (called === undefined) byAnchor.set(anchor, [rule])
      else called.push(rule)
    }
  }
  return byAnchor
}
