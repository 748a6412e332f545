import type { FileKind } from './kind.ts'
import { readLiteral } from './literal.ts'
import type { Role } from '../../value/names.ts'

/** How a value was given to its name: what it takes to be believed depends on it. */
export type Place = 'assigned' | 'compared' | 'argument' | 'option' | 'header'

/** A value and the name that says it is a secret; offsets into the text's content. */
export interface Assignment {
  name: string
  role: Role
  place: Place
  start: number
  end: number
  quoted: boolean
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
  const literal = readLiteral(site.after, at + scheme, bare)
  if (literal === null) return null
  const inner = scheme === 0 ? schemeLength(site.after, literal.start) : 0
  return {
    ...head(site),
    place: scheme + inner > 0 ? 'header' : place,
    quoted: literal.quoted,
    start: site.base + literal.start + inner,
    end: site.base + literal.end,
  }
}

/** Of the scheme of an Authorization header that stands at an offset, its blank included; 0: none does. */
export function schemeLength(text: string, at: number): number {
  SCHEME.lastIndex = at
  return SCHEME.test(text) ? SCHEME.lastIndex - at : 0
}
