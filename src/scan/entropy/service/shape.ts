/** What a service's credential looks like. */
export interface Shape {
  /** Matches the whole value. */
  pattern: RegExp
  /** One length only. */
  fixed: boolean
  /** Begins with fixed characters. */
  prefixed: boolean
  /** Bits of the widest class: 3.3 for digits, 4 for hexadecimal, 6.6 for anything printable. */
  width: number
}

/** Letters of the table's classes; see src/rules/services/index.ts. */
const CLASSES: Readonly<Record<string, { set: string; bits: number; words: string }>> = {
  d: { set: '[0-9]', bits: 3.3, words: 'digits' },
  h: { set: '[0-9a-fA-F]', bits: 4, words: 'hexadecimal characters' },
  x: { set: '[A-Z2-7]', bits: 5, words: 'base32 characters' },
  a: { set: '[0-9a-z]', bits: 5.1, words: 'lower-case letters and digits' },
  A: { set: '[0-9A-Z]', bits: 5.1, words: 'upper-case letters and digits' },
  l: { set: '[A-Za-z]', bits: 5.7, words: 'letters' },
  w: { set: '[0-9A-Za-z]', bits: 5.9, words: 'base62 characters' },
  v: { set: '[0-9A-Za-z_]', bits: 5.9, words: 'letters, digits and _' },
  u: { set: '[0-9A-Za-z_=-]', bits: 6, words: 'base64url characters' },
  b: { set: '[0-9A-Za-z+/=]', bits: 6, words: 'base64 characters' },
  p: { set: '[!-~]', bits: 6.6, words: 'printable characters' },
}
/** A class of its own: wider than the letters and digits in it. */
const BRACKET_BITS = 5.95
const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'
const PART = /^(?:([a-zA-Z]|\[[^\]]{1,40}\])(\d{1,4})(?:-(\d{1,4}))?)$/

/** Reads a shape of the table. @throws {SyntaxError} a part that is none. */
export function parseShape(text: string): Shape {
  const parts = text.split(' ').map(parsePart)
  return {
    pattern: new RegExp(`^${parts.map(({ source }) => source).join('')}$`),
    fixed: parts.every(({ fixed }) => fixed),
    prefixed: text.startsWith("'"),
    width: Math.max(...parts.map(({ bits }) => bits)),
  }
}

/** The shape in words: `prefix su, 12 base62 characters`. */
export function describeShape(text: string): string {
  return text.split(' ').map(describePart).join(', ')
}

interface ShapePart {
  source: string
  fixed: boolean
  bits: number
}

function parsePart(text: string): ShapePart {
  if (text === 'uuid') return { source: UUID, fixed: true, bits: 4 }
  if (text.startsWith("'")) return { source: `(?:${literals(text).map(escaped).join('|')})`, fixed: true, bits: 0 }
  const { set, bits, least, most } = readClass(text)
  return { source: `${set}{${least}${most === least ? '' : `,${most}`}}`, fixed: most === least, bits }
}

function describePart(text: string, index: number): string {
  if (text === 'uuid') return 'a UUID'
  if (text.startsWith("'")) return `${index === 0 ? 'prefix ' : ''}${literals(text).join(' or ')}`
  const { words, least, most } = readClass(text)
  return `${least}${most === least ? '' : ` to ${most}`} ${words}`
}

function readClass(text: string): { set: string; bits: number; words: string; least: number; most: number } {
  const [, name = '', least = '', most = least] = PART.exec(text) ?? []
  const known = CLASSES[name] ?? (name.startsWith('[') ? { set: name, bits: BRACKET_BITS, words: `characters of ${name}` } : undefined)
  if (known === undefined) throw new SyntaxError(`no part of a shape: ${text}`)
  return { ...known, least: Number(least), most: Number(most) }
}

const literals = (text: string): string[] => text.slice(1, -1).split("'/'")
const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
