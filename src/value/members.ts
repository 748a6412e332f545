import { memo } from './memo.ts'
import { type Role, roleOf, splitName } from './names.ts'

/** Last parts of names of maps whose every value is a secret of the same kind: `db_passwords`, `apiKeys`, `[tokens]`. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['passwords', 'password'],
  ['passwds', 'password'],
  ['pwds', 'password'],
  ['passphrases', 'password'],
  ['secrets', 'secret'],
  ['tokens', 'token'],
  ['keys', 'key'],
])
const OF_MANY = [...PLURALS.keys()]

/** Whether a name ends in the word for many secrets: `passwords`, `API_KEYS`. */
export const isOfMany = memo((name: string): boolean => {
  const lower = isPlural(name) ? name.toLowerCase() : ''
  return OF_MANY.some((plural) => lower.endsWith(plural))
})

/** Users and their passwords: `basic_auth_users`, `authUsers`. */
const USERS: ReadonlySet<string> = new Set(['users', 'accounts', 'logins'])
/** Keys that everybody may know: `SshHostKeys`, `known_keys`. */
const OPEN: ReadonlySet<string> = new Set(['host', 'known', 'foreign', 'design'])
const LONGEST_NAME = 64

/** Whether a name may be that of a map of secrets, at a glance. */
export const isPlural = (name: string): boolean => name.endsWith('s') || name.endsWith('S')

/**
 * What kind of secret the values of a map are by the map's name, for one of its keys; null: none, or the key says what else stands there
 * (`tokens: { ttl, url }`). Words are no secrets of such a map, because the texts of a program stand in maps, too: `passwords: { weak }`.
 *
 * @param owner the map's name
 * @param name the key
 * @param value as its program reads it
 */
export function roleOfMember(owner: string, name: string, value: string): Role | null {
  if (!isPlural(owner) || name.length > LONGEST_NAME || !/\d/.test(value) || /\s/.test(value.trim())) return null
  const parts = splitName(owner)
  const last = parts.pop() ?? ''
  if (USERS.has(last)) return parts.includes('auth') && roleOf(`${name}_password`) !== null ? 'password' : null
  const one = PLURALS.get(last)
  if (one === undefined || parts.some((part) => OPEN.has(part))) return null
  const role = roleOf([...parts, one].join('_'))
  return role === null || role === 'loose' || roleOf(`${name}_token`) === null ? null : role
}
