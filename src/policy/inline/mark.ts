import { asBuffer, lineIndexAt, lineSpan } from '../../decode/text.ts'
import type { Span, Text } from '../../model.ts'

export type Word = 'allow' | 'allow-start' | 'allow-end'

/** One exact token in a text with what follows it. */
export interface Mark {
  word: Word
  token: Span
  path: string
  /** 1-based. */
  line: number
  /** Its line holds nothing else. */
  isAlone: boolean
  rules: string[]
  reason: string
  reasonSpan: Span
  problem: string | null
}

/** `isLast`: nothing follows the comment on its line. */
type Tail = Pick<Mark, 'rules' | 'reason' | 'reasonSpan' | 'problem'> & { isLast: boolean }

export const TOKEN = 'hushgate:allow'
/** Bounds the work on a line without end; a longer reason is cut. */
const MAX_TAIL_BYTES = 1000
const MAX_LEAD_BYTES = 200
/** The token's end: white space, the line's end, or what closes the comment. */
const WORD = /^hushgate:(allow(?:-start|-end)?)(?=[ \t]|$|\*\/|-->|(?:--?)?%>|(?:--)?\}\}|#\})/
/** What may stand before a comment that has its line for itself. */
const OPENER = /^(?:#+|\/\/+!?|\/\*+|\*|<!--+|--+|;+|%+|'|rem|@rem|::|dnl|!|\(\*|\{-|\{#|\{\{!(?:--)?|\{\{-? ?\/\*|<%(?:--|#))?$/i
/** One character a byte: \xa0 is no space here but may be half of a letter, so nothing is trimmed by JavaScript's rules. */
const CLOSERS = [' ', '\t', '*/', '-->', '--%>', '-%>', '%>', '#}', '--}}', '}}', '-}', '*)', '"', "'", '`', ',', ';']
/** These end a comment wherever they stand: what follows is code, and may be a secret. */
const INNER_CLOSER = /\*\/|-->|(?:--?)?%>|#\}/

/** All tokens, in order. Costs one search where there are none. */
export function findMarks(text: Text): Mark[] {
  const buffer = asBuffer(text.bytes)
  const marks: Mark[] = []
  for (let at = buffer.indexOf(TOKEN); at !== -1; ) {
    const next = buffer.indexOf(TOKEN, at + TOKEN.length)
    const mark = readMark(text, at, next === -1 ? buffer.length : next)
    if (mark) marks.push(mark)
    at = next
  }
  return marks
}

/** null: the letters are part of another word (`xhushgate:allow`, `hushgate:allowed`) or show the syntax (`hushgate:allow <rule>`). */
function readMark(text: Text, at: number, limit: number): Mark | null {
  const index = lineIndexAt(text.lineStarts, at)
  const line = lineSpan(text, index)
  const tail = text.content.slice(at, Math.min(line.end, limit, at + MAX_TAIL_BYTES))
  const word = WORD.exec(tail)?.[1] as Word | undefined
  if (word === undefined || /[\w\x80-\xff][-.:/@]?$/.test(text.content.slice(Math.max(line.start, at - 2), at))) return null
  const tailStart = at + 'hushgate:'.length + word.length
  const said = readTail(text, tailStart, tail.slice(tailStart - at))
  if (/^[<$%{[]/.test(said.rules[0] ?? '')) return null
  const { isLast, ...rest } = said
  const isAlone = isLast && isFirst(text, index, line.start, at)
  return { ...rest, word, token: { start: at, end: tailStart }, path: text.entry.path, line: text.firstLine + index, isAlone }
}

/** Whether nothing but the comment's opener stands before it on its line, which may have begun in the window before. */
function isFirst(text: Text, index: number, lineStart: number, at: number): boolean {
  if (at - lineStart > MAX_LEAD_BYTES || (index === 0 && text.firstColumn > 0)) return false
  return OPENER.test(text.content.slice(lineStart, at).trim())
}

/** What follows the token: rules, ` -- `, a reason; the comment's closer is no part of it. */
function readTail(text: Text, start: number, tail: string): Tail {
  const inner = tail.search(INNER_CLOSER)
  const comment = withoutClosers(inner === -1 ? tail : tail.slice(0, inner))
  const dashes = comment.search(/[ \t]--(?:[ \t]|$)/)
  const rules = withoutClosers(dashes === -1 ? comment : comment.slice(0, dashes))
    .split(',')
    .map((rule) => rule.trim())
  const reasonStart = dashes === -1 ? comment.length : dashes + 3
  const reasonSpan = { start: start + reasonStart, end: start + comment.length }
  const reason = readReason(text, reasonSpan)
  const isLast = inner === -1 || withoutClosers(tail.slice(inner)) === ''
  return { rules, reason, reasonSpan, problem: findProblem(rules, reason), isLast }
}

function withoutClosers(comment: string): string {
  for (let rest = comment; ; ) {
    const closer = CLOSERS.find((each) => rest.endsWith(each))
    if (closer === undefined) return rest
    rest = rest.slice(0, -closer.length)
  }
}

/** A reason as people read it. */
export function readReason(text: Text, span: Span): string {
  return asBuffer(text.bytes)
    .toString('utf8', span.start, span.end)
    .replace(/\p{Cc}/gu, ' ')
    .trim()
}

/** Why an allow does not count; null: it does. */
export function findProblem(rules: readonly string[], reason: string): string | null {
  if (!rules.every((rule) => /^(?:\*|[a-z0-9][a-z0-9-]*)$/.test(rule))) {
    return `an allow names its rules: write ${TOKEN}, the rule ids with commas between them, " -- " and the reason`
  }
  return hasWords(reason) ? null : 'an allow needs a reason: end it with " -- " and why this is no secret'
}

/** `<reason>`, pasted as reports show it, is none. */
function hasWords(reason: string): boolean {
  return /[\p{L}\p{N}]/u.test(reason) && !/^<[^>]*>$/.test(reason)
}
