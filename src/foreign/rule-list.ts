import { gitleaksRules } from './gitleaks-rules.ts'
import { secretlintRules } from './secretlint-rules.ts'

/**
 * Whether a list of rules as a ForeignAllow has it names one of a finding's rules: ids, `aws-*` for a family, `gitleaks:aws-access-token`
 * and `secretlint:aws` for what that tool's rule finds. An empty list names every rule.
 */
export function listsRule(list: readonly string[], rules: readonly string[]): boolean {
  return list.length === 0 || list.some((each) => names(each, rules))
}

function names(each: string, rules: readonly string[]): boolean {
  if (each.startsWith('gitleaks:')) return gitleaksFinds(each.slice('gitleaks:'.length), rules)
  if (each.startsWith('secretlint:')) return listsRule(secretlintRules(each.slice('secretlint:'.length)), rules)
  return rules.some((rule) => (each.endsWith('*') ? rule.startsWith(each.slice(0, -1)) : rule === each))
}

/** What gitleaks' generic rule finds is all for which it has no rule of its own. */
function gitleaksFinds(id: string, rules: readonly string[]): boolean {
  const { only, not } = gitleaksRules(id)
  return only === null ? !listsRule(not, rules) : listsRule(only, rules)
}
