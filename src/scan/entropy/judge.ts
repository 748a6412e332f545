import type { Confidence } from '../../model.ts'
import type { Showcase } from './kind.ts'
import { judgeTold } from './judge-told.ts'
import type { Assignment } from './taken.ts'
import { isRegular } from '../../value/regular.ts'
import { isFake } from '../../value/fake.ts'
import { isPhrase, isRandom, read, type Reading } from '../../value/language.ts'
import { isEncodedWords, isExpression, isNumber, isReadable, isReference } from './reference.ts'
import { isCounted, isDotted, isPersonal, isTwoWords } from './thought-up.ts'

export type Belief = Exclude<Confidence, 'proven'>

/** Longest named value in characters. */
const MAX_LENGTH = 600
export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const HEX = /^(?:0x)?[0-9a-f]+$/i

/** How much a named value is believed to be a secret; null: it is none. `showcase`: it stands in a test, an example or documentation. */
export function judgeNamed(found: Assignment, value: string, showcase: Showcase): Belief | null {
  if (found.place === 'told') return judgeTold(found, value, showcase)
  if (value.length < 5 || value.length > MAX_LENGTH || !/[A-Za-z0-9]{2}/.test(value)) return null
  // Every one of these may say no, and the order is that of their costs: most values are words.
  const reading = read(value)
  const belief = found.role === 'password' ? judgePassword(value, reading, found) : judgeOther(value, reading, found)
  if (
    belief === null ||
    (isReference(value) && !isDotted(value, found)) ||
    (!found.quoted && isExpression(value)) ||
    isFake(value, found.name)
  )
    return null
  if (isEncodedWords(value, found.name)) return null
  return belief === 'medium' && isHomely(reading) && showcase() ? 'low' : belief
}

/** What people think up for a test: short, or with words in it. */
export function isHomely(reading: Reading): boolean {
  return reading.bits < (reading.wordLetters === 0 && reading.letters > 0 && reading.digits + reading.marks > 0 ? 30 : 45)
}

/** People choose passwords: a digit or a mark beside letters is enough, letters alone must be no word. */
function judgePassword(value: string, reading: Reading, found: Assignment): Belief | null {
  if (reading.digits === 0 && isPhrase(trimmed(value), reading)) return value.includes(' ') || isText(found) ? null : 'low'
  if (isCounted(value, found)) return null
  if (/^\d+$/.test(value)) return value.length < 6 || isRegular(value) ? null : found.place === 'assigned' ? 'medium' : 'low'
  if (isRandom(value, reading)) return 'high'
  if (value.length < 6 || (isOneCase(reading) && (value.length < 10 || reading.wordLetters > 0))) return 'low'
  return reading.bits >= 16 || (reading.digits > 0 && reading.bits >= 12) ? 'medium' : 'low'
}

/** A label that a call takes, or a word of a sentence that names an option: "--password suffers from". */
const isText = ({ place, quoted }: Assignment): boolean => place === 'argument' || (place === 'option' && !quoted)

function judgeOther(value: string, reading: Reading, found: Assignment): Belief | null {
  const login = loginIn(value)
  if (login !== null) return isFake(login.password, login.user) || login.password === login.user ? null : 'medium'
  return found.place === 'header' ? judgeHeader(value, reading) : judgeToken(value, reading, found)
}

/** Machines make tokens, secrets and keys: they are long and no words. */
function judgeToken(value: string, reading: Reading, found: Assignment): Belief | null {
  if (value.includes(' ') || (isNumber(value) && value.length < 16)) return null
  if (UUID.test(value)) return found.role === 'loose' ? null : found.role === 'token' ? 'low' : 'medium'
  if (isPhrase(trimmed(value), reading)) return judgeWords(value, reading, found)
  if (found.role === 'loose') return reading.bits >= 70 && reading.digits > 0 && !isDigest(value) && !isReadable(value) ? 'medium' : null
  if (isRandom(value, reading)) return 'high'
  if (reading.bits >= 40 && value.length >= 10 && (reading.digits > 0 || value.length >= 16)) return 'medium'
  if (isPersonal(value) && (found.role === 'secret' || found.role === 'key')) return 'medium'
  if (reading.bits < 28 || reading.digits === 0) return null
  return reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? 'medium' : 'low'
}

/** Words and digits are what people put together where a machine's value was asked for, kettle-violin-13, or an identifier. */
function judgeWords(value: string, { digits, bits }: Reading, { role }: Assignment): Belief | null {
  if ((role === 'secret' || role === 'key') && bits >= 16 && (isTwoWords(value, digits) || isPersonal(value))) return 'medium'
  return digits >= 4 && bits >= 40 && role !== 'loose' ? 'low' : null
}

/** Base64 whose first byte is printable. */
const PRINTABLE_BASE64 = /^[I-Za-f][A-Za-z0-9+/]{7,199}={0,2}$/

/** The user and password that a Basic header or a docker configuration holds in base64. */
function loginIn(value: string): { user: string; password: string } | null {
  if (!PRINTABLE_BASE64.test(value)) return null
  const found = /^([\x21-\x39\x3b-\x7e]{1,60}):([\x21-\x7e]{1,80})$/.exec(Buffer.from(value, 'base64').toString('latin1'))
  return found === null ? null : { user: found[1] as string, password: found[2] as string }
}

/** A user without a password, in base64: random bytes are hardly ever all printable. */
function isNameOnly(value: string): boolean {
  return PRINTABLE_BASE64.test(value) && /^[\x20-\x39\x3b-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1'))
}

/** What stands behind `Bearer` in a header. */
function judgeHeader(value: string, reading: Reading): Belief | null {
  if (isPhrase(trimmed(value), reading) || value.includes(' ') || isNameOnly(value)) return null
  return reading.bits >= 70 ? 'high' : reading.bits >= 45 ? 'medium' : null
}

/** Letters of one case and nothing else: too often a word that the model does not know. */
function isOneCase(reading: Reading): boolean {
  return reading.digits + reading.marks === 0 && (reading.upper === 0 || reading.lower === 0)
}

const trimmed = (value: string): string => value.replace(/^[^A-Za-z0-9]{1,9}/, '').replace(/[^A-Za-z0-9]{1,9}$/, '')

/** Whole hexadecimal values of the lengths that hash functions give. */
export function isDigest(value: string): boolean {
  return HEX.test(value) && [16, 24, 32, 40, 48, 56, 64, 96, 128].includes(value.replace(/^0x/i, '').length)
}
