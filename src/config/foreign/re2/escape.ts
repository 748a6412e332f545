import { perlClass, posixClass, unicodeClass } from './classes.ts'
import { folded } from './fold.ts'
import type { Flags, Reader } from './reader.ts'
import { complement, MAX_CODE_POINT, type Node, normalized, type Range } from './syntax.ts'

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 }
const HEX = /x(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/y
/** One digit other than 0 would be a back-reference, which RE2 does not have. */
const OCTAL = /[1-7][0-7]{1,2}|0[0-7]{0,2}/y
const UNICODE = /([pP])(?:\{(\^?)([^}]{0,60})\}|([A-Z]))/y
const POSIX = /\[:(\^?[a-z]{0,20}):\]/y

/** A class behind a backslash, which has been stepped over: `\d`, `\pL`, `\P{Greek}`; null: something else stands here. */
export function classEscape(reader: Reader): Range[] | null {
  const found = reader.match(UNICODE)
  if (found !== null) {
    const ranges = unicodeClass(found[3] ?? (found[4] as string), (found[1] === 'P') !== (found[2] === '^'))
    if (ranges === null) throw reader.error('a Unicode class that is not known')
    return ranges
  }
  const ranges = perlClass(reader.peek())
  if (ranges !== null) reader.at++
  return ranges
}

/** The code point that an escape means, its backslash stepped over. @throws Re2Error for none of RE2's escapes */
export function charEscape(reader: Reader): number {
  const hex = reader.match(HEX)
  if (hex !== null) return checked(reader, Number.parseInt(hex[1] ?? (hex[2] as string), 16))
  const octal = reader.match(OCTAL)
  if (octal !== null) return Number.parseInt(octal[0], 8)
  const char = reader.peek()
  const control = CONTROLS[char]
  if (control === undefined && !/^[!-/:-@[-`{-~ ]$/.test(char)) {
    throw reader.error(/[1-9]/.test(char) ? 'a back-reference, which RE2 does not have' : 'an escape that RE2 does not have')
  }
  reader.at++
  return control ?? char.charCodeAt(0)
}

function checked(reader: Reader, code: number): number {
  if (code <= MAX_CODE_POINT) return code
  throw reader.error('a character beyond Unicode')
}

/** `[…]`, its bracket stepped over. */
export function readClass(reader: Reader, flags: Flags): Node {
  const start = reader.at - 1
  const isNegated = reader.take('^')
  const ranges: Range[] = []
  do ranges.push(...readItem(reader, start))
  while (!reader.take(']'))
  const joined = normalized(ranges)
  if (!isNegated) return { kind: 'set', ranges: joined, fold: flags.i }
  return { kind: 'set', ranges: complement(flags.i ? folded(joined) : joined), fold: false }
}

function readItem(reader: Reader, start: number): Range[] {
  const posix = reader.match(POSIX)
  const named = posix === null ? undefined : posixClass(posix[1] as string)
  if (named === null) throw reader.error('a class between [: and :] that is not known')
  if (named !== undefined) return named
  if (reader.take('\\')) {
    const escaped = classEscape(reader)
    if (escaped !== null) return escaped
    reader.at--
  }
  const first = readMember(reader, start)
  if (reader.peek() !== '-' || reader.source[reader.at + 1] === ']') return [[first, first]]
  reader.at++
  const last = readMember(reader, start)
  if (last < first) throw reader.error('a range that ends before it begins')
  return [[first, last]]
}

function readMember(reader: Reader, start: number): number {
  if (reader.isDone) throw reader.error('[ without ]', start)
  return reader.take('\\') ? charEscape(reader) : reader.next()
}
