import type { Span } from '../model.ts'
import { roleOf } from '../value/names.ts'
import { readUrl } from './url.ts'

/** The whole of a value is another variable, or a command. */
const REFERENCE = /^\$(?:[A-Za-z_]\w*|\{[^{}]*\}|\([^()]*\))$/

/**
 * What of a variable's value is the secret: all of it by the name, or the password in a URL. null: none of it, as of a path
 * (`SECRET_KEY_FILE`), of a reference to another variable, of nothing.
 */
export function secretSpan(name: string, value: string): Span | null {
  if (value === '' || REFERENCE.test(value)) return null
  const url = readUrl(value)
  if (typeof url !== 'string') return url.password
  return isSecretName(name) ? { start: 0, end: value.length } : null
}

/** Whether a variable's name says that its value is secret. */
export function isSecretName(name: string): boolean {
  return !/_(?:FILE|PATH|URL|URI|ARN)$/i.test(name) && roleOf(name) !== null
}
