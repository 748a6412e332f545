import type { Site } from '../taken.ts'
import { openQuote } from '../literal/open-quote.ts'

/** Whether the quote at an offset closes the string in which the name stands: `"no credentials: " + x`. */
export function closesString(site: Site, at: number): boolean {
  const quote = site.after[at]
  if (quote === undefined || site.after[0] === quote || !'"\'`'.includes(quote)) return false
  return openQuote(site.before + site.after.slice(0, at)) === quote
}

const [DOUBLE, SINGLE, BACKTICK] = [0x22, 0x27, 0x60]

/** Whether a quote closes the name. */
export function isQuoted(site: Site): boolean {
  const code = site.after.charCodeAt(0)
  return code === DOUBLE || code === SINGLE || code === BACKTICK
}

/** Whether a key of several words, as a translation has them, goes on to the name: `"Database ` before `passwords": [`. */
export const endsKey = (before: string): boolean => before.endsWith(' ') && /["'][^"'\n]{1,60} $/.test(before)
