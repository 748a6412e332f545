import { draw } from './tokens.ts'

const DIGITS = '0123456789'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const UPPER = LOWER.toUpperCase()
const CLASSES: Record<string, string> = {
  d: DIGITS,
  h: `${DIGITS}abcdef`,
  x: `${UPPER}234567`,
  a: DIGITS + LOWER,
  A: DIGITS + UPPER,
  l: LOWER + UPPER,
  w: DIGITS + LOWER + UPPER,
  v: `${DIGITS}${LOWER}${UPPER}_`,
  u: `${DIGITS}${LOWER}${UPPER}_-`,
  b: `${DIGITS}${LOWER}${UPPER}+/`,
  p: `${DIGITS}${LOWER}${UPPER}!#*`,
}

/** A value of a shape of src/rules/services/ (see there), put together at run time; the same seed gives the same one. */
export function sampleOf(shape: string, seed: number): string {
  return shape
    .split(' ')
    .map((part, index) => sampleOfPart(part, seed * 31 + index * 7 + 1))
    .join('')
}

function sampleOfPart(part: string, seed: number): string {
  if (part === 'uuid') return [8, 4, 4, 4, 12].map((length, index) => draw(CLASSES['h'] as string, length, seed + index)).join('-')
  if (part.startsWith("'")) return part.slice(1, -1).split("'/'")[0] as string
  const [, name = '', length = ''] = /^([a-zA-Z]|\[[^\]]+\])(\d+)/.exec(part) ?? []
  return draw(CLASSES[name] ?? (membersOf(name) || name), Number(length), seed)
}

/** Letters and digits of a class in brackets. */
function membersOf(name: string): string {
  const allowed = new RegExp(name)
  return [...(CLASSES['w'] as string)].filter((char) => allowed.test(char)).join('')
}
