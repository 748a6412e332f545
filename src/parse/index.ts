import type { Field, Problem } from './field.ts'
import { FORMATS } from './formats.ts'

export type { Field, Problem } from './field.ts'

/** Larger texts are not parsed: nobody writes so much by hand, and a tree of it would take a hundred times the memory. */
export const MAX_BYTES = 2 << 20

/** What a file's format says: no field where the text is broken, and then what is wrong, where the format's parser knows. */
export interface Fields {
  format: string
  /** In order of place. */
  fields: readonly Field[]
  problem?: Problem
  /** The text is not well-formed. */
  broken?: true
}

/**
 * The values of a file whose format is known by its name, with their names.
 *
 * @param path `/`-separated.
 * @param content one character a byte.
 * @returns null where no structure is known, or the text is too large to be parsed.
 */
export function fieldsOf(path: string, content: string): Fields | null {
  if (content.length > MAX_BYTES) return null
  const lower = path.toLowerCase()
  const basename = lower.slice(lower.lastIndexOf('/') + 1)
  const format = FORMATS.find(({ matches }) => matches(lower, basename))
  if (format === undefined) return null
  const read = format.read(content)
  if (Array.isArray(read)) return { format: format.name, fields: read }
  return { format: format.name, fields: [], broken: true, ...(read === null ? {} : { problem: read }) }
}
