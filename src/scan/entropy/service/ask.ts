import { isPhrase, read, type Reading } from '../../../value/language.ts'

/** Fewest bits (of language.ts) in a value that only its service's name makes a candidate. */
const MIN_BITS = 24

/** Whether a value that nothing else gives away has enough in it that is no word: asked before any service, and most have not. */
export function mayBeNew(value: string): boolean {
  const reading = read(value)
  return reading.bits >= MIN_BITS && !isPhrase(value, reading) && (reading.digits > 0 || isMixed(reading))
}

/** Letters of both cases, few of them in words. */
function isMixed(reading: Reading): boolean {
  return reading.upper > 1 && reading.lower > 1 && reading.wordLetters * 2 < reading.letters
}

/** Whether a name ends by saying that it holds an identifier. */
export function saysId(name: string): boolean {
  return /(?:id|Id|ID|user|account)\d{0,2}$/.test(name) && !/(?:secret|token|key)[_-]?id$/i.test(name)
}
