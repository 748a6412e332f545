/** A backslash at a line's end: the string goes on in the next line. */
const CONTINUED = ['\\\n', '\\\r\n'] as const
/** What words and tokens are made of. */
const IN_WORD = /[\w+/=-]/

/**
 * Where a word goes on in the next line, without a blank on either side of the escaped line end: offsets of the backslashes. No anchor that is broken
 * like that is met in the text, so such places are worth decoding by themselves.
 *
 * @param content one character a byte
 */
export function brokenWords(content: string): number[] {
  // a line without end may be full of backslashes
  return content.includes('\n') ? CONTINUED.flatMap((end) => placesOf(content, end)) : []
}

function placesOf(content: string, end: string): number[] {
  const places: number[] = []
  for (let at = content.indexOf(end); at !== -1; at = content.indexOf(end, at + end.length))
    if (IN_WORD.test(content.charAt(at - 1)) && IN_WORD.test(content.charAt(at + end.length))) places.push(at)
  return places
}
