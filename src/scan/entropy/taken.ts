import type { FileKind } from './kind.ts'
import { readLiteral } from './literal.ts'
import type { Role } from './names.ts'

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

const SCHEME = /^(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/i
const SCHEME_LENGTH = 10

/** The literal that stands `at` characters behind the name, read as `bare` says where no quotes enclose it. */
export function taken(site: Site, place: Place, at: number, bare: FileKind | null): Assignment | null {
  const scheme = SCHEME.exec(site.after.slice(at, at + SCHEME_LENGTH))?.[0] ?? ''
  const literal = readLiteral(site.after, at + scheme.length, bare)
  if (literal === null) return null
  const inner = scheme === '' ? (SCHEME.exec(site.after.slice(literal.start, literal.start + SCHEME_LENGTH))?.[0] ?? '') : ''
  const header = scheme + inner !== ''
  return {
    ...head(site),
    place: header ? 'header' : place,
    quoted: literal.quoted,
    start: site.base + literal.start + inner.length,
    end: site.base + literal.end,
  }
}
