import { lineStart } from '../entropy/line.ts'
import { openQuote } from '../entropy/literal/open-quote.ts'

const REACH = 300
/** How comments begin: of shells and Python, of C, of SQL and Lua, of Lisp, of HTML. */
const COMMENT = /^[ \t]{0,80}(?:#(?!\[)|\/\/|\/?\*|--|;|<!--)/
/** What may stand in a string before a name that is given a value there: nothing, or the beginning of a call or an address. */
const OPENS = /["'`](?:[\w.:-]{0,60}|[^"'`]{0,200}\$\{[\w.-]{0,60})$/

/** Whether a name stands in a comment, or in the middle of a sentence within quotes. */
export function isAside(content: string, nameStart: number): boolean {
  const before = content.slice(lineStart(content, nameStart, REACH), nameStart)
  return COMMENT.test(before) || (openQuote(before) !== '' && !OPENS.test(before))
}
