const UPPER = 'A-Z'
const LOWER = 'a-z'

/** Names that people know, by what a class of one character takes; the first that takes the same. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['digits', /[0-9]/],
  ['hexadecimal', /[0-9a-f]/],
  ['upper-case hexadecimal', /[0-9A-F]/],
  ['base32', new RegExp(`[${UPPER}2-7]`)],
  ['base36', new RegExp(`[0-9${LOWER}]`)],
  ['upper-case base36', new RegExp(`[0-9${UPPER}]`)],
  ['base62', new RegExp(`[0-9${UPPER}${LOWER}]`)],
  ['base64', new RegExp(`[0-9${UPPER}${LOWER}+/]`)],
  ['base64url', new RegExp(`[0-9${UPPER}${LOWER}_-]`)],
  ['letter', new RegExp(`[${UPPER}${LOWER}]`)],
]

const known = new Map<string, string>()

/** What to call the characters of a class: 'base62', or the class as it is written. */
export function alphabetName(one: string): string {
  const name = known.get(one) ?? find(one)
  known.set(one, name)
  return name
}

function find(one: string): string {
  const taken = charactersOf(new RegExp(one))
  return NAMES.find(([, regex]) => charactersOf(regex) === taken)?.[0] ?? one
}

function charactersOf(one: RegExp): string {
  return Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
    .filter((char) => one.test(char))
    .join('')
}
