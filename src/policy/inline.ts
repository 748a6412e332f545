import type { AllowReason, Finding, Span, Warning } from '../model.ts'
import type { Directive } from './inline/directives.ts'

/** Does not repeat the word: whoever writes a secret there must not see it in a log. */
const UNKNOWN = 'this allow names a rule that does not exist: "hushgate rules" lists the ids'

/**
 * The allow comments that let a finding pass: on its first line (of a credential of several parts on each part's), alone on the lines directly above, behind its end on its
 * last line, or as a block around the whole value. A comment inside the value itself does not count.
 */
export function directivesFor(finding: Finding, directives: readonly Directive[]): Directive[] {
  return directives.filter((directive) => allows(directive, finding))
}

export function inlineReason(directive: Directive): AllowReason {
  return { kind: 'inline', where: `${directive.path}:${directive.line}`, reason: directive.reason }
}

function allows(directive: Directive, finding: Finding): boolean {
  const { span } = finding
  if (span === null || finding.line === null || directive.problem !== null || !namesRule(directive.rules, finding.rule)) return false
  if (directive.tokens.some((token) => token.start < span.end && token.end > span.start)) return false
  return directive.kind === 'block' ? surrounds(directive, span) : isBeside(directive, finding, span)
}

function surrounds({ tokens: [open, close] }: Directive, span: Span): boolean {
  return open !== undefined && close !== undefined && open.end <= span.start && span.end <= close.start
}

function isBeside({ line, target, tokens, rules }: Directive, finding: Finding, span: Span): boolean {
  const starts = startLines(finding, span, namesEveryRule(rules))
  if (starts.includes(line) || starts.includes(target)) return true
  return line === finding.endLine && (tokens[0]?.start ?? 0) >= span.end
}

/**
 * Of a credential of several parts: beside any of them a comment may name its rule. One for every rule counts beside the key only: beside an
 * id it was written for the id, maybe before the key came.
 */
function startLines({ line, parts }: Finding, span: Span, isKeyOnly: boolean): (number | null)[] {
  if (parts === undefined) return [line]
  return parts.filter((part) => !isKeyOnly || part.span.start === span.start).map((part) => part.line)
}

/** What is wrong with the comments: no reason, no rule, a block without end, and (where the known ids are given) an unknown rule. */
export function directiveWarnings(directives: readonly Directive[], knownRules: ReadonlySet<string> | null): Warning[] {
  return directives.flatMap(({ path, line, rules, problem }) => {
    if (problem !== null) return [{ path, line, message: problem }]
    const isKnown = (rule: string): boolean => knownRules === null || namesEveryRule([rule]) || knownRules.has(rule)
    return rules.every(isKnown) ? [] : [{ path, line, message: UNKNOWN }]
  })
}

/** Whether a list of rule ids in an allow names this rule. */
export function namesRule(rules: readonly string[], rule: string): boolean {
  return namesEveryRule(rules) || rules.includes(rule)
}

/** An empty list (configuration), `*` and `all` name every rule. */
export function namesEveryRule(rules: readonly string[]): boolean {
  return rules.length === 0 || rules.includes('*') || rules.includes('all')
}
