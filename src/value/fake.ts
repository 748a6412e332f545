import { isPlaceholder, isPlaceholderPart } from './placeholder.ts'
import { splitName } from './names.ts'

/** Words that fill made-up values besides the placeholder words proper. */
const FILLERS = new Set(
  (
    'sekret sekrit for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated ' +
    'set get use used using kind word words hostname host port mode root admin administrator guest login account client server ' +
    'service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything ' +
    'whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production ' +
    'staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain ' +
    'simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete ' +
    'deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe ' +
    'alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption ' +
    'master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has ' +
    'base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer ' +
    'basic specific really very ' +
    'passe'
  ).split(' '),
)
/** What a field for a password is called in other languages. */
const FIELDS = new Set(
  'passwort kennwort contrasena contrasenha senha wachtwoord losenord heslo haslo parola adgangskode salasana jelszo motdepasse'.split(' '),
)
/** Somewhere in a value these say that it is none; a random value of 30 characters holds one less than once in a million times. */
const TELLTALES = [
  /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
  /a1b2c3|b2c3d4|c3d4e5|d4c3b2|c3b2a1|1a2b3c|(?:^|[-_.:])([a-z\d]{3,12})(?:[-_.:]\1){2}/i,
  /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i,
]
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' }

/** Whether a value stands for another, says that it is none, or only repeats its name: `test-password-1`, `s3cr3t`, `MY_API_TOKEN`. */
export function isFake(value: string, name: string): boolean {
  if (isStandIn(value) || isPlaceholder(value) || isLabel(value)) return true
  const own = new Set(splitName(name))
  const known = (part: string): boolean => own.has(part) || FILLERS.has(part) || FIELDS.has(part) || isPlaceholderPart(part)
  const plain = value.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char] as string)
  return isMade(splitName(value), known) || isMade(splitName(plain), known)
}

/** What a field for a password is called in other languages, in whatever encoding, among other words: the text beside it. */
const LABEL =
  /pass ?wor[dt]|kennwor[dt]|wachtwoord|contrase[^a-z]{0,3}[nñ]?|senha|mot ?de ?pas|motdepas|l.{1,3}senord|adgangskode|salasana|geheimnis/i

function isLabel(value: string): boolean {
  return !/\d/.test(value) && LABEL.test(value)
}

/** A count, a row of keys or a word that says so, or too few different characters. */
export function isStandIn(value: string): boolean {
  return hasAtMost(value.toLowerCase(), Math.min(4, 1 + value.length / 4)) || TELLTALES.some((telltale) => telltale.test(value))
}

/** Whether a value has no more than so many different characters: most show more among their first. */
function hasAtMost(value: string, most: number): boolean {
  const seen = new Set<string>()
  for (const char of value) if (seen.add(char).size > most) return false
  return true
}

/** Whether all parts are known words; single letters only count beside one. */
function isMade(parts: readonly string[], known: (part: string) => boolean): boolean {
  return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 2 || known(part) || isJoined(part, known, 3))
}

/** Words written together: `mypassword`, `testtoken`, `supersecretkey`. */
function isJoined(part: string, known: (part: string) => boolean, depth: number): boolean {
  if (depth === 0 || part.length < 5 || part.length > 40) return false
  for (let cut = part.length - 2; cut >= 2; cut--) {
    if (!known(part.slice(0, cut))) continue
    const rest = part.slice(cut)
    if (known(rest) || isJoined(rest, known, depth - 1)) return true
  }
  return false
}
