import { secretName } from '../../env/secret-name.ts'
import type { Span, Text } from '../../model.ts'
import { nameSpans } from '../entropy/name-spans.ts'

/** How much around a name is looked at, in characters. */
const REACH = 200
/** Behind a name a value of which no judge thinks anything: a switch, a lookup of GitHub Actions. */
const IDLE = /^["']?[ \t]{0,20}:[ \t]{1,20}(?:true|false|null|~|(["']?)\$\{\{[^{}\r\n]{1,120}\}\}\1)[ \t]{0,20}(?:#[^\r\n]{0,100})?\r?\n/
/** Before a name that is itself looked up: `${{ secrets.`. */
const LOOKING = /\$\{\{[^{}\r\n]{0,120}$/
/** The line before a name that stands in a comment. A sign within quotes begins none, and one in a block of text hides no name of a value. */
const COMMENT = /^[^"'#\r\n]*(?<![^ \t\r\n])#/
/** An address with a login, a private key, and names that the sweep does not look for. */
const OTHERS = /:\/\/[^\s/?#@]{0,200}:[^\s/?#@]{1,300}@|-----BEGIN|salt|pepper/i

/** Whether anything in a text may be a secret by its name, or by itself: asked before it is parsed, which takes a hundred times as long. */
export function mayGive(text: Text): boolean {
  return nameSpans(text).some((span) => isGiven(text.content, span)) || OTHERS.test(text.content)
}

function isGiven(content: string, { start, end }: Span): boolean {
  if (secretName(content.slice(start, end)) === null) return false
  const before = content.slice(Math.max(0, start - REACH), start)
  return !IDLE.test(content.slice(end, end + REACH)) && !LOOKING.test(before) && !isCommented(before)
}

/** Where the line begins before what is looked at, nothing is known of it. */
function isCommented(before: string): boolean {
  const lineStart = before.lastIndexOf('\n') + 1
  return (lineStart > 0 || before.length < REACH) && COMMENT.test(before.slice(lineStart))
}
