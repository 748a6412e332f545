import type { Confidence } from '../../model.ts'
import { isFake, isStandIn } from '../../value/fake.ts'
import { isPhrase, read, type Reading } from '../../value/language.ts'
import { isPlaceholder } from '../../value/placeholder.ts'
import type { Showcase } from './kind.ts'
import { HOST } from './reference.ts'
import type { Assignment } from './taken.ts'
import { PASS_PHRASE } from './thought-up.ts'

const [MIN_LENGTH, MIN_TOKEN, MAX_LENGTH] = [4, 8, 4000]
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|prompt|ask|oobesystem|specialize|windowspe|generalize)$/i
/** Words that name what they stand for: proxy_password. */
const SAYS_SO = /pass(?:word|wd|phrase)|secret/i
/** A file that holds it, a variable, a store: what the programs of these files look up. */
const ELSEWHERE = /^(?:~|\.{1,2})?\/[\w.-]{1,60}\/|^(?:file|env|ext|keyring|vault|secret):|^\$[A-Za-z_]\w*$|^%[A-Z_]+%$|\$\{|\$\(|^!|^&/

/**
 * How much a value is believed that stands where the file's format has its secrets (the fifth column of .pgpass). People choose
 * passwords: words count. Placeholders and references are none; a default that everybody knows is a doubtful one.
 */
export function judgeTold(found: Assignment, value: string, showcase: Showcase): Exclude<Confidence, 'proven'> | null {
  if (
    value.length < MIN_LENGTH ||
    value.length > MAX_LENGTH ||
    SWITCH.test(value) ||
    (value.length < 40 && ELSEWHERE.test(value)) ||
    (isPlaceholder(value) && !isNoise(value)) ||
    HOST.test(value)
  )
    return null
  const reading = read(value)
  const isPassword = found.role === 'password'
  if (!isPassword && (value.length < MIN_TOKEN || isPhrase(value, reading) || isWord(value))) {
    if (isThoughtUp(found, value, reading)) return showcase() ? 'low' : 'medium'
    return value.includes(' ') ? null : 'low'
  }
  if (isDefault(value, found.user ?? '') || saysSo(found, value, reading)) return 'low'
  if (value.length >= 16 && reading.bits >= 56) return 'high'
  return showcase() && reading.bits < 30 ? 'low' : 'medium'
}

/** Letters of one case that no word model knows: a word of another language. */
const isWord = (value: string): boolean => /^[A-Z]?[a-z]{1,15}$/.test(value)

/** Characters of all kinds from a generator (WordPress' keys and salts): what looks like a reference in them is chance. */
function isNoise(value: string): boolean {
  if (value.length < 40 || new Set(value.replace(/[\w\s./:-]/g, '')).size < 8) return false
  const reading = read(value)
  return reading.wordLetters * 2 < reading.letters && reading.bits >= value.length * 2.5
}

/** A secret or key that a person chose, like a password: words with digits and marks. Tokens are made by machines. */
function isThoughtUp({ role, name }: Assignment, value: string, reading: Reading): boolean {
  if ((role !== 'secret' && role !== 'key') || value.length < MIN_TOKEN || reading.digits === 0 || isFake(value, name)) return false
  if (PASS_PHRASE.test(value)) return true
  return /^[^\s./:]{8,60}$/.test(value) && /[^\w.-]/.test(value) && reading.bits >= 16
}

/** Words that say what they stand for. With digits, people use them as passwords nevertheless. */
function saysSo({ role, name }: Assignment, value: string, reading: Reading): boolean {
  if (reading.digits > 0) return role !== 'password' && isFake(value, name) && !isNoise(value)
  return SAYS_SO.test(value) || isFake(value, name)
}

/** Everybody's first guess. */
function isDefault(value: string, user: string): boolean {
  return value.toLowerCase() === user.toLowerCase() || isStandIn(value)
}
