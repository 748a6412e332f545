import type { Span, Text } from '../../model.ts'
import { readDotenv } from '../../parse/formats/dotenv.ts'

/** A line of an environment file or of its template; offsets of the value, without its quotes. */
export interface Variable extends Span {
  name: string
  value: string
}

/** What a text of the form NAME=value gives, in order of place. */
export function variablesOf({ content }: Text): Variable[] {
  const fields = readDotenv(content)
  return Array.isArray(fields) ? fields.map(({ name, value, start, end }) => ({ name, value, start, end })) : []
}

/** `# NAME=`, `#export NAME=`: a variable that a template offers without setting it. */
const OFFERED = /^[ \t]{0,20}#{1,3}[ \t]{0,20}(?:export[ \t]{1,9})?([A-Za-z_]\w{0,100})[ \t]{0,9}=/gm

/** Every name that a template has, also those in comments. */
export function namesIn(text: Text): Set<string> {
  return new Set([...variablesOf(text).map(({ name }) => name), ...[...text.content.matchAll(OFFERED)].map((match) => match[1] as string)])
}
