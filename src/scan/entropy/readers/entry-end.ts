import { quotedAt } from '../literal/quotes.ts'

/** Longest entry of a map or list that is passed over, in characters. */
const MAX_ENTRY = 1500

/** Where an entry that is no literal ends: at the sign or line end behind it, or at the bracket that closes the whole; -1: that cannot be told. */
export function entryEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + MAX_ENTRY)
  let depth = 0
  for (let at = start; at < last; at++) {
    const char = text[at] as string
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char) && --depth < 0) return at
    else if (depth === 0 && ',;\n'.includes(char)) return at
    else if ('"\'`'.includes(char)) at = stringEnd(text, at)
  }
  return -1
}

/** The offset of the quote that closes a string, or of the quote itself: an apostrophe. */
function stringEnd(text: string, at: number): number {
  if (text[at + 1] === text[at]) return at + 1
  const quoted = quotedAt(text, at)
  return quoted === null ? at : quoted.after - 1
}
