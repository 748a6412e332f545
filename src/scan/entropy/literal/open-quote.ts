const [DOUBLE, SINGLE, BACKSLASH, BACKTICK] = [0x22, 0x27, 0x5c, 0x60]

/** The quote that is open at the end of `before`, read from its line's start; '' where none is. */
export function openQuote(before: string): string {
  let open = 0
  for (let at = 0; at < before.length; at++) {
    const code = before.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (open === 0) open = code === DOUBLE || code === SINGLE || code === BACKTICK ? code : 0
    else if (code === open) open = 0
  }
  return open === 0 ? '' : String.fromCharCode(open)
}
