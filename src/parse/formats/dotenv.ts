import type { Field } from '../field.ts'
import { parseDotenv } from '../dotenv/parse.ts'
import type { Assignment } from '../dotenv/types.ts'
import { guarded } from '../guard.ts'
import { MAX_FIELDS, TooMuch } from '../written.ts'

/**
 * Files of environment variables as dotenv (github.com/motdotla/dotenv) and its kin read them: values in quotes may have several
 * lines, a bare one ends at white space before `#`. A line that is no assignment is nothing, as there.
 */
export const readDotenv = guarded(read)

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function read(content: string): Field[] {
  const { assignments } = parseDotenv(content, { hashNeedsBlank: true })
  if (assignments.length > MAX_FIELDS) throw new TooMuch()
  return assignments.filter(({ name }) => /^[A-Za-z_]/.test(name)).map((assignment) => toField(assignment, content))
}

function toField({ name, value, quote, inner: { start, end } }: Assignment, content: string): Field {
  // who forgets to close a quote did not mean it as a character
  if (quote === '' && /^["'][^"']+$/.test(value)) return { name, path: [], value: value.slice(1), start: start + 1, end, quoted: false }
  return { name, path: [], value: quote === '"' ? unescaped(content.slice(start, end)) : value, start, end, quoted: quote !== '' }
}

/** More escapes than the dotenv package knows: what some program reads so is looked at so. */
const unescaped = (raw: string): string => raw.replace(/\\([nrt"\\$])/g, (_, letter: string) => ESCAPES[letter] ?? letter)
