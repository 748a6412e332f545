import { normalized, type Range } from './syntax.ts'

/** Beyond the scripts that have two cases (the last are Adlam's), letters have one. */
const LAST_CASED = 0x1e943
const HAS_CASE = /^\p{Changes_When_Casemapped}$/u
/**
 * The two characters outside ASCII that fold to an ASCII letter (Unicode's CaseFolding: long s and the Kelvin sign) are left out: `(?i)key`
 * is about what people type, and each would turn a class of letters into a choice of byte sequences.
 */
const FOLDS_TO_ASCII: ReadonlySet<number> = new Set([0x17f, 0x212a])

/** The ranges with the other case of each of their letters. */
export function folded(ranges: readonly Range[]): Range[] {
  const more: Range[] = []
  for (const [first, last] of ranges) {
    for (let code = first; code <= Math.min(last, LAST_CASED); code++) for (const other of otherCases(code)) more.push([other, other])
  }
  return normalized([...ranges, ...more])
}

function otherCases(code: number): number[] {
  const char = String.fromCodePoint(code)
  if (!HAS_CASE.test(char)) return []
  return [char.toLowerCase(), char.toUpperCase(), char.toUpperCase().toLowerCase()].flatMap((other) => {
    const [only, second] = [...other]
    const codePoint = only?.codePointAt(0) ?? code
    const isAlone = second === undefined && codePoint !== code
    return isAlone && !FOLDS_TO_ASCII.has(code) && !FOLDS_TO_ASCII.has(codePoint) ? [codePoint] : []
  })
}

/** Whether a set is the same in either case already. */
export function isCaseless(ranges: readonly Range[]): boolean {
  const more = folded(ranges)
  return more.length === normalized(ranges).length && more.every(([first, last], i) => first === ranges[i]?.[0] && last === ranges[i]?.[1])
}
