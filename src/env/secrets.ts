import type { Span } from '../model.ts'
import { isLookup } from '../value/placeholder.ts'
import { passwordIn, secretName } from './secret-name.ts'

/** By these names variables say where something is, or a shell says where it is. */
const PLACE = /_(?:FILE|PATH|DIR)$|^(?:OLD)?PWD$/i

/**
 * What of a variable's value is the secret: all of a private key, the password in a connection string, or by the name all of it. null: none of it, as of a path
 * (`SECRET_KEY_FILE`), of a reference to another variable, of nothing.
 */
export function secretSpan(name: string, value: string): Span | null {
  if (value === '' || PLACE.test(name)) return null
  if (PRIVATE_KEY.test(value)) return { start: 0, end: value.length }
  const password = passwordIn(value)
  if (password !== null) return isLookup(value.slice(password.start, password.end)) ? null : password
  return isSecretName(name) && !isLookup(value) ? { start: 0, end: value.length } : null
}

/** Whether a variable's name says that its whole value is secret. */
export function isSecretName(name: string): boolean {
  const kind = PLACE.test(name) ? null : secretName(name)
  return kind !== null && kind !== 'url'
}

const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/

/** Ciphertext of dotenvx or SOPS: what it stands for cannot be judged, and must not be replaced by a plain value. */
export function isEncrypted(value: string): boolean {
  return /^(?:encrypted:|ENC\[)/.test(value)
}
