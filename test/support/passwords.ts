import type { Random } from './random.ts'

/**
 * Passwords as people make them, put together at run time: none of them stands in the repository, and no check can be fitted to one.
 * Each style is a habit that studies of leaked passwords describe (a name and a year, a word with digits behind it, letters changed to
 * digits, two or three words joined, the first letters of a sentence, a walk over the keyboard that a word is hung on).
 */
const NAMES = (
  'marta jonas priya tobias chloe andrzej fatima luca ingrid pavel noemi stefan yusuf helene mateo karin olaf bianca dmitri sanne rosa felix ' +
  'tamara henrik zofia emil'
).split(' ')
const NOUNS = (
  'lantern otter copper harbor thistle walnut glacier pepper saddle magpie anchor biscuit cobalt ferret gravel hammock juniper kettle lobster ' +
  'meadow nutmeg orchard pickle quarry rocket sparrow timber umbrella violin willow badger canyon donkey ember falcon goblin hazel island ' +
  'jigsaw lemon marble noodle oyster parrot raven summit turnip velvet wagon zeppelin'
).split(' ')
const VERBS = 'sings jumps sleeps drinks paints forgets climbs whistles builds hides travels counts'.split(' ')
const SEASONS = 'Herbst Sommer Winter Spring Autumn Verano Hiver Zima Jesen'.split(' ')
const FIRMS = 'Nordwind Bluepeak Kestrel Tramont Silvano Weberbau Oxbridge Lumina Vantor Cordoba Helvex Marlow'.split(' ')
const ACCENTED = 'Grünspecht Łódeczka Señorita Björnbär Garçonnet Übermut Mañanero Käsefuß Čokoláda Ørnefjell Pâtissier Žirafa'.split(' ')
const SYLLABLES = 'bre kal vost tri mun dra pel zor quin fal sto gri nex ula rov tam shu pli kor ven'.split(' ')
const WALKS = '4rfv %TGB 6yhn ^YHN 2wsx #EDC 7ujm 5tgb !QAZ 8ik, zse4 xdr5 cft6'.split(' ')
const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const MARKS = '!@#%&*?+-_.='

const STYLES = {
  /** A name, a year, a mark. */
  'name-year': (r, marks) => capital(r.pick(NAMES)) + year(r) + mark(r, marks),
  'small-name-year': (r, marks) => r.pick(NAMES) + mark(r, marks) + year(r),
  'season-year': (r, marks) => r.pick(SEASONS) + year(r) + mark(r, marks),
  'firm-year': (r, marks) => r.pick(FIRMS) + mark(r, marks) + year(r),
  'word-digits': (r) => capital(r.pick(NOUNS)) + number(r, 4),
  'small-word-digits': (r) => r.pick(NOUNS) + number(r, 3),
  'two-words': (r, marks) => capital(r.pick(NOUNS)) + mark(r, marks) + capital(r.pick(NOUNS)) + number(r, 2),
  'three-words': (r) => [r.pick(NOUNS), r.pick(NOUNS), r.pick(NOUNS)].join('-') + '-' + number(r, 2),
  blanks: (r) => `${r.pick(NOUNS)} ${r.pick(NOUNS)} ${r.pick(VERBS)} ${number(r, 2)}`,
  camel: (r, marks) => r.pick(NOUNS) + capital(r.pick(VERBS)) + number(r, 2) + mark(r, marks),
  leet: (r, marks) => leet(capital(r.pick(NOUNS)) + capital(r.pick(NOUNS))) + mark(r, marks),
  'short-leet': (r, marks) => leet(capital(r.pick(NOUNS))).slice(0, 5) + mark(r, marks) + number(r, 2),
  /** Eight characters. */
  short: (r, marks) => short(r) + number(r, 2) + mark(r, marks) + r.text('bcdfghkmprtvxz', 1),
  /** The first letters of a sentence. */
  initials: (r, marks) =>
    r.text('ITMWASH', 1) + r.text('abdfghiklmnprstw', 4) + number(r, 1) + mark(r, marks) + r.text('abcdghlmpsw', 3) + mark(r, marks),
  walk: (r) => capital(r.pick(NOUNS)) + r.pick(WALKS) + r.pick(WALKS),
  /** Letters only, no word of any language. */
  letters: (r) => capital(r.pick(SYLLABLES) + r.pick(SYLLABLES) + r.pick(SYLLABLES) + r.pick(SYLLABLES)),
  joined: (r) => r.pick(NOUNS) + r.pick(NOUNS),
  accents: (r, marks) => r.pick(ACCENTED) + mark(r, marks) + number(r, 2),
  quotes: (r, marks) => `${capital(r.pick(NAMES))}'s${mark(r, marks)}${r.pick(NOUNS)}${number(r, 2)}`,
  'double-quote': (r) => `${number(r, 1)}"${r.pick(NOUNS)}${capital(r.pick(NOUNS))}`,
  dollar: (r) => `${capital(r.pick(NOUNS)).replace(/[ls]/, '$')}$${number(r, 2)}%${r.pick(NOUNS)}`,
  hash: (r) => `${r.pick(NOUNS)}#${number(r, 2)}${capital(r.pick(NOUNS))}`,
  semicolon: (r) => `${capital(r.pick(NOUNS))};${number(r, 2)}!${r.pick(NOUNS)}`,
  backslash: (r) => `${r.pick(NOUNS)}\\${capital(r.pick(NOUNS))}${number(r, 2)}`,
  digits: (r) => number(r, 8),
} satisfies Record<string, (random: Random, marks: string) => string>

export type PasswordStyle = keyof typeof STYLES
export const PASSWORD_STYLES = Object.keys(STYLES) as PasswordStyle[]

/** @param marks what may stand between and behind the words; some formats cannot hold every character */
export function password(random: Random, style: PasswordStyle, marks = MARKS): string {
  return STYLES[style](random, marks)
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
const leet = (word: string): string => word.replace(/[aeiost]/g, (char) => LEET[char]!)
const mark = (random: Random, marks: string): string => random.pick([...marks])
const year = (random: Random): string => String(1961 + random.int(64))
/** No leading zero, no run of one digit, none that counts. */
function number(random: Random, length: number): string {
  const text = random.text('123456789', 1) + random.text('0123456789', length - 1)
  return length > 2 && /(\d)\1\1|012|123|234|345|456|567|678|789/.test(text) ? number(random, length) : text
}

function short(random: Random): string {
  const word = random.pick(NOUNS).slice(0, 4)
  const at = 1 + random.int(3)
  return word.slice(0, at) + capital(word.slice(at))
}
