// Passwords as people make them up. The labelled code has none: each true value in it was replaced by random characters, so that no
// true password there is a word. The generator puts such passwords back into its places, so that the model does not learn that words
// are harmless. All lists are our own; a seed gives the same passwords again.

const WORDS =
  'river stone tiger coffee winter summer garden monkey dragon purple silver thunder shadow mountain orange castle falcon guitar pepper ' +
  'rocket bridge copper autumn meadow salmon velvet marble hunter planet cactus hammer lemon pirate anchor breeze canyon desert ember ' +
  'forest glacier harbor island jasmine kitten lantern mango nectar ocean panda quartz raven sunset tulip violet walnut yellow zebra'
const NAMES = 'anna peter maria lucas sophie oliver emma david laura felix julia thomas nina robert clara simon paula victor alice martin'
const PLACES = 'berlin paris tokyo boston dublin madrid vienna sydney oslo lisbon denver geneva prague athens chicago'
const THINGS = 'mysql backup server mail office company sales intern build deploy report staff web shop lager team crm erp wifi print'
const MARKS = '!@#$%*?._-+'

const lists = [WORDS, NAMES, PLACES, THINGS].map((text) => text.split(' '))

/** A source of numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** @param {() => number} random @returns {string} one password of 5 to about 24 characters */
export function humanPassword(random) {
  const pick = (from) => from[Math.floor(random() * from.length)]
  const word = () => pick(pick(lists))
  const upper = (text) => text[0].toUpperCase() + text.slice(1)
  const digits = (count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
  const year = () => String(1960 + Math.floor(random() * 67))
  const leet = (text) => text.replace(/[aeios]/g, (char) => (random() < 0.6 ? { a: '4', e: '3', i: '1', o: '0', s: '5' }[char] : char))
  const shapes = [
    () => upper(word()) + year(),
    () => word() + digits(1 + Math.floor(random() * 4)),
    () => upper(word()) + digits(2) + pick(MARKS),
    () => word() + pick(MARKS) + word(),
    () => upper(word()) + upper(word()) + digits(1 + Math.floor(random() * 3)),
    () => leet(word()) + pick(MARKS) + digits(2),
    () => pick(MARKS) + upper(word()) + year(),
    () => [word(), word(), word()].join(pick(['-', '.', '_', ''])),
    () => passphrase(random),
    () => word(),
    () => word() + word(),
    () => `${word().slice(0, 4)}${pick(MARKS)}${upper(word()).slice(0, 4)}${digits(2)}`,
    () => leet(upper(word())) + leet(word()),
    () => `${upper(word())}.${pick([upper(word()), year(), word()])}${digits(1)}`,
    () => `${leet(upper(word()))}${pick(['_', '-', '+'])}${word()}`,
    () => `${upper(word())}'s${pick(MARKS)}${word()}${digits(2)}`,
  ]
  return pick(shapes)()
}

/** @param {() => number} random @returns {string} two to four words and digits */
export function passphrase(random) {
  const pick = (from) => from[Math.floor(random() * from.length)]
  const words = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(pick(lists)))
  const sign = pick(['-', '-', '_', pick(MARKS), ' '])
  return [...words, 10 + Math.floor(random() * 90)].join(sign)
}
