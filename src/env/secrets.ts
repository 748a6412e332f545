import type { Span } from '../model.ts'
import { passwordIn, secretName } from './secret-name.ts'

/** The whole of a value is another variable, or a command. */
const REFERENCE = /^\$(?:[A-Za-z_]\w*|\{[^{}]*\}|\([^()]*\))$/
/** By these names variables say where something is. */
const PLACE = /_(?:FILE|PATH|DIR)$/i

/**
 * What of a variable's value is the secret: the password in a connection string, or by the name all of it. null: none of it, as of a path
 * (`SECRET_KEY_FILE`), of a reference to another variable, of nothing.
 */
export function secretSpan(name: string, value: string): Span | null {
  if (value === '' || REFERENCE.test(value) || PLACE.test(name)) return null
  const password = passwordIn(value)
  if (password !== null) return isReference(value.slice(password.start, password.end)) ? null : password
  return isSecretName(name) ? { start: 0, end: value.length } : null
}

/** Whether a variable's name says that its whole value is secret. */
export function isSecretName(name: string): boolean {
  const kind = PLACE.test(name) ? null : secretName(name)
  return kind !== null && kind !== 'url'
}

export function isReference(value: string): boolean {
  return REFERENCE.test(value)
}

/** Ciphertext of dotenvx or SOPS: what it stands for cannot be judged, and must not be replaced by a plain value. */
export function isEncrypted(value: string): boolean {
  return /^(?:encrypted:|ENC\[)/.test(value)
}
