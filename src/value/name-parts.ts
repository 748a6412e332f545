/**
 * Lower-case parts of a name or line, cut at humps and at whatever is no letter and no digit: `myAPIKey_2` → my, api, key, 2.
 * Code by code, without a regular expression: most names that are met are cut, and few of them are read further.
 *
 * @param text one character a byte.
 */
export function nameParts(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = partEnd(text, at)
    if (end > at) parts.push(text.slice(at, end).toLowerCase())
    at = end > at ? end : at + 1
  }
  return parts
}

/** End of the part that begins at an offset; the offset itself where none does. */
function partEnd(text: string, start: number): number {
  let kind = kindAt(text, start)
  if (kind === NONE) return start
  for (let end = start + 1; ; end++) {
    const next = kindAt(text, end)
    if (next === NONE) return end
    if (next === UPPER && (kind !== UPPER || kindAt(text, end + 1) === LOWER)) return end
    kind = next
  }
}

const [NONE, UPPER, LOWER, DIGIT] = [0, 1, 2, 3]

function kindAt(text: string, at: number): number {
  if (at >= text.length) return NONE
  const code = text.charCodeAt(at)
  if (code >= 0x61) return code <= 0x7a ? LOWER : NONE
  if (code >= 0x41) return code <= 0x5a ? UPPER : NONE
  return code >= 0x30 && code <= 0x39 ? DIGIT : NONE
}
