import type { AST } from '@eslint-community/regexpp'

/** JavaScript's `\s`, which RE2's leaves most of out. Facts: ECMA-262, WhiteSpace and LineTerminator. */
const SPACES = '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}'
const NOT_SPACES =
  '\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}'
const NO_LINE_END = '[^\\n\\r\\x{2028}\\x{2029}]'
/** What `foreign/re2` writes for RE2's own ends of lines: the only looks around that RE2 can say. */
const LINE_EDGES: Readonly<Record<string, string>> = { '(?<![^\\n])': '(?m:^)', '(?![^\\n])': '(?m:$)' }

/** RE2 has no word for it. */
class Unsayable extends Error {}

/**
 * A parsed pattern of JavaScript in RE2's syntax; null: it looks around, refers back, or says something else that RE2 cannot. Groups keep
 * their numbers and names.
 */
export function linearForm(alternatives: readonly AST.Alternative[], flags: string): string | null {
  // A line ends at \r, too, in JavaScript and not in RE2.
  if (flags.includes('m') && alternatives.some(({ raw }) => /[\^$]/.test(raw))) return null
  try {
    const body = either(alternatives, flags)
    return flags.includes('i') ? `(?i:${body})` : body
  } catch (error) {
    if (error instanceof Unsayable) return null
    throw error
  }
}

function either(alternatives: readonly AST.Alternative[], flags: string): string {
  return alternatives.map(({ elements }) => elements.map((element) => say(element, flags)).join('')).join('|')
}

function say(element: AST.Element | AST.QuantifiableElement, flags: string): string {
  switch (element.type) {
    case 'Group':
      return `(?:${either(element.alternatives, flags)})`
    case 'CapturingGroup':
      return `(${element.name === null ? '' : `?P<${name(element.name)}>`}${either(element.alternatives, flags)})`
    case 'Quantifier':
      return repeat(element, flags)
    case 'Character':
      return character(element.value)
    case 'CharacterSet':
      return set(element, flags)
    case 'CharacterClass':
      return characterClass(element)
    case 'Assertion':
      return assertion(element)
    default:
      throw new Unsayable()
  }
}

function name(text: string): string {
  if (/^\w{1,100}$/.test(text)) return text
  throw new Unsayable()
}

function repeat({ element, min, max, greedy }: AST.Quantifier, flags: string): string {
  const bounds = max === min ? `{${min}}` : `{${min},${max === Infinity ? '' : max}}`
  return `(?:${say(element, flags)})${bounds}${greedy ? '' : '?'}`
}

/** @throws Unsayable half of a character: RE2 reads whole ones */
function character(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) throw new Unsayable()
  return /^\w$/.test(String.fromCodePoint(code)) ? String.fromCodePoint(code) : `\\x{${code.toString(16)}}`
}

function set(element: AST.CharacterSet, flags: string): string {
  if (element.kind === 'any') return flags.includes('s') ? '(?s:.)' : NO_LINE_END
  return `[${inClass(element)}]`
}

function inClass(element: AST.CharacterClassElement | AST.CharacterSet): string {
  switch (element.type) {
    case 'Character':
      return character(element.value)
    case 'CharacterClassRange':
      return `${character(element.min.value)}-${character(element.max.value)}`
    case 'CharacterSet':
      if (element.kind === 'space') return element.negate ? NOT_SPACES : SPACES
      if (element.kind === 'digit' || element.kind === 'word') return element.raw
      throw new Unsayable()
    default:
      throw new Unsayable()
  }
}

function characterClass({ elements, negate }: AST.CharacterClass): string {
  if (elements.length > 0) return `[${negate ? '^' : ''}${(elements as AST.CharacterClassElement[]).map(inClass).join('')}]`
  return negate ? '(?s:.)' : '[^\\x{0}-\\x{10ffff}]'
}

function assertion({ raw }: AST.Assertion): string {
  const edge = LINE_EDGES[raw]
  if (edge !== undefined) return edge
  if (/^(?:[\^$]|\\[bB])$/.test(raw)) return raw
  throw new Unsayable()
}
