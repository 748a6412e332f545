import type { FileKind } from '../kind.ts'
import { openQuote } from './open-quote.ts'
import { MAX_VALUE, plainQuote, type Quoted, quotedAt } from './quotes.ts'

const MAX_PIECES = 40
const GAP = '[ \\t]{0,60}'
/** A line break that the language, a backslash, or the underscore of Visual Basic continues. */
const BREAK = `(?:[\\\\_]?\\r?\\n[ \\t]{0,120})?`
/** Methods that only re-shape a literal: .to_string(), .encode("utf-8"). */
const METHODS = `(?:\\.\\w{1,24}\\((?:["'][\\w-]{0,12}["'])?[\\w. :]{0,20}\\)[!?]?){0,2}`
/** What joins two strings, or makes another one of a string; one dot before a name is a call. */
const SIGN = '(\\+\\+?|\\.\\.|\\.(?=[\\s"\'$])|&(?!&)|<<|<>|[*%](?=[ \\t]))'
const LINK = new RegExp(`${METHODS}(${GAP}${BREAK})(?:${SIGN}${GAP}${BREAK})?`, 'y')
const COMMA = /\s{0,60},\s{0,60}/y

/** What a value that is put together may depend on. */
export interface Around {
  kind: FileKind
  /** The line up to the name. */
  before: string
}

export interface Surround extends Around {
  /** Whether pieces stand as the arguments of a call. */
  byComma: boolean
  /** Whether brackets hold the pieces together, so that no line break ends the value. */
  inBrackets: boolean
}

/**
 * A literal with those that are joined to it, by a sign or because they stand side by side. The value then reaches from the
 * beginning of the first to the end of the last, and says what the pieces say together. Null: a part of it is no literal, so it is made at run time.
 */
export function joined(text: string, first: Quoted, surround: Surround): Quoted | null {
  const pieces = [first]
  for (let last = first; pieces.length < MAX_PIECES; ) {
    const link = linkAt(text, last.after, surround)
    if (link === null || (pieces.length === 1 && isInside(text, surround.before))) break
    const next = quotedAt(text, link.at)
    if (next === null) return link.isSign ? null : together(text, pieces)
    if (!link.isSign && isKey(text, next)) break
    pieces.push(next)
    last = next
  }
  return together(text, pieces)
}

/** No secret that is put together holds these. */
const TEXT = /,|\s\S{1,600}\s/

function together(text: string, pieces: readonly Quoted[]): Quoted | null {
  const [first, last] = [pieces[0] as Quoted, pieces.at(-1) as Quoted]
  if (pieces.length === 1) return first
  const value = pieces.map((piece) => textOf(text, piece)).join('')
  return value.length > MAX_VALUE || TEXT.test(value) ? null : { start: first.start, end: last.end, after: last.after, value }
}

const textOf = (text: string, { start, end, value }: Quoted): string => value ?? text.slice(start, end)

/** Where the next piece of a value is to be looked for; null: nothing goes on. */
function linkAt(text: string, at: number, { kind, before, byComma, inBrackets }: Surround): { at: number; isSign: boolean } | null {
  const next = text[at]
  if (byComma) return commaAt(text, at)
  if (next === ',' || next === ';' || next === ')' || next === '}' || next === ']' || next === ':') return null
  LINK.lastIndex = at
  const [whole, gap, sign] = (LINK.exec(text) ?? []) as unknown as [string, string, string | undefined]
  const offset = at + whole.length
  if (sign !== undefined) return isJoined(kind, gap, sign) ? { at: offset, isSign: true } : null
  if (!isPiece(text, offset)) return null
  if (kind !== 'code') return gap === '' || /^\\\r?\n$/.test(gap) ? { at: offset, isSign: false } : null
  const column = /\n([ \t]*)$/.exec(gap)?.[1]?.length
  return column === undefined || inBrackets || gap.includes('\\') || column > indentOf(before) ? { at: offset, isSign: false } : null
}

function commaAt(text: string, at: number): { at: number; isSign: boolean } | null {
  COMMA.lastIndex = at
  return COMMA.test(text) ? { at: COMMA.lastIndex, isSign: true } : null
}

/** In scripts and data a plus on the same line is the only sign; at the beginning of a line it may be a change's. */
function isJoined(kind: FileKind, gap: string, sign: string): boolean {
  return kind === 'code' || (sign === '+' && !gap.includes('\n'))
}

/** Whether the name stands in a string: what follows its value is then no code, or closes that string. */
function isInside(text: string, before: string): boolean {
  const open = openQuote(before)
  return open !== '' && text[0] !== open
}

const indentOf = (before: string): number => /^[ \t]{0,200}/.exec(before)?.[0].length ?? 0

/** Quotes side by side; three of them are a comment in Python. */
function isPiece(text: string, at: number): boolean {
  const quote = plainQuote(text, at)
  if (quote !== null) return quote.length === 1 && quote !== '`'
  return /^(?:[bBrRuUfFL]{1,2}|@)["']/.test(text.slice(at, at + 3))
}

/** The next key of a map, and no piece. */
function isKey(text: string, { after }: Quoted): boolean {
  return /^\s{0,60}(?:[:=]|->)/.test(text.slice(after, after + 62))
}
