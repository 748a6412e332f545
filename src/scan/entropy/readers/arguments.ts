import { type Literal, readLiteral } from '../literal.ts'
import { quotedAt } from '../literal/quotes.ts'
import { type Assignment, placed, type Site } from '../taken.ts'

/** One argument of a call: what stands there, and its literal where it is one. */
export interface Argument {
  text: string
  literal: Literal | null
}

/** The arguments of a call in their order; `isWhole`: up to the closing bracket. */
interface Arguments {
  list: Argument[]
  isWhole: boolean
}

const MOST = 8
/** Longest argument that is no literal, in characters. */
const MAX_EXPRESSION = 300
/** Blanks before an argument, and a comment that names it. */
const GAP = '\\s{0,60}(?:(?:\\/\\/[^\\n]{0,80}\\n|\\/\\*[^*\\n]{0,80}\\*\\/)\\s{0,60})?'
/** Methods that re-shape a literal, and what ends an argument. */
const SEPARATOR = new RegExp(`(?:\\.\\w{1,24}\\((?:["'][\\w-]{0,12}["'])?[\\w. :]{0,20}\\)[!?]?){0,2}\\s{0,40}(?:(,)${GAP}|([)\\]]))`, 'y')
const LEADING = new RegExp(GAP, 'y')

/** The arguments that begin at an offset, as far as they can be told. Without brackets the line ends them. */
export function argumentsAt(site: Site, offset: number, inBrackets = /[([]\s{0,80}$/.test(site.after.slice(0, offset))): Arguments {
  const list: Argument[] = []
  LEADING.lastIndex = offset
  LEADING.test(site.after)
  for (let at = LEADING.lastIndex; list.length < MOST; ) {
    const read = readLiteral(site.after, at, null, site)
    const literal = read !== null && (!inBrackets || endAt(site.after, read.after) !== null) ? read : null
    const end = literal === null ? expressionEnd(site.after, at) : literal.after
    if (end === -1) return { list, isWhole: false }
    list.push({ text: site.after.slice(at, end), literal })
    const next = endAt(site.after, end)
    if (next === null || next.closes) return { list, isWhole: true }
    at = next.offset
  }
  return { list, isWhole: false }
}

/** Behind an argument: where the next one begins, or that the bracket closes; null: neither, so the line ends there. */
function endAt(text: string, at: number): { offset: number; closes: boolean } | null {
  const char = text.charAt(at)
  if (char === ')' || char === ']') return { offset: at + 1, closes: true }
  SEPARATOR.lastIndex = at
  const found = SEPARATOR.exec(text)
  return found === null ? null : { offset: SEPARATOR.lastIndex, closes: found[1] === undefined }
}

/** Where an argument that is no literal ends, brackets and strings in it passed over; -1: that cannot be told. */
export function expressionEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + MAX_EXPRESSION)
  let depth = 0
  for (let at = start; at < last; at++) {
    const char = text[at] as string
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char) && --depth < 0) return at
    else if (char === ',' && depth === 0) return at
    else if (';\n'.includes(char) && depth === 0) return -1
    else if ('"\'`'.includes(char)) at = stringEnd(text, at)
  }
  return -1
}

/** The offset of the quote that closes a string, an empty one too; of one that stays open, past every text. */
function stringEnd(text: string, at: number): number {
  if (text[at + 1] === text[at]) return at + 1
  const quoted = quotedAt(text, at)
  return quoted === null ? Infinity : quoted.after - 1
}

const LOGIN = /(?:auth|credentials?|creds?|login)$/i

/** `auth=("user", "v")`: the second of two in brackets. */
export function secondOfPair(site: Site, at: number): Assignment | null {
  const open = /^[([]\s{0,20}/.exec(site.after.slice(at, at + 24))
  if (open === null || !LOGIN.test(site.name)) return null
  const { list, isWhole } = argumentsAt(site, at + open[0].length, true)
  const second = isWhole && list.length === 2 ? list[1]?.literal : null
  return second === null || second === undefined ? null : { ...placed(site, 'argument', second), role: 'password' }
}
