import { parseRe2 } from './parse.ts'
import { isFolded, printNode } from './print.ts'

export { Re2Error } from './syntax.ts'

/** A pattern for JavaScript's engine, to be run over texts of one character a byte (`Text.content`). */
export interface Translated {
  source: string
  /** '' or 'i'. */ flags: string
  /** Groups that capture; their numbers are those of the original. */ groups: number
}

/**
 * Says a regular expression of RE2's syntax (Go) in JavaScript's: the same matches and groups, but that in a bounded repeat of `.` or of
 * a negated class a character outside ASCII counts as its bytes.
 * @param mayFlag false: letters in either case are always written as classes, for places that take a source without flags
 * @throws Re2Error for what Go would not compile
 */
export function translateRe2(source: string, mayFlag = true): Translated {
  const { node, groups } = parseRe2(source)
  const isI = mayFlag && isFolded(node)
  return { source: printNode(node, isI), flags: isI ? 'i' : '', groups }
}
