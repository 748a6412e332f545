import { isRegular } from '../../value/regular.ts'
import { isStandIn } from '../../value/fake.ts'
import { type Belief, isDigest } from './judge.ts'
import type { Showcase } from './kind.ts'
import { read, type Reading } from '../../value/language.ts'
import { splitName } from '../../value/names.ts'
import { isReadable } from './reference.ts'

/** Longest nameless value in characters; beyond it stands embedded data. */
const MAX_LENGTH = 160
/** Base64 or base64url with its padding; what holds other marks is a path, a host or a sentence. */
const TOKEN = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
/** Beginnings of encoded files and of public values: images, fonts, archives, certificates, keys meant to be published. */
const PUBLIC = (
  'iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII ' +
  'sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ'
).split(' ')
/** ETags: a length, a hyphen and a SHA-1 in base64. */
const ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/
/** Names beside which a random value is meant to be public. */
const HARMLESS = new Set(
  (
    'csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid ' +
    'oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset ' +
    'chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin ' +
    'pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti ' +
    'iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve ' +
    'order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary ' +
    'foreign partition event srcrev schema tag continuation state release'
  ).split(' '),
)

/** Whether a run may be a value at all: token characters, as a whole between quotes or behind a sign, with digits in it. */
export function isWhole(value: string, left: string, right: string): boolean {
  return value.length <= MAX_LENGTH && TOKEN.test(value) && /\d/.test(value) && isEnclosed(left, right)
}

/** Judges a run of token characters that no secret name announces. `left` and `right`: the text around it on its line. */
export function judgeNameless(value: string, left: string, right: string, minBits: number, showcase: Showcase): Belief | null {
  if (value.length > MAX_LENGTH || !TOKEN.test(value) || !isEnclosed(left, right)) return null
  if (PUBLIC.some((start) => value.startsWith(start)) || UUID.test(value) || ETAG.test(value)) return null
  const reading = read(value)
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value) || isRegular(value)) return null
  if (reading.digits === 0 || reading.digits > value.length * 0.7 || isHarmless(left)) return null
  const belief = judgeShape(value, left, reading)
  return belief === 'medium' && (isContinued(left, right) || showcase()) ? 'low' : belief
}

function judgeShape(value: string, left: string, reading: Reading): Belief | null {
  const core = value.replace(/^0x|[-_]/g, '')
  if (value.startsWith('0x') && /^[0-9a-fA-F]+$/.test(core)) return judgeHex(value, left)
  if (isPublicPoint(value)) return null
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value.length ? judgeHex(value, left) : null
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value)) return null
  const pieces = value.split(/[^A-Za-z0-9]/)
  if (pieces.filter(isWord).length > 1) return null
  const piece = pieces.reduce((best, next) => (next.length > best.length ? next : best))
  if (read(piece).bits < 45 || !/\d/.test(piece) || isReadable(value) || (value.match(/A/g)?.length ?? 0) > value.length / 5) return null
  if (reading.upper > 0 && reading.lower > 0) return switches(value) >= value.length * 0.4 ? 'medium' : null
  return value.length >= 26 ? 'medium' : 'low'
}

/** A point of P-256 in base64url (RFC 8292): the public key that a browser subscribes with. */
function isPublicPoint(value: string): boolean {
  return /^B[A-P][\w-]{85}=?$/.test(value)
}

/** A plain name (name, "name", obj.name, name: type) and the sign before a quote; paths and addresses as keys are none. */
const ASSIGNED = new RegExp(
  `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})` +
    `\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`,
)

/** Hexadecimal is mostly a hash: only one assigned to a plain name may be a key, in lists and calls stand tables. */
function judgeHex(value: string, left: string): Belief | null {
  if (!ASSIGNED.test(left)) return null
  return value.length >= 32 ? 'medium' : isDigest(value) ? null : 'low'
}

/** A line of a longer text that is joined with + or a backslash. */
function isContinued(left: string, right: string): boolean {
  return /^["'`]\s{0,4}[+\\]/.test(right) || /^\s{0,40}\+\s{0,4}["'`]$/.test(left)
}

/** In quotes as a whole, or as a whole right-hand side. */
function isEnclosed(left: string, right: string): boolean {
  const quote = left[left.length - 1] ?? ''
  if (quote === '"' || quote === "'" || quote === '`') return right[0] === quote
  return /(?:^|[\w"'\]])\s{0,4}[=:]\s{0,4}$/.test(left) && /^\s*$/.test(right)
}

/** Whether the name before the value, or the word before it, says that it is a hash, an id or content. */
export function isHarmless(left: string): boolean {
  const near = left.slice(-60)
  if (/\b(?:sha\d|md5|integrity|assert\w*|expect\w*|equals?|eq|require|import|href|src|url)\b/i.test(near)) return true
  const comma = near.slice(0, -3).lastIndexOf(',')
  return splitName(near.slice(comma + 1)).some((part) => HARMLESS.has(part))
}

/** Four letters of one case between marks: one may be chance in a random value, two are not. */
const isWord = (piece: string): boolean => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece)

/** How often the kind of character changes: at every second step in a random value, at word borders in an identifier. */
function switches(value: string): number {
  const kinds = value.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0')
  let count = 0
  for (let i = 1; i < kinds.length; i++) if (kinds[i] !== kinds[i - 1]) count++
  return count
}
