/**
 * How much a value looks like words. Letters are judged by pairs: in English words and identifiers `th` costs three bits and
 * `xq` nine, while a random letter costs 4.7 bits whatever stands before it.
 */

/**
 * Bits (0 to 9, rounded) that the letter of a column costs after the letter of a row; first row: at the start of a word,
 * last column: the end of a word. Counted over 11,426 different words of source code and documentation.
 */
const PAIR_BITS = [
  '453444554775455474345657889',
  '854587595963439593436678695',
  '365637894683674694464999583',
  '376737935944782895635999794',
  '477626893896875896575899791',
  '574366697995538673348675792',
  '476643892995873794554989693',
  '598838554995755894575999881',
  '388829993976673894645999693',
  '554555599984524595439596955',
  '376637974667883577363669773',
  '478626673785965697367969692',
  '387527893984873798555799493',
  '359629993986584398575999793',
  '484446384967865798436699793',
  '654486696864425493454558995',
  '387738854974883493545999593',
  '777777696894668896481788783',
  '376627693966564795446789693',
  '595838854976775588435989692',
  '496727943996784794456989593',
  '545646595984436493439998996',
  '386918893998774998687989893',
  '398637843976943894479878993',
  '564636974996676398636896682',
  '676857695995556397459877981',
  '379718963987785796769999653',
] as const
const END = 26

/** Bits of one letter, one digit and one mark drawn at random. */
const LETTER_BITS = 4.7
const DIGIT_BITS = 3.32
const MARK_BITS = 4

/** What a reader sees of a value at a glance. */
export interface Reading {
  /** Estimated bits: random characters count fully, words little. */
  bits: number
  letters: number
  digits: number
  marks: number
  upper: number
  lower: number
  /** Letters that stand in chunks which read like words. */
  wordLetters: number
}

/** Reads a value as chunks of letters (camelCase splits), digits and marks. Linear in its length. */
export function read(value: string): Reading {
  const reading: Reading = { bits: 0, letters: 0, digits: 0, marks: 0, upper: 0, lower: 0, wordLetters: 0 }
  for (let at = 0; at < value.length; ) {
    const end = chunkEnd(value, at)
    if (end === at) addSign(reading, value, at)
    else addLetters(reading, value, at, end)
    at = Math.max(end, at + 1)
  }
  return reading
}

/** Whether nearly every letter stands in a chunk that reads like a word. */
export function isWordy(reading: Reading): boolean {
  return reading.letters > 0 && reading.wordLetters >= reading.letters * 0.75
}

/** Long and without words: nobody wrote it by hand. */
export function isRandom(value: string, reading: Reading): boolean {
  return value.length >= 16 && reading.bits >= 56 && !isWordy(reading) && reading.bits >= value.length * 2.4
}

function addSign(reading: Reading, value: string, at: number): void {
  const code = value.charCodeAt(at)
  const step = at > 0 ? code - value.charCodeAt(at - 1) : 99
  const repeats = step >= -1 && step <= 1
  if (code >= 48 && code <= 57) {
    reading.digits++
    reading.bits += repeats ? 0.5 : DIGIT_BITS
  } else {
    reading.marks++
    reading.bits += step === 0 ? 0.2 : isSeparator(code) ? 1 : MARK_BITS
  }
}

function addLetters(reading: Reading, value: string, start: number, end: number): void {
  const length = end - start
  const cost = wordCost(value, start, end)
  const wordy = length >= 3 && cost <= length * 4.35 + 3.5
  reading.letters += length
  for (let i = start; i < end; i++) isUpper(value.charCodeAt(i)) ? reading.upper++ : reading.lower++
  if (wordy) reading.wordLetters += length
  reading.bits += isOneLetter(value, start, end) ? 1 : wordy ? cost * 0.45 : length * LETTER_BITS
}

/** Bits of a chunk of letters under the model, start and end of the word included. */
export function wordCost(value: string, start = 0, end = value.length): number {
  let row = 0
  let cost = 0
  for (let i = start; i < end; i++) {
    const letter = (value.charCodeAt(i) | 32) - 97
    cost += pairBits(row, letter)
    row = letter + 1
  }
  return cost + pairBits(row, END)
}

function pairBits(row: number, column: number): number {
  return (PAIR_BITS[row] as string).charCodeAt(column) - 48
}

/** End of the chunk of letters at an offset: lower case, Capitalised or UPPER CASE; the offset itself where no letter stands. */
function chunkEnd(value: string, start: number): number {
  let end = start
  while (end < value.length && isUpper(value.charCodeAt(end))) end++
  const upper = end - start
  if (upper > 1) return end < value.length && isLower(value.charCodeAt(end)) ? end - 1 : end
  while (end < value.length && isLower(value.charCodeAt(end))) end++
  return end
}

function isOneLetter(value: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (value[i] !== value[start]) return false
  return end - start > 2
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
/** - . / _ space */
const isSeparator = (code: number): boolean => (code >= 45 && code <= 47) || code === 95 || code === 32

/** Words, or an identifier made of words: kebab-case, snake_case, dotted or camelCase, half of whose letters read like words. */
export function isPhrase(value: string, reading: Reading): boolean {
  if (isWordy(reading)) return true
  const half = reading.digits === 0 && reading.wordLetters * 2 >= reading.letters
  return half && /[a-z][-_.:/ A-Z]|[A-Z][-_.:/ ]/.test(value) && isBuilt(value)
}

/** Every part between separators and humps has at least two letters. */
function isBuilt(value: string): boolean {
  return value
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .split(/[-_.:/ ]/)
    .every((part) => /^[A-Za-z]{2,}$/.test(part))
}
