import { isFake } from '../../value/fake.ts'
import { isRandom, read } from '../../value/language.ts'

/**
 * Words that say "to be replaced", of six letters or more: a random value of 44 characters of base64 holds one of them, also with
 * letters swapped for digits, less than once in 10,000 times.
 */
const ANYWHERE = new RegExp(
  'change[-_ .]?(?:me|this|it|d)|replace[-_ .]?(?:me|this|with|d)|insert[-_ .]?(?:your|here|secret|key)|example|sample|placeholder|' +
    'password|passwd|passphrase|secret|sekret|development|default|testing|redacted|removed|hidden|masked|censored|undefined|fixture|' +
    'sandbox|foobar|letmein|qwerty|invalid|expired|insecure|unsafe|not[-_ .]?a?[-_ .]?real|' +
    'your[-_ .]?(?:own|api|app|secret|key|token|pass|value|random|string|super|very|jwt)|my[-_ .]?(?:api|app|super)?[-_ .]?(?:secret|token|pass|key)|' +
    'hunter2|lorem[-_ .]?ipsum|temporary|dummy|to[-_ .]?be[-_ .]?(?:modified|changed|replaced|defined|filled|generated)|put[-_ .]?(?:your|here|something)|abcdef|deadbeef|cafebabe',
)
/** Shorter ones: in a random value they only count as a part between marks. */
const SHORT =
  /test|fake|mock|demo|todo|fixme|dummy|admin|token|value|empty|sample|none|null|lorem|ipsum|trust[-_ ]?no|(?:edit|modify|set|fill)[-_ .]?me|to[-_ .]?be[-_ .]?set|generate[-_ .]?(?:me|a|one|with)/
const PARTS = new Set(
  (
    'test tests fake mock demo todo fixme tbd dummy none null nil foo bar baz pass pwd abc xyz xxx dev devel local empty admin root ' +
    'value string insert your example change replace'
  ).split(' '),
)

/** What stands for which letter; `1` stands for two. */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's', '!': 'i' }

/**
 * Whether a value is, or holds, a word that stands for a real one, in any letter case and also with letters swapped for digits.
 *
 * @param issued somebody else made the value, and may have put words into it (`secret_…`): only the whole counts where it is random.
 */
export function isPlaceholderValue(
  name: string,
  value: string,
  { extra = [], issued = false }: { extra?: readonly string[]; issued?: boolean },
): boolean {
  const forms = plainForms(value)
  if (extra.some((word) => word.trim() !== '' && forms.some((form) => form.includes(word.trim().toLowerCase())))) return true
  // marks that stand for something in a text (a brace behind a dollar, three dots) are chance in a random value
  if (!isRandom(value, read(value))) return isFake(value, name) || holds(forms, ANYWHERE) || holds(forms, SHORT) || hasPart(forms)
  return !issued && (holds(forms, ANYWHERE) || hasLongPart(value.toLowerCase()))
}

/** In lower case: as it is, and with digits read as letters (a 1 as l, and as i). */
function plainForms(value: string): string[] {
  const lower = value.toLowerCase()
  const plain = lower.replace(/[034578@$!]/g, (char) => LEET[char] as string)
  return [...new Set([lower, plain.replaceAll('1', 'l'), plain.replaceAll('1', 'i')])]
}

function holds(forms: readonly string[], words: RegExp): boolean {
  return forms.some((form) => words.test(form))
}

/** Whether a part between marks is one of the short words, digits behind it left out. */
function hasPart(forms: readonly string[]): boolean {
  return forms.some((form) => form.split(/[^a-z0-9]+/).some((part) => PARTS.has(part.replace(/\d{1,9}$/, ''))))
}

/** The same for a random value, which may well hold three letters between marks: at its beginning, or a longer one. */
function hasLongPart(lower: string): boolean {
  return lower.split(/[^a-z0-9]+/).some((part, index) => (index === 0 || part.length >= 4) && PARTS.has(part))
}
