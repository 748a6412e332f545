import { ESCAPES } from '../../decode/decodings.ts'
import { type AnchorTable, buildAnchors } from '../../engine/anchors.ts'
import type { Rule } from '../../rules/rule.ts'
import { compileRule } from './compile.ts'

/** The rules with what is made of them once. */
export interface Matcher {
  rules: readonly Rule[]
  table: AnchorTable
  /** Of each anchor of the table, first those of rules: the rules that it calls. */
  rulesOf: readonly (readonly Rule[])[]
  /** Of each of the others: the index in ESCAPES of the escape that it begins. */
  escapeOf: readonly number[]
  patternOf(rule: Rule): RegExp
}

/** One table for rules and escapes: one pass over a text names the places of both. */
export function makeMatcher(rules: readonly Rule[]): Matcher {
  const byAnchor = rulesByAnchor(rules)
  const signs = ESCAPES.flatMap(({ anchors }, form) => anchors.map((anchor) => ({ anchor, form })))
  const compiled = new Map<Rule, RegExp>()
  return {
    rules,
    table: buildAnchors([...byAnchor.keys(), ...signs.map(({ anchor }) => anchor)]),
    rulesOf: [...byAnchor.values()],
    escapeOf: signs.map(({ form }) => form),
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
