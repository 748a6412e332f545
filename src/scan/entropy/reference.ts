import { isFake } from '../../value/fake.ts'
import { isPhrase, isWordy, read } from '../../value/language.ts'

/** Lookups and interpolations besides the placeholders of scan/placeholder.ts: format strings, f-strings, secret stores, addresses. */
const LOOKUP = [
  /^[$%&]|^@[A-Z_]{4,}|%[sdv@](?![a-z])|\{(?!noop\})[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
  /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/,
]
/** Hashes that are meant to be kept (crypt(3), LDAP, Django; {noop} is Spring's word for none), public keys and ciphertext. */
const STORED =
  /^(?:\{(?!noop)\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i
const ADDRESS = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i
/** A host by itself. */
export const HOST = /^(?:[a-z\d-]{1,60}\.){1,5}(?:com|net|org|io|dev|app|cloud|local|lan|internal|edu|gov|de|fr|uk|eu|ch)[:.]?$/i
/** An alias of YAML. */
const ALIAS = /^[*&][A-Za-z][\w-]{0,40}$/
/** By its ending. */
export const FILE_NAME =
  /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i
const PATH = [/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i, FILE_NAME]
const ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i
/** A list of steps into data: body.0.argument.callee. */
const STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i
const MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/
/** A package and its version: json-lib-1.2.3. */
const RELEASE = /^[A-Za-z][A-Za-z.-]{1,60}[-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}$/
/** From one version to another: 3.0-3.12, 3.0-. */
const VERSIONS = /^\d{1,4}(?:\.\d{1,5}){1,3}-(?:\d{1,4}(?:\.\d{1,5}){0,3})?$/
/** AWS4-HMAC-SHA256 */
const ALGORITHM = /^(?:[A-Z\d]{2,8}-){1,4}(?:HMAC|SHA|RSA|AES|CBC|GCM|MD5)-?[A-Z\d]{0,6}$/
/** The name of a shape of Smithy: aws.auth#sigv4 */
const SHAPE = /^[a-z]\w{1,40}(?:\.\w{1,40}){1,6}#\w{1,60}$/
/** The name of another variable: GITHUB_API_TOKEN. */
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic ' +
    'oobesystem specialize windowspe offlineservicing generalize auditsystem audituser base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered'
  ).split(' '),
)
/** Code around a quote that was taken for an opening one. */
const FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/
/** An operator between blanks, a call's end, an assignment inside: code that was taken for a value. */
const EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/
const NUMBER = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i

const NO_VALUE = [HOST, ALGORITHM, SHAPE, ALIAS, STEPS, RELEASE, VERSIONS, ROOTED, FRAGMENT, STORED, ADDRESS, ...LOOKUP]

/** Whether a value points at a secret, is a hash or ciphertext, or is no value at all but code, text, path or address. */
export function isReference(value: string): boolean {
  if (isGenerated(value) || isPassphrase(value)) return false
  if (KEYWORDS.has(value.toLowerCase().replace(/[?;,|]$/, '')) || NO_VALUE.some((shape) => shape.test(value))) return true
  if (value.includes(' ')) return isSentence(value) || EXPRESSION.test(value)
  const reading = read(value)
  if (CONSTANT.test(value)) return reading.wordLetters * 3 >= reading.letters
  if (MEMBER.test(value) && reading.digits === 0) return true
  return (MEMBER.test(value) || PATH.some((shape) => shape.test(value))) && reading.wordLetters * 2 >= reading.letters
}

/** Whether a value is a path, an address, a hash that is meant to be kept, ciphertext, or asks for another value. */
export function isElsewhere(value: string): boolean {
  if ([ROOTED, STORED, ADDRESS, ...LOOKUP].some((shape) => shape.test(value))) return true
  const reading = read(value)
  return PATH.some((shape) => shape.test(value)) && reading.wordLetters * 2 >= reading.letters
}

/** Whether a value names a member of something in code, or calls it: `settings.secret_key`, `Vault::read(…)`. */
export function isMember(value: string): boolean {
  return MEMBER.test(value) && !/\d/.test(value)
}

/** Whether a value is a keyword of configuration or of a language: `true`, `required`, `hex`. */
export function isKeyword(value: string): boolean {
  return KEYWORDS.has(value.toLowerCase())
}

/** So many marks among so many characters stand in no reference and no code: the salts that WordPress makes. */
function isGenerated(value: string): boolean {
  if (value.length < 40) return false
  const reading = read(value)
  return reading.marks >= 8 && reading.bits >= value.length * 3 && reading.wordLetters * 4 < reading.letters
}

const PASSPHRASE = /^[A-Za-z]{3,12}(?: [A-Za-z]{3,12}){1,5} \d{1,4}$/
/** Words that sentences have and passphrases have not. */
const SENTENCE =
  /\b(?:the|your|you|for|and|with|must|please|enter|error|invalid|password|secret|token|key|page|line|step|version|level|max|min|least)\b/i

/** Words that somebody drew, and a number. */
function isPassphrase(value: string): boolean {
  return PASSPHRASE.test(value) && !SENTENCE.test(value)
}

/** Numbers, dates, versions and short hexadecimal constants. */
export function isNumber(value: string): boolean {
  return NUMBER.test(value)
}

/** Code in an unquoted value. */
export function isExpression(value: string): boolean {
  return EXPRESSION.test(value)
}

/** More than two blanks, or words beside one: people write so, generators do not. */
function isSentence(value: string): boolean {
  const parts = value.trim().split(/\s+/)
  if (parts.length < 2) return false
  return parts.length > 3 || parts.filter((part) => isPhrase(part, read(part)) || isWordy(read(part))).length >= parts.length / 2
}

/** Base64 of text: what it says is looked at elsewhere. */
export function isReadable(value: string): boolean {
  const decoded = textOf(value)
  return decoded !== null && decoded.length > 8
}

const textOf = (value: string): string | null => {
  const decoded = Buffer.from(value, 'base64').toString('latin1')
  return /^[\t\r\n\x20-\x7e]+$/.test(decoded) ? decoded : null
}

const BASE64 = /^[A-Za-z0-9+/]{6,400}={0,2}$/

/** Base64 of a placeholder, or of words: "this is not a real value". A login is none: its password is judged. */
export function isEncodedWords(value: string, name: string): boolean {
  if (!BASE64.test(value) || value.replace(/=+$/, '').length % 4 === 1) return false
  const text = textOf(value)?.trim() ?? ''
  if (text.length < 4 || /^[^\s:]{1,60}:\S/.test(text)) return false
  const reading = read(text)
  return isFake(text, name) || (isPhrase(text, reading) && reading.letters > reading.digits * 3)
}
