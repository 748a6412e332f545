import type { Field, Problem } from './field.ts'
import { endingOf, type Format } from './format.ts'
import { FORMATS } from './formats.ts'
import { hasNoFormat } from './unformatted.ts'

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

/** Formats whose names may end in anything. */
const ANY = 'ansible-vars dotenv web-server'
/** What else files of common endings may be. */
const OF_ENDING = {
  py: 'django-settings',
  php: 'php-config magento',
  json: 'json database-client composer docker transfer postman node-config',
  yml: 'yaml rails-yaml flat-secrets',
  yaml: 'yaml rails-yaml flat-secrets',
  toml: 'toml secrets-toml',
  xml: 'xml stored-logins magento-local texts',
  properties: 'properties gradle-properties',
  sql: 'sql',
}
const OF_NONE = 'lock sh bash bat ps1 sum mod gradle csv proto graphql'
/** By ending the names of all formats that such files may have: the patterns of all others' names need not be compiled for them. */
export const FEW: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...Object.entries(OF_ENDING).map(([ending, names]) => [ending, new Set(`${ANY} ${names}`.split(' '))] as const),
  ...OF_NONE.split(' ').map((ending) => [ending, new Set(ANY.split(' '))] as const),
])

/** The format of a file by its name, or null. Several checks ask of each file, and its versions follow one another. @param path `/`-separated */
export function formatOf(path: string): Format | null {
  if (last?.path !== path) last = { path, format: formatByName(path) }
  return last.format
}

let last: { path: string; format: Format | null } | undefined

function formatByName(path: string): Format | null {
  let lower = path.toLowerCase()
  if (hasNoFormat(lower)) return null
  for (let i = 0; i < 2; i++) lower = lower.replace(COPY, '')
  const basename = lower.slice(lower.lastIndexOf('/') + 1)
  const few = basename.includes('.') ? FEW.get(endingOf(basename)) : undefined
  return FORMATS.find(({ name, matches }) => few?.has(name) !== false && matches(lower, basename)) ?? null
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
