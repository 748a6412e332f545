import type { FieldReader } from './field.ts'

/** A format whose files are told by their names. */
export interface Format {
  name: string
  /**
   * `path` is `/`-separated, `basename` its last part; both in lower case and without endings of copies: `.env.example` comes as
   * `.env`, `settings.xml.bak` as `settings.xml`.
   */
  matches(path: string, basename: string): boolean
  read: FieldReader
  /** Such files hold credentials by trade: they are read whatever names stand in them. */
  credentials?: true
  /** Least size of a text that is not parsed, where it is not that of all formats. */
  maxBytes?: number
  /** Its parser takes some ten times as long as looking for names: it is for texts in which those may be misread without it. */
  slow?: true
}

/** Longest texts that are parsed, in bytes: their parsers take up to a second for a megabyte. */
export const [YAML_BYTES, TOML_BYTES] = [256 << 10, 512 << 10] as const

type Matches = Format['matches']

/** By the last part of the name behind a dot; several are parted by blanks. */
export function ended(endings: string): Matches {
  const known = new Set(endings.split(' '))
  return (_, basename) => basename.includes('.') && known.has(endingOf(basename))
}

/** By the name, or by the name and the folder that it is in. */
export function named(shape: RegExp): Matches {
  return (path, basename) => shape.test(basename) || (basename.length < path.length && shape.test(parentAnd(path)))
}

/** The last two parts of a path. */
const parentAnd = (path: string): string => path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1)

/** What stands behind the last dot of a path; without any, all of it. */
export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
