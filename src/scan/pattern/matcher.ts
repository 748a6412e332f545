import { RULES } from '../../rules/index.ts'
import type { Rule } from '../../rules/rule.ts'
import { sweepText, type TextSweeper, textSweeper } from '../sweep/index.ts'
import { makePlan, type Plan } from '../sweep/plan.ts'
import { PLAN } from '../sweep/table.ts'
import { compileRule } from './compile.ts'

/** The rules with what is made of them once. */
export interface Matcher {
  rules: readonly Rule[]
  plan: Plan
  /** One pass over a text names the places of rules' anchors, escapes and runs. */
  sweep: TextSweeper
  patternOf(rule: Rule): RegExp
}

export function makeMatcher(rules: readonly Rule[]): Matcher {
  const isKnown = rules === RULES
  const plan = isKnown ? PLAN : makePlan(rules)
  const compiled = new Map<Rule, RegExp>()
  return {
    rules,
    plan,
    sweep: isKnown ? sweepText : textSweeper(plan),
    patternOf(rule) {
      const pattern = compiled.get(rule) ?? compileRule(rule)
      compiled.set(rule, pattern)
      return pattern
    },
  }
}
