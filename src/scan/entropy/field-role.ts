import type { Field } from '../../parse/index.ts'
import { roleOf, type Role } from '../../value/names.ts'
import { schemeLength } from './taken.ts'

/** Names that say how a value is held, or where it is used: what it is says the key above them. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'value val data default content plain plaintext raw string current prod production dev development staging live'.split(' '),
)
const INDEX = /^\d{1,6}$/

/** What kind of secret a field is by its name, its owner's or its format, and the name to show; null: none. */
export function roleOfField(field: Field): { role: Role; name: string } | null {
  const { name, path } = field
  const owner = path[path.length - 1]
  const plain = field.role ?? roleOf(name)
  if (plain !== null && (plain !== 'loose' || owner === undefined)) return { role: plain, name }
  const owned = owner === undefined ? null : roleByOwner(field, owner, plain)
  return owned === null ? plain && { role: plain, name } : { role: owned, name: `${owner}.${name}` }
}

function roleByOwner({ name, value }: Field, owner: string, plain: Role | null): Role | null {
  if (plain === 'loose') return roleOf(`${owner}_${name}`)
  if (NEUTRAL.has(name.toLowerCase())) return roleOf(owner)
  // Of what stands in a list its name tells as much where it is a plural: `password: [min:8, required]` is a list of rules.
  return INDEX.test(name) && (/s$/i.test(owner) || schemeLength(value, 0) > 0) ? roleOf(owner) : null
}
