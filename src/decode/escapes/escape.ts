/** What makes a neighbourhood worth decoding in which a rule's anchor stands without a match. */
export interface Near {
  /** One of them stands in each of its escapes. */
  signs: readonly string[]
  pattern: RegExp
  /** What the whole text must hold; null: nothing. */
  mark: string | null
}

/** A way of writing characters in a text by escapes: data and one small function. */
export interface Escape {
  /** Its name in `via`. */
  via: string
  /** Beginnings of escapes that ordinary text seldom holds, 3 characters or more: each such place is looked at. */
  anchors: readonly string[]
  /** A quick look at an anchor's place, where ordinary text holds many. */
  begins?(bytes: Uint8Array, at: number): boolean
  /** Sticky: sixteen characters of a word in a row, plain or escaped. What is glued to less holds no token. */
  plausible: RegExp
  /** Whether plain characters before an escape belong to its word. */
  mixes: boolean
  /** null: nothing. */
  near: Near | null
  /** Global: every escape for a character of ASCII. */
  pattern: RegExp
  /** The character that an escape stands for, '' for none. */
  decode(written: string): string
}

/** Plain characters of the words in which escapes stand; none that begins an escape. */
const WORD = String.raw`\w+/.~:@?,!$*-`

/** How many characters of a word `plausible` asks for. */
export const WORD_LENGTH = 16

/** `{16}` of a word's characters and the given escapes. */
export function wordWith(escapes: string): RegExp {
  return new RegExp(`(?:[${WORD}]|${escapes}){${WORD_LENGTH}}`, 'y')
}

export function fromHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}

/** Every printable pair of hexadecimal digits in both cases, behind a sign: '%20' to '%7F'. */
export function printablePairs(sign: string): string[] {
  const cases = '0123456789abcdefABCDEF'
  return [...'234567'].flatMap((high) => [...cases].map((low) => sign + high + low))
}

let wordBytes: Uint8Array | undefined

/** How many plain characters of a word stand before an offset; no more than are asked for. */
export function wordBefore(bytes: Uint8Array, at: number): number {
  wordBytes ??= Uint8Array.from({ length: 256 }, (_, code) => (new RegExp(`[${WORD}]`).test(String.fromCharCode(code)) ? 1 : 0))
  let length = 0
  while (length < WORD_LENGTH && wordBytes[bytes[at - length - 1] as number] === 1) length++
  return length
}
