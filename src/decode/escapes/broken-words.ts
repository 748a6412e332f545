import { asBuffer } from '../text.ts'

const LF = 0x0a
/** A backslash at a line's end: the string goes on in the next line. */
const CONTINUED = ['\\\n', '\\\r\n'] as const

/** What words and tokens are made of. */
const WORD_BYTES: ReadonlySet<number | undefined> = new Set(
  Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/='),
)

/**
 * Where a word goes on in the next line, without a blank on either side of the escaped line end: byte offsets of the backslashes. No anchor that is broken
 * like that is met in the text, so such places are worth decoding by themselves.
 */
export function brokenWords(bytes: Uint8Array): number[] {
  const buffer = asBuffer(bytes)
  // a line without end may be full of backslashes
  return buffer.includes(LF) ? CONTINUED.flatMap((end) => placesOf(buffer, end)) : []
}

function placesOf(bytes: Buffer, end: string): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, at + end.length))
    if (WORD_BYTES.has(bytes[at - 1]) && WORD_BYTES.has(bytes[at + end.length])) places.push(at)
  return places
}
