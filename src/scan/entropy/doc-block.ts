import { placesOf } from '../../decode/places.ts'
import { lineStart } from './line.ts'

/** How far back the beginning of a comment is looked for, in characters. */
const COMMENT_REACH = 3000
/** Longer texts are no modules that somebody documents. */
const MAX_TEXT = 1_000_000

/** `#define` is no comment. */
const LINE_COMMENT = /^\s{0,80}(?:#(?!define\b)|\/\/|\*|--|;|<!--|rem\b)/i

/** Whether the line of an offset is a comment from its beginning. */
export function isInLineComment(content: string, at: number): boolean {
  return LINE_COMMENT.test(content.slice(lineStart(content, at, 160), at))
}

/** Whether a comment or a documentation string is open at an offset. */
export function isInDocBlock(content: string, at: number, path: string): boolean {
  return isInComment(content, at) || (path.endsWith('.py') && isInDocString(content, at))
}

/** Whether a comment of C and its kin is open at an offset. */
function isInComment(content: string, at: number): boolean {
  const before = content.slice(Math.max(0, at - COMMENT_REACH), at)
  const closed = before.lastIndexOf('*/')
  let open = before.lastIndexOf('/*')
  while (open > closed && PATTERN.test(before.charAt(open - 1))) open = open === 0 ? -1 : before.lastIndexOf('/*', open - 1)
  return open > closed
}

/** Before the slash of a pattern of paths: `**` + `/*.js`, `src/*`. */
const PATTERN = /[\w*.$}"'`/]/

const OPENERS = ['"""', "'''"] as const
/** What stands before the quotes of a documentation string: nothing, or a name that says so. */
const DOCUMENTS = /^[ \t]{0,40}(?:\w{0,20}(?:DOC|EXAMPLE|USAGE|HELP|DESCRIPTION|RETURN)\w{0,20}\s{0,4}=\s{0,4})?[rRuUbB]{0,2}$/i

/** Whether a documentation string of Python is open at an offset. */
function isInDocString(content: string, at: number): boolean {
  if (at > MAX_TEXT) return false
  return quotesOf(content).some((places) => {
    const before = countBefore(places, at)
    const open = before % 2 === 1 ? (places[before - 1] as number) : -1
    return open !== -1 && DOCUMENTS.test(content.slice(Math.max(content.lastIndexOf('\n', open) + 1, open - 80), open))
  })
}

/** Of the text that was asked about last: a file of many candidates is searched once. */
let last: { content: string; quotes: readonly (readonly number[])[] } = { content: '', quotes: [] }

/** Where the triple quotes of either kind stand that a module may be documented with. */
function quotesOf(content: string): readonly (readonly number[])[] {
  if (last.content !== content) last = { content, quotes: OPENERS.map((opener) => placesOf(content, opener, MAX_TEXT)) }
  return last.quotes
}

/** How many places, which are in order, lie before an offset. */
function countBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}
