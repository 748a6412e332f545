import { sha256Prefix } from './hash.ts'
import { isRegular } from './regular.ts'

/** Longest value that is searched for words: longer ones are keys and documents, in which any word may stand. */
const MAX_WORDED_LENGTH = 200
/** Characters that a fixed prefix may take from the front of an unbroken token (AKIA, AIzaSy). */
const PREFIX_LENGTH = 6

/** Words that say "none", each of seven letters or more: a random body holds one less than once in 100 million tokens. */
const WORDS: readonly RegExp[] = [
  /example|placeholder|redacted|change[-_]?me|replace[-_]?(?:me|this|with)|not[-_]?a?[-_]?real/i,
  /(?:dummy|sample)[-_]?token|fake[-_]?(?:token|key|secret|api)/i,
  // five letters of one case: a random body of 200 characters holds them less than once in a million tokens
  /dummy/,
  /(?:your|insert|enter)[-_]?(?:own|personal|access|secret|private|api|auth|real)?[-_]?(?:token|key|secret)/i,
  /my[-_]?(?:personal|access|secret|private|api|auth)[-_]?(?:token|key)/i,
]

/**
 * First ten hexadecimal digits of the SHA-256 of values that vendors and standards publish as examples: hashes, so that no whole
 * token stands here.
 */
const PUBLISHED: ReadonlySet<string> = new Set([
  // AWS documentation
  '1a5d44a2dc',
  '78314b11be',
  'c6ea27c534',
  'e21b597ba6',
  // Stripe documentation
  '2cafc09701',
  'b1471f544c',
  'f2d6ca1651',
  '7e8de44ea9',
  '5895b89c8f',
  // GitHub documentation
  '3543c50b0c',
  'bc3ae723f5',
  '82e7429954',
  '6d7fa4e64d',
  // signatures of the sample tokens of jwt.io and RFC 7515
  '051d093c4b',
  '08831f80b5',
  '13d31e961a',
  // RFC 7617 and common Basic samples
  'cf4d418ed3',
  '0e9d220616',
  'e4da07ad20',
  '687da00b09',
  // WireGuard documentation: wg, wg-quick, systemd.netdev
  'ea1ca3e25b',
  'f00f15c9bc',
  '08136314cc',
  '28bd2c5ffa',
  // RFC 6749 and 6750
  'b8e148545b',
  'ad71fb4165',
  '6c96130f13',
  '00cf4c781d',
  'ca7459e2b2',
  '584b27d64e',
  // storage and Cosmos DB emulators
  '0011cc25eb',
  'aa65474395',
  // Discord documentation
  '02f7ce3c26',
  // Telegram documentation
  '0b5dd075cc',
  '731fa294d0',
  // reCAPTCHA test keys
  '03b970ed81',
  'f5e95c9954',
  // Cloudflare Turnstile test keys
  'fb8f35129d',
  '4060ed0ca2',
  '1e3e586560',
  '591594c1f5',
  '841b4f5b0b',
  '65a2d4f2c2',
  // first account of Hardhat, Anvil and Foundry
  '60a09e4357',
  // Mandrill documentation
  '7795e968ba',
  // RFC 6238 and common one-time password seeds
  '549c939053',
  '8be5d113c0',
  // Kubernetes documentation (Secret), plain and in base64
  '13fe7a38a5',
  'a7b580d711',
  // sample UUIDs
  '986c0dc956',
  '8f400c2576',
  'a3a9e1ed97',
])

/**
 * Whether a value in a provider's format is clearly none that the provider gave out: a published example, a body that
 * counts or repeats, a word that says so. Short words prove nothing: a real token may well hold "test".
 *
 * @param value one character a byte, as in Text.content.
 */
export function isExampleToken(value: string): boolean {
  return hasRegularBody(value) || saysSo(value) || isPublished(value)
}

/** Looks at the longest unbroken part, with and without the characters that a prefix may take of it. */
function hasRegularBody(value: string): boolean {
  const parts = value.match(/[A-Za-z0-9]+/g) ?? []
  const body = parts.reduce((longest, part) => (part.length >= longest.length ? part : longest), '')
  if (body.length < 8) return false
  return isRegular(body) || (body.length >= 2 * PREFIX_LENGTH && isRegular(body.slice(PREFIX_LENGTH)))
}

function saysSo(value: string): boolean {
  if (value.includes('EXAMPLE') || value.includes('DUMMY')) return true
  return value.length <= MAX_WORDED_LENGTH && !value.includes('://') && WORDS.some((words) => words.test(value))
}

/** The whole value, a JWT's signature, or the key of a connection string. */
function isPublished(value: string): boolean {
  const key = /AccountKey=([^;\s"']{20,200})/.exec(value)?.[1]
  const candidates = new Set([value, value.slice(value.lastIndexOf('.') + 1), key ?? value])
  return [...candidates].some((candidate) => PUBLISHED.has(sha256Prefix(Buffer.from(candidate, 'latin1'), 10)))
}
