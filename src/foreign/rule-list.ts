/**
 * Whether a list of rules as a ForeignAllow has it names one of a finding's rules: ids, `aws-*` for a family, `!id` for every rule but
 * these. An empty list names every rule.
 */
export function listsRule(list: readonly string[], rules: readonly string[]): boolean {
  if (list.length === 0) return true
  const [not, named] = [list.filter((each) => each.startsWith('!')), list.filter((each) => !each.startsWith('!'))]
  const isNamed = rules.some((rule) => named.some((each) => fits(each, rule)))
  return isNamed || (not.length > 0 && !rules.some((rule) => not.some((each) => fits(each.slice(1), rule))))
}

function fits(each: string, rule: string): boolean {
  return each.endsWith('*') ? rule.startsWith(each.slice(0, -1)) : rule === each
}
