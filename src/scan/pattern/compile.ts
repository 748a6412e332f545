import type { Rule } from '../../rules/rule.ts'

/** What ends an escape stands for another character: in `\nTOKEN` and `%3DTOKEN` the token begins at a word's edge. */
const ESCAPE = String.raw`(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])`
const WORD = '0-9A-Za-z'

/** The rule's pattern with the edge that it asks for before it. */
export function ruleSource({ before = WORD, pattern }: Pick<Rule, 'before' | 'pattern'>): string {
  return before === null ? pattern.source : `(?<!${ESCAPE}[${before}])${pattern.source}`
}

/** Ready to be run at an offset; with the places of its groups only where it has one to tell. */
export function compileRule(rule: Rule): RegExp {
  return new RegExp(ruleSource(rule), rule.pattern.source.includes('(?<secret>') ? 'dy' : 'y')
}
