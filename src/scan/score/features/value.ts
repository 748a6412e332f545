import { shannonBits } from '../../../value/strength.ts'
import { isWordy } from '../../../value/language.ts'
import { splitName } from '../../../value/names.ts'
import { UUID } from '../../entropy/judge.ts'
import { isReadable } from '../../entropy/reference.ts'
import type { Features } from '../candidate.ts'

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of)
const VOWELS = /[aeiouy]/gi
const MARKS_OF_PASSWORDS = /[!@#$%^&*?]/
const YEAR = /(?:19|20)\d\d(?!\d)/

/** What the value itself shows: its alphabet, its length, how much of it reads like words. */
export const VALUE_FEATURES: Features = {
  length: ({ value }) => Math.min(value.length, 120),
  bits: ({ reading }) => Math.min(reading.bits, 400),
  bitsPerChar: ({ reading, value }) => share(reading.bits, value.length),
  letterShare: ({ reading, value }) => share(reading.letters, value.length),
  digitShare: ({ reading, value }) => share(reading.digits, value.length),
  markShare: ({ reading, value }) => share(reading.marks, value.length),
  upperShare: ({ reading }) => share(reading.upper, reading.letters),
  wordShare: ({ reading }) => share(reading.wordLetters, reading.letters),
  vowelShare: ({ reading, value }) => share(value.match(VOWELS)?.length ?? 0, reading.letters),
  shannon: ({ value }) => shannonBits(value),
  ceilingShare: ({ value }) => share(shannonBits(value), Math.log2(Math.min(value.length, 64))),
  distinctShare: ({ value }) => share(new Set(value).size, value.length),
  changeShare: ({ value }) => share(changes(value), value.length - 1),
  isHex: ({ value }) => /^(?:0x)?[0-9a-f]+$/i.test(value),
  isUuid: ({ value }) => UUID.test(value),
  isBase64: ({ value }) => value.length % 4 === 0 && value.length >= 16 && /^[A-Za-z0-9+/]+={0,2}$/.test(value),
  /** Base64 of something that people read. */
  isEncodedText: ({ value }) => isReadable(value),
  isNumber: ({ value }) => /^\d+$/.test(value),
  isPlainWord: ({ reading }) => isWordy(reading) && reading.digits + reading.marks === 0,
  hasPasswordMark: ({ value }) => MARKS_OF_PASSWORDS.test(value),
  hasYear: ({ value }) => YEAR.test(value),
  hasBlank: ({ value }) => value.includes(' '),
  hasHyphen: ({ value }) => value.includes('-'),
  hasUnderscore: ({ value }) => value.includes('_'),
  hasDotOrSlash: ({ value }) => /[./\\]/.test(value),
  hasBracket: ({ value }) => /[()[\]{}<>]/.test(value),
  endDigits: ({ value }) => Math.min(/\d*$/.exec(value.slice(-8))?.[0].length ?? 0, 8),
  startsUpper: ({ value }) => /^[A-Z][a-z]/.test(value),
  nameInValue: ({ value, nameParts }) => share(nameParts.filter((part) => part.length > 2 && value.toLowerCase().includes(part)).length, 1),
  valueParts: ({ value }) => Math.min(splitName(value).length, 12),
}

/** How often the kind of character changes. */
function changes(value: string): number {
  let count = 0
  for (let at = 1; at < value.length; at++) if (kindAt(value, at) !== kindAt(value, at - 1)) count++
  return count
}

function kindAt(value: string, at: number): number {
  const code = value.charCodeAt(at)
  if (code >= 48 && code <= 57) return 0
  if (code >= 65 && code <= 90) return 1
  return code >= 97 && code <= 122 ? 2 : 3
}
