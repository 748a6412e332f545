import { CharSet, charset16, charset64, Entropy } from 'entropy-string'

/** Every format draws characters of a power of two, so that no reduction can prefer some of them. */
interface Format {
  /** Bits of one unit: a character, or a word. */
  unitBits: number
  draw(units: number): string
  characters(units: number): number
}

export const FORMAT_NAMES = ['base64url', 'base62', 'hex', 'words'] as const
export type SecretFormat = (typeof FORMAT_NAMES)[number]

const HEX = new Entropy({ charset: charset16 })
const BASE64URL = new Entropy({ charset: charset64 })
/**
 * Words are proquints (D. S. Wilkerson, "A Proposal for Proquints", arXiv:0901.4016): consonant, vowel, consonant, vowel, consonant,
 * 16 bits each, pronounceable in most languages. A list of words such as EFF's would add 60 KB for 12.9 bits a word, and a draw that is
 * no power of two.
 */
const CONSONANTS = new Entropy({ charset: new CharSet('bdfghjklmnprstvz') })
const VOWELS = new Entropy({ charset: new CharSet('aiou') })

export const FORMATS: Readonly<Record<SecretFormat, Format>> = {
  base64url: { unitBits: 6, draw: (units) => BASE64URL.string(units * 6), characters: (units) => units },
  base62: { unitBits: Math.log2(62), draw: base62, characters: (units) => units },
  hex: { unitBits: 4, draw: (units) => HEX.string(units * 4), characters: (units) => units },
  words: { unitBits: 16, draw: words, characters: (units) => units * 6 - 1 },
}

/** Draws of base64url without the two that are not wanted: the other 62 stay equally likely. */
function base62(units: number): string {
  let drawn = ''
  while (drawn.length < units) drawn += BASE64URL.string((units - drawn.length) * 6).replace(/[-_]/g, '')
  return drawn
}

function words(units: number): string {
  const consonants = CONSONANTS.string(units * 3 * 4)
  const vowels = VOWELS.string(units * 2 * 2)
  const word = (_: unknown, at: number): string =>
    [0, 1, 2].map((sound) => `${consonants[at * 3 + sound]}${sound < 2 ? vowels[at * 2 + sound] : ''}`).join('')
  return Array.from({ length: units }, word).join('-')
}
