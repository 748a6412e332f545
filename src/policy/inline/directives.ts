import type { Span, Text } from '../../model.ts'
import { findMarks, findProblem, type Mark, readReason, TOKEN } from './mark.ts'

/** An allow comment: `hushgate:allow <rule>[,<rule>…] -- <reason>`; `-start` and `-end` behind the token make a block. */
export interface Directive {
  kind: 'line' | 'block'
  path: string
  /** 1-based. */
  line: number
  /** For a comment that stands alone on its line: the first line below it that is no such comment. Else its own line. */
  target: number
  /** Where its tokens stand in the text's bytes: one; for a block the start's and the end's. */
  tokens: Span[]
  /** Rule ids; `*` or `all`: every rule. */
  rules: string[]
  reason: string
  /** Where the reason stands in the text's bytes. */
  reasonSpan: Span
  /** Why it allows nothing; null: it counts. */
  problem: string | null
}

const UNCLOSED = `${TOKEN}-start is never closed, so it allows nothing: put ${TOKEN}-end below the last line it is for`

/**
 * The allow comments of a text, in order, and those that are wrong, with their `problem`. Costs one search where there are none.
 * Members of archives have none: what somebody packed elsewhere must not allow itself here.
 */
export function findDirectives(text: Text): Directive[] {
  if (text.member !== undefined) return []
  const marks = findMarks(text)
  return marks.length === 0 ? [] : joinBlocks(marks, findTargets(marks))
}

/** Comments above one another, for several rules, all mean the line below the last of them. */
function findTargets(marks: readonly Mark[]): Map<number, number> {
  const targets = new Map<number, number>()
  for (const mark of [...marks].reverse()) {
    if (mark.word === 'allow' && mark.isAlone) targets.set(mark.line, targets.get(mark.line + 1) ?? mark.line + 1)
  }
  return targets
}

/** A block that is never closed, or never opened, allows nothing. */
function joinBlocks(marks: readonly Mark[], targets: ReadonlyMap<number, number>): Directive[] {
  const directives: Directive[] = []
  const open: Directive[] = []
  for (const mark of marks) {
    const block = mark.word === 'allow-end' ? open.pop() : undefined
    if (block) {
      block.tokens.push(mark.token)
      continue
    }
    const directive = toDirective(mark, targets)
    directives.push(directive)
    if (mark.word === 'allow-start') open.push(directive)
  }
  for (const block of open) block.problem ??= UNCLOSED
  return directives
}

function toDirective({ word, token, isAlone, ...said }: Mark, targets: ReadonlyMap<number, number>): Directive {
  const kind = word === 'allow' ? 'line' : 'block'
  const target = kind === 'line' && isAlone ? (targets.get(said.line) ?? said.line) : said.line
  const problem = word === 'allow-end' ? `${TOKEN}-end without ${TOKEN}-start above it: take it out` : said.problem
  return { ...said, kind, target, tokens: [token], problem }
}

/**
 * Reasons are shown in reports, so found values that stand in one are taken out of it, also where only another copy of the
 * value was found; a reason that was nothing else is none. `values`: the spans of all findings in the same text.
 */
export function hideValues(directives: readonly Directive[], text: Text, values: readonly Span[]): Directive[] {
  if (directives.length === 0) return []
  const words = [...new Set(values.map((value) => readReason(text, value)))].filter((word) => word !== '')
  return directives.map((directive) => {
    const inside = values.filter((value) => value.start < directive.reasonSpan.end && value.end > directive.reasonSpan.start)
    let reason = inside.length === 0 ? directive.reason : reasonAround(directive, text, inside)
    for (const word of words) if (reason.includes(word)) reason = reason.replaceAll(word, '…')
    return { ...directive, reason, problem: directive.problem ?? findProblem(directive.rules, reason) }
  })
}

function reasonAround({ reasonSpan }: Directive, text: Text, values: readonly Span[]): string {
  const parts: string[] = []
  let at = reasonSpan.start
  for (const value of [...values].sort((a, b) => a.start - b.start)) {
    if (value.start > at) parts.push(readReason(text, { start: at, end: value.start }))
    at = Math.max(at, value.end)
  }
  if (at < reasonSpan.end) parts.push(readReason(text, { start: at, end: reasonSpan.end }))
  return parts.join(' … ')
}
