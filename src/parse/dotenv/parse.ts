import { isLineEnd, lineEnd, nextLine, skipBlanks } from './lines.ts'
import type { Assignment, BrokenLine, Dotenv } from './types.ts'
import { readValue } from './value.ts'

/** The name with what stands before and behind it. A colon separates only with a blank after it, as the package `dotenv` has it. */
const HEAD = /(export[ \t\v\f]+)?([\w.-]+)(?:[ \t\v\f]*=|:(?=[ \t\v\f]))/y
export interface Reading {
  hashNeedsBlank?: boolean
}

/** UTF-8's mark of order, as a character or as one character a byte. */
const BYTE_ORDER_MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf)/

const COLON = 'the name is followed by a colon: only some programs read that as an assignment'

/**
 * Reads a dotenv text as the package `dotenv` (Node) does, with places. Values over several lines are those in quotes of any kind; a line
 * that is no assignment is told, and reading goes on with the next. Linear in the text's length, for any text.
 *
 * @param content decoded, or one character a byte: then offsets are byte offsets
 * @param reading hashNeedsBlank: a # in the midst of a value is a part of it, as for python-dotenv and compose
 */
export function parseDotenv(content: string, reading: Reading = {}): Dotenv {
  const found: Dotenv = { assignments: [], comments: [], broken: [] }
  let line = 1
  for (let at = BYTE_ORDER_MARK.exec(content)?.[0].length ?? 0; at < content.length; ) {
    const start = skipBlanks(content, at)
    const end = isLineEnd(content, start) ? start : readStatement(content, start, line, found, reading)
    // A value in quotes may have gone over lines.
    line += countLines(content, start, end) + 1
    at = nextLine(content, end)
  }
  return found
}

/** What a program has in the end: of a name that comes again, the last value. */
export function valuesOf({ assignments }: Dotenv): Map<string, string> {
  return new Map(assignments.map(({ name, value }) => [name, value]))
}

/** @returns the end of the statement's last line */
function readStatement(content: string, start: number, line: number, found: Dotenv, reading: Reading): number {
  if (content[start] !== '#') return readAssignment(content, start, line, found, reading)
  const end = lineEnd(content, start)
  found.comments.push({ start, end })
  return end
}

function readAssignment(content: string, start: number, line: number, found: Dotenv, { hashNeedsBlank = false }: Reading): number {
  HEAD.lastIndex = start
  const head = HEAD.exec(content)
  if (head === null) return addBroken(content, start, line, found)
  const [text, prefix = '', name = ''] = head
  const nameStart = start + prefix.length
  const value = readValue(content, start + text.length, hashNeedsBlank)
  const { isOpen, caution, end, ...places } = value
  const endLine = line + countLines(content, start, places.raw.end)
  const whole = { start, end: Math.max(places.raw.end, start + text.length) }
  const nameSpan = { start: nameStart, end: nameStart + name.length }
  const isColon = text.endsWith(':')
  const assignment: Assignment = { name, exported: prefix !== '', line, endLine, whole, nameSpan, ...places, caution }
  found.assignments.push(isColon ? { ...assignment, caution: COLON } : assignment)
  if (isOpen) found.broken.push({ start, end, line, why: 'a quote is opened and not closed' })
  return end
}

function addBroken(content: string, start: number, line: number, found: Dotenv): number {
  const end = lineEnd(content, start)
  const broken: BrokenLine = { start, end, line, why: reason(content.slice(start, Math.min(end, start + 200))) }
  found.broken.push(broken)
  return end
}

function reason(text: string): string {
  if (/^(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*(?:$|#)/.test(text)) return 'a name without =: no value is assigned'
  if (/^[^=\s]{1,100}[ \t]*=/.test(text)) return 'the name before = holds characters that no variable has'
  return 'no assignment: NAME=value is expected'
}

/** Line ends between two offsets; the two characters of Windows are one. */
function countLines(content: string, start: number, end: number): number {
  let count = 0
  for (let at = lineEnd(content, start); at < end; at = lineEnd(content, nextLine(content, at))) count++
  return count
}
