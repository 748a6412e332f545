import { complement, MAX_CODE_POINT, normalized, type Range } from './syntax.ts'

/** What `\d`, `\s` and `\w` hold in RE2: ASCII only, and `\s` without the vertical tab. Source: https://github.com/google/re2/wiki/Syntax */
const PERL: Readonly<Record<string, string>> = { d: '09', s: '\t\n\f\r  ', w: '09AZ__az' }

/** Pairs of first and last. */
const POSIX: Readonly<Record<string, string>> = {
  alnum: '09AZaz',
  alpha: 'AZaz',
  ascii: '\x00\x7f',
  blank: '\t\t  ',
  cntrl: '\x00\x1f\x7f\x7f',
  digit: '09',
  graph: '!~',
  lower: 'az',
  print: ' ~',
  punct: '!/:@[`{~',
  space: '\t\r  ',
  upper: 'AZ',
  word: '09AZ__az',
  xdigit: '09AFaf',
}

/** `\d`, `\S` and their like; null: no such class. */
export function perlClass(letter: string): Range[] | null {
  const pairs = PERL[letter.toLowerCase()]
  return pairs === undefined ? null : maybeNot(rangesOf(pairs), letter < 'a')
}

/** `[:alpha:]`, `[:^alpha:]` by the name between the colons; null: no such class. */
export function posixClass(name: string): Range[] | null {
  const pairs = Object.hasOwn(POSIX, name.replace('^', '')) ? POSIX[name.replace('^', '')] : undefined
  return pairs === undefined ? null : maybeNot(rangesOf(pairs), name.startsWith('^'))
}

let unicode: Map<string, Range[]> | undefined

/** A general category or a script by its name in RE2; null: no such class. */
export function unicodeClass(name: string, isNegated: boolean): Range[] | null {
  unicode ??= new Map()
  const ranges = unicode.get(name) ?? searchUnicode(name)
  if (ranges === null) return null
  unicode.set(name, ranges)
  return maybeNot(ranges, isNegated)
}

/** The engine knows the tables but does not list them, so every code point is asked: about 40 ms, once for each name. */
function searchUnicode(name: string): Range[] | null {
  if (name === 'Any') return [[0, MAX_CODE_POINT]]
  const test = /^[A-Z][a-z]?$/.test(name) ? property(name) : property(`Script=${name}`)
  if (test === null) return null
  const ranges: [number, number][] = []
  for (let code = 0; code <= MAX_CODE_POINT; code++) {
    if (!test.test(String.fromCodePoint(code))) continue
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

function property(name: string): RegExp | null {
  if (!/^[A-Za-z_=]{1,60}$/.test(name)) return null
  try {
    return new RegExp(`^\\p{${name}}$`, 'u')
  } catch {
    return null
  }
}

function rangesOf(pairs: string): Range[] {
  const codes = [...pairs].map((char) => char.charCodeAt(0))
  return normalized(codes.flatMap((first, i) => (i % 2 === 0 ? [[first, codes[i + 1] as number] as const] : [])))
}

function maybeNot(ranges: Range[], isNegated: boolean): Range[] {
  return isNegated ? complement(ranges) : ranges
}
