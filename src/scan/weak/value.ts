import { isLookup } from '../../value/placeholder.ts'
import { splitName } from '../../value/names.ts'
import { isElsewhere, isKeyword, isMember } from '../entropy/reference.ts'

/** Longer values are keys and documents, which no person made up. */
const MAX_LENGTH = 300
/** The name of another variable: GITHUB_API_TOKEN. */
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/
/** Words that no variable's name has and every stand-in does. */
const ASKS = /CHANGE|REPLACE|YOUR|INSERT|PLACEHOLDER|EXAMPLE|TODO|FIXME|DUMMY|FAKE|INSECURE|DEFAULT|_HERE\b/

/**
 * Whether a text is a value that its program would take as it stands, and not a reference, a path, ciphertext, code or the name of
 * another variable. Placeholders are values.
 */
export function isOwnValue(value: string): boolean {
  const trimmed = value.trim()
  if (trimmed === '' || trimmed.length > MAX_LENGTH || !/[A-Za-z0-9*]/.test(trimmed)) return false
  if (NOTHING.test(trimmed) || isLookup(trimmed) || isKeyword(trimmed) || isElsewhere(trimmed) || isMember(trimmed)) return false
  return !CONSTANT.test(trimmed) || ASKS.test(trimmed)
}

const PLAIN = /^[a-z]{2,30}(?:[_-][a-z]{2,30}){0,4}$/
const PLURAL = /[^s]s$/

/** Whether many of something have one plain word: that of the table or broker that holds them (Laravel's `'passwords' => 'users'`). */
export function isHolder(name: string, value: string, isStandIn: boolean): boolean {
  return PLURAL.test(splitName(name).at(-1) ?? '') && PLAIN.test(value) && (!isStandIn || PLURAL.test(value))
}

/** How languages and people write that there is none. */
const NOTHING = /^(?:null|nil|none|undefined|n\/a|false|empty)$/i

/** What runs only beside its program: an address there is of no production. */
export const HERE = /@(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/
