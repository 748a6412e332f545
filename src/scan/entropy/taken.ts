import type { FileKind } from './kind.ts'
import { type Literal, readLiteral } from './literal.ts'
import type { Role } from '../../value/names.ts'

/** How a value was given to its name: what it takes to be believed depends on it. `told`: the file's format says what stands there. */
export type Place = 'told' | 'assigned' | 'compared' | 'argument' | 'option' | 'header'

/** A value and the name that says it is a secret; offsets into the text's content. */
export interface Assignment {
  name: string
  role: Role
  place: Place
  start: number
  end: number
  quoted: boolean
  /** What the pieces of a value say that stands in several literals or over several lines; absent: what stands between start and end. */
  value?: string | undefined
  /** Whose it is, where that is told. */
  user?: string
}

/** A name in its neighbourhood. */
export interface Site {
  /** The line up to the name, and from the name's end on (next lines too). */
  before: string
  after: string
  name: string
  role: Role
  kind: FileKind
  /** Offset of `after` in the content. */
  base: number
}

export type Reader = (site: Site) => Assignment | null

export const head = (site: Site): { name: string; role: Role } => ({ name: site.name, role: site.role })

const SCHEME = /(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/iy

/** The literal that stands `at` characters behind the name, read as `bare` says where no quotes enclose it. */
export function taken(site: Site, place: Place, at: number, bare: FileKind | null): Assignment | null {
  const scheme = schemeLength(site.after, at)
  const literal = readLiteral(site.after, at + scheme, bare, site)
  if (literal === null || (literal.quoted && isMade(literal.value ?? site.after.slice(literal.start, literal.end)))) return null
  const inner = scheme === 0 ? schemeLength(literal.value ?? site.after, literal.value === undefined ? literal.start : 0) : 0
  return placed(site, scheme + inner > 0 ? 'header' : place, withoutScheme(site.after, literal, inner))
}

/** What is put in at run time: `{$name}`, `\(name)`. */
const INTERPOLATION = /\{\$\w|\\\([A-Za-z_]/
/** Rules for a form's field; a list of settings, whose own names speak. */
const RULES = /^(?:required|nullable|sometimes|string|confirmed)\||^[A-Za-z_ ]{2,30}=[^;=]{1,80};\s?[A-Za-z_ ]{2,30}=/

function isMade(value: string): boolean {
  return INTERPOLATION.test(value) || RULES.test(value)
}

/** A literal as the value of the name, unless it is put together at run time. */
export function placedLiteral(site: Site, place: Place, literal: Literal): Assignment | null {
  return isMade(literal.value ?? site.after.slice(literal.start, literal.end)) ? null : placed(site, place, literal)
}

/** A literal as the value of the name. */
export function placed(site: Site, place: Place, { start, end, quoted, value }: Literal): Assignment {
  return { name: site.name, role: site.role, place, quoted, start: site.base + start, end: site.base + end, value }
}

/** Of a joined value the scheme may be the whole first piece: the value then begins with the next one. */
function withoutScheme(text: string, literal: Literal, length: number): Literal {
  if (length === 0) return literal
  if (literal.value === undefined) return { ...literal, start: literal.start + length }
  const value = literal.value.slice(length)
  const next = text.indexOf(value.slice(0, 4), literal.start + length)
  return { ...literal, start: next === -1 ? literal.start : next, value }
}

/** Of the scheme of an Authorization header that stands at an offset, its blank included; 0: none does. */
export function schemeLength(text: string, at: number): number {
  SCHEME.lastIndex = at
  return SCHEME.test(text) ? SCHEME.lastIndex - at : 0
}
