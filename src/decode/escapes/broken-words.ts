import { placesOf } from '../places.ts'

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
  if (!content.includes('\n')) return []
  const isInWord = (at: number): boolean => IN_WORD.test(content.charAt(at))
  return CONTINUED.flatMap((end) => placesOf(content, end).filter((at) => isInWord(at - 1) && isInWord(at + end.length)))
}
