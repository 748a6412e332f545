import { openQuote } from '../literal/open-quote.ts'
import { type Reader, taken } from '../taken.ts'

/** Where a line of a header begins in a string: at its quote, or behind the line end of the one before, whose `n` the name then begins with. */
const BEGINS = /(?:["'`]|\\)$/
const GAP = /^: {0,3}(?=[^\s"'`\\])/
/** Where it ends. */
const ENDS = /^(?:["'`]|\\[rn])/

/** A header in a string of code: `['X-Api-Key: v', 'Accept: text/plain']`. Of passwords and plain keys none is sent so. */
export const headerLine: Reader = (site) => {
  const { before, after, role, kind, base, name } = site
  if (kind !== 'code' || role === 'loose' || role === 'password' || !BEGINS.test(before) || openQuote(before) === '') return null
  const isNext = before.endsWith('\\')
  const gap = isNext && !name.startsWith('n') ? null : GAP.exec(after)
  const found = gap === null ? null : taken(site, 'argument', gap[0].length, 'code')
  if (found === null || !ENDS.test(after.slice(found.end - base, found.end - base + 2))) return null
  return isNext ? { ...found, name: name.slice(1) } : found
}
