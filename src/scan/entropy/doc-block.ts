import { lineStart } from './line.ts'

/** How far back the beginning of a comment is looked for, in characters. */
const COMMENT_REACH = 3000
/** Longer texts are no modules that somebody documents. */
const MAX_TEXT = 1_000_000

const LINE_COMMENT = /^\s{0,80}(?:#|\/\/|\*|--|;|<!--|rem\b)/i

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
  return before.lastIndexOf('/*') > before.lastIndexOf('*/')
}

const OPENERS = ['"""', "'''"] as const
/** What stands before the quotes of a documentation string: nothing, or a name that says so. */
const DOCUMENTS = /^[ \t]{0,40}(?:\w{0,20}(?:DOC|EXAMPLE|USAGE|HELP|DESCRIPTION|RETURN)\w{0,20}\s{0,4}=\s{0,4})?[rRuUbB]{0,2}$/i

/** Whether a documentation string of Python is open at an offset. */
function isInDocString(content: string, at: number): boolean {
  if (at > MAX_TEXT) return false
  return OPENERS.some((quotes) => {
    const open = openAt(content, quotes, at)
    return open !== -1 && DOCUMENTS.test(content.slice(Math.max(content.lastIndexOf('\n', open) + 1, open - 80), open))
  })
}

/** Where the triple quotes stand that are open at an offset; -1: none are. */
function openAt(content: string, quotes: string, at: number): number {
  let open = -1
  for (let next = content.indexOf(quotes); next !== -1 && next < at; next = content.indexOf(quotes, next + quotes.length)) {
    open = open === -1 ? next : -1
  }
  return open
}
