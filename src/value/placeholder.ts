import { isHardlyRandom, isRegular } from './regular.ts'
import { isExampleToken } from './example.ts'

export { isExampleToken } from './example.ts'

/** Longer values are no placeholders; it also bounds the work. */
const MAX_LENGTH = 512

/** A place where another value is put in: shells, template languages, build tools, secret stores. */
const REFERENCES: readonly RegExp[] = [
  /\$\{|\$\(|\$\[|\{\{|\{%|<%|#\{|@\{|%\{|%\([A-Za-z_]\w{0,40}\)s/,
  /^\$[A-Za-z_]+$|^\$[A-Z_][A-Z0-9_]*$|^\$\$?[a-z]+(?:->|\.)/,
  /^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.]*@$|^%[sdv]$|^%[0-9]?\$s$/,
  /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|std::env|getenv\(|env\(|ENV\[)/,
  /^(?:secrets|vars|var|local|data|module)\.|^(?:!Ref|!Sub|!GetAtt|!vault|\{\{resolve:)/,
  /^(?:vault:|op:\/\/|ref\+|arn:aws|projects\/[^/]{1,80}\/secrets\/|@Microsoft\.KeyVault\(|keyring:|kv\/|bws:|doppler:|file\(|file:\/\/)/,
]

/** Encrypted on purpose, safe to keep. */
const ENCRYPTED = /^(?:ENC\[|ENC\(|\$ANSIBLE_VAULT|\{cipher\}|encrypted:|age-encryption\.org|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED))/

/** Brackets around the whole, marks of a cut or of a mask (also the UTF-8 bytes of … and • read as latin1). */
const SHAPES: readonly RegExp[] = [
  /^<[^<>]*>$|^\[[^[\]]*\]$|^\([^()]*\)$|^\{[^{}]*\}$|^__\w+__$|^-+$|^\.+$/,
  /\.\.\.|…|â\x80¦|\*{3}|•{2}|â\x80¢|[xX]{5}|#{4}|_{5}/,
  /^[A-Z]{2,}(?:_[A-Z]{2,})+$/,
]

const WORDS: ReadonlySet<string> = new Set(
  [
    'example sample dummy fake test tests testing demo mock placeholder change changeme changed changeit replace replaceme',
    'insert enter put fill your yours my me the here this that with goes some todo fixme tbd none null nil undefined empty',
    'blank redacted removed hidden masked censored secret secrets super top password passwords passwd passphrase pass pwd',
    'token tokens apikey api key keys value string foo bar baz foobar lorem ipsum abc abcd abcdef xyz qwerty letmein',
    'default invalid wrong bad incorrect expired not real notreal fixture sandbox user username client access auth private',
    'public db database credential credentials id long random of a an or and is',
  ].flatMap((line) => line.split(' ')),
)
const MAX_WORD_LENGTH = 11

/** Famous jokes and defaults that no rule of shape covers. */
const EXACT: ReadonlySet<string> = new Set([
  'hunter2',
  'correct horse battery staple',
  'correcthorsebatterystaple',
  'p@ssw0rd',
  'passw0rd',
  'pa55word',
  'pa$$word',
])

/** Whether a value is looked up elsewhere when it is used, or is encrypted: `${DB_PASSWORD}`, `$(cat …)`, `vault:…`, `ENC[…]`. What is empty is neither. */
export function isLookup(value: string): boolean {
  const trimmed = value.trim().slice(0, MAX_LENGTH)
  return REFERENCES.some((shape) => shape.test(trimmed)) || ENCRYPTED.test(trimmed)
}

/**
 * Whether the value of a setting stands for another one or says that it is none: a placeholder, a reference, a mask,
 * a documented example, something encrypted on purpose. Made for values that a person chose; for a provider's format ask isExampleToken.
 *
 * @param value without its quotes; latin1 (as in Text.content) or decoded.
 */
export function isPlaceholder(value: string): boolean {
  const trimmed = value.trim()
  if (trimmed.length > MAX_LENGTH) return false
  if (trimmed === '' || isRegular(trimmed) || EXACT.has(trimmed.toLowerCase())) return true
  const isShaped = (shape: RegExp): boolean => shape.test(trimmed)
  if (REFERENCES.some(isShaped) || ENCRYPTED.test(trimmed) || SHAPES.some(isShaped)) return true
  return isMadeOfWords(trimmed) || isHardlyRandom(trimmed) || (trimmed.length >= 10 && isExampleToken(trimmed))
}

/** The same for a part of a value that was asked already: letters and digits, of which only words and rows are left to be told. */
export function isPlaceholderPart(part: string): boolean {
  return isMadeOfWords(part) || isRegular(part)
}

/** Every letter belongs to a placeholder word, and digits only decorate: "your-api-key-here", "mySecretPassword123". */
function isMadeOfWords(value: string): boolean {
  const lower = value.toLowerCase()
  let words = 0
  PART.lastIndex = 0
  for (let found = PART.exec(lower); found !== null; found = PART.exec(lower)) {
    const [, letters, digits] = found
    if (letters === undefined ? !isDecoration(digits) : !splitsIntoWords(letters)) return false
    if (letters !== undefined) words++
  }
  return words > 0
}

/** Letters, digits, or a mark that decorates no word. */
const PART = /([a-z]+)|([0-9]+)|[^a-z0-9\s_.:/@!?-]/g

function isDecoration(digits: string | undefined): boolean {
  return digits !== undefined && (digits.length <= 4 || isRegular(digits))
}

/** Whether letters can be cut into placeholder words without a rest; bounded by length × longest word. */
function splitsIntoWords(letters: string): boolean {
  const reachable = [true]
  for (let start = 0; start < letters.length; start++) {
    if (reachable[start] !== true) continue
    const last = Math.min(letters.length, start + MAX_WORD_LENGTH)
    for (let end = start + 1; end <= last; end++) if (WORDS.has(letters.slice(start, end))) reachable[end] = true
  }
  return reachable[letters.length] === true
}
