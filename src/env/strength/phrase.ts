import { isPhrase, read } from '../../value/language.ts'
import { nameParts } from '../../value/name-parts.ts'
import { isProquints } from '../proquint.ts'

/** Words of a list of 7,776 (Diceware) carry 12.9 bits each: ten of them are as good as 128 random bits. */
const STRONG_WORDS = 10
/** Shorter ones glue sentences together and carry next to nothing. */
const MIN_LETTERS = 4

/** Whether a value is words, and too few of them: people's phrases stand in lists that attackers try first. */
export function isWeakPhrase(value: string): boolean {
  // eight of them carry 128 bits
  if (isProquints(value)) return false
  const reading = read(value)
  // hexadecimal digits between which `bead` and `face` stand are no phrase
  if (reading.digits * 4 >= value.length || !isPhrase(value, reading)) return false
  const words = new Set(nameParts(value).filter((part) => part.length >= MIN_LETTERS))
  return words.size < STRONG_WORDS
}
