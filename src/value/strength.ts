/** Character sets from narrow to wide; the first that holds the whole value names it. */
const ALPHABETS: readonly { name: string; bits: number; test: RegExp }[] = [
  { name: 'digits', bits: Math.log2(10), test: /^[0-9]+$/ },
  { name: 'hex', bits: 4, test: /^(?:[0-9a-f]+|[0-9A-F]+)$/ },
  { name: 'base32', bits: 5, test: /^[A-Z2-7]+=*$/ },
  { name: 'base36', bits: Math.log2(36), test: /^(?:[0-9a-z]+|[0-9A-Z]+)$/ },
  { name: 'base62', bits: Math.log2(62), test: /^[0-9A-Za-z]+$/ },
  { name: 'base64', bits: 6, test: /^[0-9A-Za-z+/]+={0,2}$/ },
  { name: 'base64url', bits: 6, test: /^[0-9A-Za-z_-]+={0,2}$/ },
]
const PRINTABLE = { name: 'printable', bits: Math.log2(95) }

/** What a character of a word, and one that continues a run (aaa, 123, cba), adds: English carries one to two bits a letter. */
const BITS_PER_WORD_CHARACTER = 2
const BITS_PER_RUN_CHARACTER = 0.5

/** The narrowest alphabet that holds every character: 'digits', 'hex', 'base32', 'base36', 'base62', 'base64', 'base64url', 'printable'. */
export function describeAlphabet(value: string): string {
  return alphabetOf(value).name
}

/**
 * Estimated strength in bits: for each character the smaller of its alphabet's size and the value's own Shannon entropy;
 * less for letters that read as words and for characters that repeat or count on. An estimate from below for random values
 * (a short sample shows less entropy than its source has), an upper bound for human ones.
 */
export function strengthBits(value: string): number {
  if (value === '') return 0
  const perCharacter = Math.min(alphabetOf(value).bits, shannonBits(value))
  const words = wordMask(value)
  let bits = 0
  for (let i = 0; i < value.length; i++) {
    const most = goesOn(value, i) ? BITS_PER_RUN_CHARACTER : words[i] === 1 ? BITS_PER_WORD_CHARACTER : perCharacter
    bits += Math.min(most, perCharacter)
  }
  return Math.round(bits * 10) / 10
}

/** Whether a character repeats, or counts on, as the one before it did. */
function goesOn(value: string, i: number): boolean {
  if (i < 2) return false
  const step = value.charCodeAt(i) - value.charCodeAt(i - 1)
  return Math.abs(step) <= 1 && value.charCodeAt(i - 1) - value.charCodeAt(i - 2) === step
}

/** Shannon entropy in bits per character. */
export function shannonBits(value: string): number {
  const counts = new Map<string, number>()
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits
}

function alphabetOf(value: string): { name: string; bits: number } {
  return ALPHABETS.find((alphabet) => alphabet.test.test(value)) ?? PRINTABLE
}

/** 1 for each character of a part that reads as a word: at least four letters of one case (or Capitalised) that can be spoken. */
function wordMask(value: string): Uint8Array {
  const mask = new Uint8Array(value.length)
  for (const part of value.matchAll(/[A-Z]?[a-z]{3,40}|[A-Z]{4,40}/g)) {
    if (part[0].length >= 4 && isSpeakable(part[0].toLowerCase())) mask.fill(1, part.index, part.index + part[0].length)
  }
  return mask
}

/** Vowels and consonants alternate about as they do in European words; random letters seldom do for long. */
function isSpeakable(word: string): boolean {
  const vowels = word.replace(/[^aeiouy]/g, '').length / word.length
  return vowels >= 0.2 && vowels <= 0.67 && !/[^aeiouy]{5}|[aeiou]{4}/.test(word)
}
