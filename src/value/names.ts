import { memo } from './memo.ts'
import { nameParts } from './name-parts.ts'

/** What kind of value a name announces; `loose`: a key without a qualifier that means a secret. */
export type Role = 'password' | 'secret' | 'token' | 'key' | 'loose'

/** Case-insensitive anchors: one of them stands in every name that means a secret. */
export const NAME_ANCHORS = [
  ...['pass', 'pwd', 'secret', 'token', 'key', 'auth', 'cred', 'bearer', 'identified by', 'psk', 'psw'],
  ...['wachtwoord', 'kennwort', 'contrasen', 'senha', 'mdp', 'haslo', 'parola', 'heslo', 'losenord', 'salasana', 'jelszo', 'adgangskode'],
] as const
/** Two letters are too few for an anchor: a name that ends in `pw` is met with the sign behind it. */
export const SHORT_ANCHORS = ['pw=', 'pw:', 'pw"', "pw'", 'pw '] as const

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const PASSWORDS = words(
  'password passwords passwd passwds pwd pwds passphrase passphrases passcode pass pw psw pswd psk passwort kennwort wachtwoord contrasena ' +
    'contrasenia senha mdp passe motdepasse haslo parola heslo losenord salasana jelszo adgangskode',
)
const SECRETS = words('secret secrets')
const TOKENS = words('token tokens bearer')
const AUTHS = words('auth authorization credential credentials cred creds')

/** Before `key`: what makes it a secret one. */
const KEY_QUALIFIERS = words(
  'api access secret private signing sign encryption encrypt decryption decrypt enc aes des rsa hmac master shared auth account ' +
    'admin session cookie client app application consumer jwt jwe jws cipher crypto symmetric webhook deploy deployment service ' +
    'server license licence subscription integration write ssh tls ssl pgp gpg wrapped security sas root user team project org ' +
    'merchant maps google aws azure gcp stripe github gitlab openai sendgrid mailgun twilio algolia firebase datadog sentry ' +
    'certificate',
)

/** Parts that make any name harmless: the value is public, a hash, a label, a rule about secrets. */
const VETOES = words(
  'public pub publishable anon hash hashed hashing digest checksum fingerprint sha md csrf xsrf placeholder encrypted masked ' +
    'redacted error errors message messages msg label labels title hint help prompt invalid validation validator policy policies ' +
    'pattern regex regexp format min max length len size count type types field fields forgot forgotten expire expires expired expiry ' +
    'expiration ttl timeout attempt attempts strength visible visibility enabled disabled required nopasswd authorized authors author ' +
    'authority authenticated unauthorized authentication authenticity keyboard tokenizer tokenize tokenization wrong non nonmatching ' +
    'fake dummy mock bogus',
)
/** Parts that make tokens and keys harmless, beside a password they only say whose it is: EMAIL_HOST_PASSWORD. */
const TOKEN_VETOES = words(
  'partition foreign primary sort cache page next previous continuation cancel cancellation syntax lexer parser ast css color theme ' +
    'i18n translation lang locale idempotency hot short shortcut map id ids name names url uri urls path paths file files filename ' +
    'dir directory folder text endpoint port header headers prefix suffix algorithm class component input output form column version ' +
    'env var variable param params parameter arg args argument index idx ref reference arn manager provider factory builder handler ' +
    'helper util utils status state reset link view icon button selector xpath kind scope scopes list num number location resource ' +
    'role roles issuer description desc confirmation ca cert crt pem metadata kid jku jwks sshd up down',
)
/** First parts of names that ask or act and do not hold. */
const ASKING = words(
  'is has have get check encode compare encrypt decrypt generate create make find match validate show hide toggle missing no allow ' +
    'allows require requires enable disable use parse handle on should can',
)
/** Last parts that say how a value is held, or where it is used. */
const NEUTRAL = words(
  'value val str string raw plain plaintext b hex bytes default prod production dev develop development staging live old new base ' +
    'data code current confirm again repeat jwt',
)

/** Lower-case names written without a border: dbpassword, keypass, secretkey. */
const GLUED_PASSWORD = ['password', 'passwd', 'passphrase', 'pwd']
const GLUED_PASS =
  /^(?:db|user|root|admin|key|store|ftp|smtp|mail|mysql|pg|sql|sudo|login|my|ssh|web|redis|imap|http|trust|repo)(?:pass|pw)$/
const GLUED_KEY = /^([a-z]{2,12})keys?$/
const NINE = 0x39
const NO_KEY = words('pub public mon tur don jo hoc whis doo hot roo')

/** Lower-case parts of a name, without trailing digits: `myAPIKey_2` → my, api, key. */
export function splitName(name: string): string[] {
  return nameParts(name)
    .map(withoutDigits)
    .filter((part) => part !== '')
}

function withoutDigits(part: string): string {
  let end = part.length
  while (end > 0 && part.charCodeAt(end - 1) <= NINE) end--
  return end === part.length ? part : part.slice(0, end)
}

/** The kind of secret that a name announces, or null. The same few names come again and again. */
export const roleOf = memo(roleOfParts)

function roleOfParts(name: string): Role | null {
  const parts = splitName(name)
  while (parts.length > 1 && NEUTRAL.has(parts[parts.length - 1] as string)) parts.pop()
  const last = parts[parts.length - 1]
  if (last === undefined || parts.length > 9 || ASKING.has(parts[0] as string)) return null
  if (parts.some((part) => VETOES.has(part))) return null
  const role = simpleRole(last, parts) ?? (last === 'key' || last === 'keys' ? keyRole(parts) : gluedRole(last))
  return role !== 'password' && parts.some((part) => TOKEN_VETOES.has(part)) ? null : role
}

function simpleRole(last: string, parts: readonly string[]): Role | null {
  if (PASSWORDS.has(last)) return 'password'
  if (SECRETS.has(last)) return 'secret'
  if (TOKENS.has(last)) return 'token'
  if (AUTHS.has(last)) return parts.length < 4 ? 'token' : null
  return null
}

function keyRole(parts: readonly string[]): Role {
  return parts.some((part) => KEY_QUALIFIERS.has(part) || SECRETS.has(part) || TOKENS.has(part)) ? 'key' : 'loose'
}

const isGluedPass = (last: string): boolean => (last.endsWith('pass') || last.endsWith('pw')) && GLUED_PASS.test(last)

function gluedRole(last: string): Role | null {
  if (GLUED_PASSWORD.some((word) => last.endsWith(word)) || isGluedPass(last)) return 'password'
  if (last.endsWith('secret')) return 'secret'
  if (last.endsWith('token')) return 'token'
  const qualifier = last.includes('key') ? GLUED_KEY.exec(last)?.[1] : undefined
  if (qualifier === undefined || NO_KEY.has(qualifier)) return null
  return KEY_QUALIFIERS.has(qualifier) ? 'key' : 'loose'
}
