import type { Alphabet, Rule, Sample } from '../../src/rules/rule.ts'
import { ruleSource } from '../../src/scan/pattern/compile.ts'
import { draw } from './tokens.ts'

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LOWER = UPPER.toLowerCase()
const DIGITS = '0123456789'

const CHARACTERS: Record<Exclude<Alphabet, 'uuid'>, string> = {
  digits: DIGITS,
  hex: `${DIGITS}abcdef`,
  HEX: `${DIGITS}ABCDEF`,
  alnum_lower: DIGITS + LOWER,
  alnum_upper: DIGITS + UPPER,
  letters: UPPER + LOWER,
  base32: `${UPPER}234567`,
  base32_lower: `${LOWER}234567`,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base62: DIGITS + UPPER + LOWER,
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
}

/** Joins a rule's sample; the same seed gives the same text. */
export function join(sample: Sample, seed: number): string {
  return partsOf(sample, seed).join('')
}

/** The parts of a sample, the random ones drawn. */
export function partsOf(sample: Sample, seed: number): string[] {
  return sample.map((part, index) => (typeof part === 'string' ? part : drawPart(part.of, part.length, seed * 101 + index + 1)))
}

function drawPart(alphabet: Alphabet, length: number, seed: number): string {
  if (alphabet !== 'uuid') return draw(CHARACTERS[alphabet], length, seed)
  const hex = draw(CHARACTERS.hex, 32, seed)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-').slice(0, length)
}

export interface Hit {
  rule: Rule
  /** The whole match, half-open. */ start: number
  end: number
}

/** Where a rule matches: at its anchors, or up to `reachBack` characters before them, as the pattern check runs it. */
export function hitsOf(rule: Rule, text: string): Hit[] {
  const sticky = new RegExp(ruleSource(rule), 'y')
  return rule.anchors.flatMap((anchor) => offsetsOf(anchor, text).flatMap((at) => hitAround(rule, sticky, text, at, at + anchor.length)))
}

/** The rule that names a text: highest rank, then longest match. */
export function winner(rules: readonly Rule[], text: string): string | undefined {
  const hits = rules.flatMap((rule) => hitsOf(rule, text))
  hits.sort((a, b) => (b.rule.rank ?? 3) - (a.rule.rank ?? 3) || b.end - b.start - (a.end - a.start))
  return hits[0]?.rule.id
}

function hitAround(rule: Rule, sticky: RegExp, text: string, anchorStart: number, anchorEnd: number): Hit[] {
  for (let start = Math.max(0, anchorStart - (rule.reachBack ?? 0)); start <= anchorStart; start++) {
    sticky.lastIndex = start
    if (sticky.test(text) && sticky.lastIndex >= anchorEnd) return [{ rule, start, end: sticky.lastIndex }]
  }
  return []
}

function offsetsOf(anchor: string, text: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + 1)) offsets.push(at)
  return offsets
}
