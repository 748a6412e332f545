/** A way of writing characters in a text by escapes: data and one small function. */
export interface Escape {
  /** Its name in `via`. */
  via: string
  /** Beginnings of escapes that ordinary text seldom holds, 3 characters or more: each such place is looked at. */
  anchors: readonly string[]
  /** Sticky: sixteen characters of a word in a row, plain or escaped. What is glued to less holds no token. */
  plausible: RegExp
  /** Whether plain characters before an escape belong to its word. */
  mixes: boolean
  /**
   * What makes a neighbourhood worth decoding in which a rule's anchor stands without a match: one of the signs, and the pattern.
   * null: nothing.
   */
  near: { signs: readonly string[]; pattern: RegExp } | null
  /** Global: every escape for a character of ASCII. */
  pattern: RegExp
  /** The character that an escape stands for, '' for none. */
  decode(escape: string): string
}

/** Plain characters of the words in which escapes stand; none that begins an escape. */
export const WORD = String.raw`\w+/.~:@?,!$*-`

/** `{16}` of a word's characters and the given escapes. */
export function wordWith(escapes: string): RegExp {
  return new RegExp(`(?:[${WORD}]|${escapes}){16}`, 'y')
}

export function fromHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}

/** Every printable pair of hexadecimal digits in both cases, behind a sign: '%20' to '%7F'. */
export function printablePairs(sign: string): string[] {
  const cases = '0123456789abcdefABCDEF'
  return [...'234567'].flatMap((high) => [...cases].map((low) => sign + high + low))
}
