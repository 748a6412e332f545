import type { Field } from '../../parse/index.ts'
import { isPlural, roleOfMember } from '../../value/members.ts'
import { NAME_ANCHORS, roleOf, type Role } from '../../value/names.ts'
import { roleOfSetting } from '../../value/setting-names.ts'
import { schemeLength } from './taken.ts'
import { PASS_PHRASE } from './thought-up.ts'

/** Names that say how a value is held, or where it is used: what it is says the key above them. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'value val data default content plain plaintext raw string current prod production dev development staging live'.split(' '),
)
/** One of them stands in every name that means a secret; a name with blanks or `::` is a sentence or a type. */
const ANCHOR = new RegExp(`${NAME_ANCHORS.join('|')}|pw$`, 'i')
const NO_NAME = /\s|::/
/** Longest name in characters. */
const MAX_NAME = 128
const INDEX = /^\d{1,6}$/

/**
 * What kind of secret a field is by its name, its owner's or its format, and the name to show; null: none.
 *
 * @param isSettings it stands in a file of settings, where some names mean more than elsewhere
 */
export function roleOfField(field: Field, isSettings: boolean): { role: Role; name: string } | null {
  const { name, path } = field
  const owner = path[path.length - 1]
  const plain = field.role ?? roleOfName(name)
  if (plain !== null && (plain !== 'loose' || owner === undefined)) return { role: plain, name }
  const owned = owner === undefined ? null : roleByOwner(field, owner, plain)
  if (owned !== null) return { role: owned, name: saysNothing(name) ? (owner as string) : `${owner}.${name}` }
  const role = (isSettings ? roleOfSetting(name, path, field.value) : null) ?? plain
  return role && { role, name }
}

/** Whether a key only says how a value is held, or which of a list it is. */
const saysNothing = (name: string): boolean => NEUTRAL.has(name.toLowerCase()) || INDEX.test(name)

/** Most names hold no anchor, and end here. */
function roleOfName(name: string): Role | null {
  return ANCHOR.test(name) && name.length <= MAX_NAME && !NO_NAME.test(name) ? roleOf(name) : null
}

function roleByOwner({ name, value }: Field, owner: string, plain: Role | null): Role | null {
  if (plain === 'loose') return roleOfName(`${owner}_${name}`)
  if (NEUTRAL.has(name.toLowerCase())) return roleOfName(owner)
  // Of what stands in a list its name tells as much where it is a plural: `password: [min:8, required]` is a list of rules.
  if (INDEX.test(name)) return isPlural(owner) || schemeLength(value, 0) > 0 ? roleOfName(owner) : null
  return plain === null ? roleOfMember(owner, name, value) : null
}

/** What besides passwords and secrets stands in a file that keeps credentials by trade, so that its format tells it; null: nothing more. */
export function roleInCredentials({ name, path, value }: Field): NonNullable<Field['role']> | null {
  const owner = path[path.length - 1] ?? ''
  if (PASS_PHRASE.test(value) && (roleOfName(name) === 'key' || roleOfName(`${owner}_${name}`) === 'key')) return 'key'
  if (roleOfName(name) !== null) return null
  const role = roleOfSetting(name, path, value) ?? (INDEX.test(name) ? null : roleOfMember(owner, name, value))
  return role === 'loose' ? null : role
}
