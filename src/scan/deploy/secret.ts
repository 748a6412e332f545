import { passwordIn, secretName } from '../../env/secret-name.ts'
import type { Span } from '../../model.ts'
import { isRandom, read } from '../../value/language.ts'
import { splitName } from '../../value/names.ts'
import { isLookup } from '../../value/placeholder.ts'
import { isReference } from '../entropy/reference.ts'
import type { Given } from './given.ts'

/** What a value is, and where its secret part stands. */
export interface Secret extends Span {
  /** What the part is held to: of an address it is a password. */
  name: string
  value: string
}

/** Longer values are files. */
const MAX_LENGTH = 4096
export const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/

/** Null: it is none, or is looked up elsewhere when it is used. */
export function secretIn(given: Given, content: string): Secret | null {
  const { name, value, start, end } = given
  if (!/[A-Za-z0-9]/.test(value) || isLookup(value)) return null
  if (value.length > MAX_LENGTH) return PRIVATE_KEY.test(value) ? { name, value, start, end } : null
  const kind = secretName(name)
  if (kind === 'url') return passwordOf(given, content)
  if (isMode(name, value) || isKeyId(name, value)) return null
  const isSecret = kind !== null || PRIVATE_KEY.test(value) || (given.isDeclared === true && isMachineMade(value) && !isReference(value))
  return isSecret ? { name, value, start, end } : null
}

/** `REGISTRY_AUTH: htpasswd` says how, not with what; so does Apache's `ServerTokens Prod`. */
function isMode(name: string, value: string): boolean {
  const isHow = /^auth(?:orization)?$/.test(splitName(name).at(-1) ?? '') || /^server_?tokens$/i.test(name)
  return isHow && /^[a-z][a-z-]{1,30}$/i.test(value)
}

/** Packages are signed with keys that are named by their fingerprints. */
function isKeyId(name: string, value: string): boolean {
  return /apt|gpg|pgp|yum|repo|package/i.test(name) && /^(?:0x)?(?:[0-9A-F ]{4}){2,12}$/i.test(value)
}

/** The password of an address, where the value is written as it is read; else all of it. */
function passwordOf({ name, value, start, end }: Given, content: string): Secret | null {
  const part = passwordIn(value)
  if (part === null) return null
  const password = value.slice(part.start, part.end)
  if (isLookup(password)) return null
  const isVerbatim = content.slice(start, end) === value
  return {
    name: `${name} password`,
    value: password,
    ...(isVerbatim ? { start: start + part.start, end: start + part.end } : { start, end }),
  }
}

export const isMachineMade = (value: string): boolean => isRandom(value, read(value))
