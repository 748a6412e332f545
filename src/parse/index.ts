import type { Field, Problem } from './field.ts'
import { endingOf, type Format } from './format.ts'
import { FORMATS } from './formats.ts'

export type { Field, Problem } from './field.ts'
export type { Format } from './format.ts'

/** Larger texts are not parsed: nobody writes so much by hand. */
export const MAX_BYTES = 2 << 20

export interface Fields {
  /** In order of place; where a value has two names (`<password id="x">`), it is there under both. */
  fields: readonly Field[]
  /** The text is not what its name says; then only those fields are there that no parser is needed for. */
  problem?: Problem
}

/** Endings of copies, of examples and of templates. */
const COPY = /(?:\.(?:example|sample|dist|template|tmpl|tpl|bak|backup|old|orig|save|default|disabled|swp)|~)$/

/** Endings of which no format is known, so that none of the patterns of names need be compiled for a commit of code: beside a server's settings, too. */
export const UNFORMATTED: ReadonlySet<string> = new Set(
  (
    'js jsx mjs cjs ts tsx mts cts vue svelte go java kt kts rs c h cc cpp hpp cs swift scala rb lua dart r clj ex exs erl hs ' +
    'css scss less html htm md mdx rst svg'
  ).split(' '),
)

/** The format of a file by its name, or null. @param path `/`-separated */
export function formatOf(path: string): Format | null {
  let lower = path.toLowerCase()
  if (UNFORMATTED.has(endingOf(lower)) && !lower.includes('.env.')) return null
  for (let i = 0; i < 2; i++) lower = lower.replace(COPY, '')
  const basename = lower.slice(lower.lastIndexOf('/') + 1)
  return FORMATS.find(({ matches }) => matches(lower, basename)) ?? null
}

/**
 * The values of a file whose format is known by its name, with their names.
 *
 * @param path `/`-separated.
 * @param content one character a byte.
 * @returns null where no structure is known, the text is too large to be parsed, or it is broken and nothing says where.
 */
export function fieldsOf(path: string, content: string): Fields | null {
  const format = formatOf(path)
  const read = format === null || content.length > (format.maxBytes ?? MAX_BYTES) ? null : format.read(content)
  if (read === null) return null
  if (Array.isArray(read)) return { fields: read }
  const { fields = [], ...problem } = read
  return { fields, problem }
}
