/** Longest entry of a map or list that is passed over, in characters. */
const MAX_ENTRY = 600

/** Where an entry that is no literal ends: at the sign or line end behind it, or at the bracket that closes the whole; -1: that cannot be told. */
export function entryEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + MAX_ENTRY)
  const open = new Set<string>()
  let depth = 0
  for (let at = nextSign(text, start); at < last; at = nextSign(text, at + 1)) {
    const char = text[at] as string
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char) && --depth < 0) return at
    else if (depth === 0 && ',;\n'.includes(char)) return at
    else if ('"\'`'.includes(char) && !open.has(char)) {
      const end = stringEnd(text, at, char)
      // an apostrophe; so that hostile lines are not read again for each, none of its kind opens a string from here on
      if (end === null) open.add(char)
      else at = end
    }
  }
  return -1
}

const SIGN = /[()[\]{},;\n"'`]/g

function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from
  return SIGN.test(text) ? SIGN.lastIndex - 1 : text.length
}

const STRINGS: Readonly<Record<string, RegExp>> = {
  '"': /"(?:[^"\\\n]|\\[\s\S]){0,600}"/y,
  "'": /'(?:[^'\\\n]|\\[\s\S]){0,600}'/y,
  '`': /`(?:[^`\\]|\\[\s\S]){0,600}`/y,
}

/** The offset of the quote that closes a string; null: none does. */
function stringEnd(text: string, at: number, quote: string): number | null {
  const string = STRINGS[quote] as RegExp
  string.lastIndex = at
  return string.test(text) ? string.lastIndex - 1 : null
}
