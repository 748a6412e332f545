import type { Field, FieldReader } from '../field.ts'

type Role = NonNullable<Field['role']>

/** Keys that only say what a dialog asks or keeps: savePassword, showPassword. */
const ASKING = /^(?:save|show|prompt|ask|use|store|remember|has|is|no|enable|allow|require|hide|force)(?=[_.A-Z-])/
const SWITCH = /^(?:true|false|yes|no|on|off|null|none|\d{0,2})$/i
const PASSWORD = /(?:pass|passw(?:or)?d|passphrase|pwd|psk|passkey|userPasswordEncrypted|encryptedPassword|encryptedUsername)$/i
const SECRET = /(?:secret|secret_?key|secret_?key_?base|wep-key\d)$/i

/**
 * A file whose program keeps logins in it, read as what it is written in: its passwords are passwords, words or not.
 *
 * @param base reads its syntax.
 * @param own roles of keys that only this file has.
 */
export function known(base: FieldReader, own: Readonly<Record<string, Role>> = {}): FieldReader {
  return (content) => {
    const read = base(content)
    return Array.isArray(read) ? withUsers(read).map((field) => withRole(field, own)) : read
  }
}

/** Users under the same keys that are looked at: files of more are lists of something else. */
const MAX_USERS = 200
const USER = /(?:^|[_.-])(?:user_?name|user|login|uid)$|(?:User(?:Name)?|Login)$|^(?:HostName)?username$/i

/** Each with the nearest user that stands under the same keys. */
function withUsers(fields: readonly Field[]): Field[] {
  const users = new Map<string, Field[]>()
  for (const field of fields) {
    if (!USER.test(field.name)) continue
    const key = field.path.join('\n')
    users.set(key, [...(users.get(key) ?? []).slice(-MAX_USERS), field])
  }
  return fields.map((field) => {
    const beside = USER.test(field.name) ? undefined : users.get(field.path.join('\n'))
    const [first] = beside ?? []
    if (beside === undefined || first === undefined) return field
    const apart = ({ start }: Field): number => Math.abs(start - field.start)
    return { ...field, user: beside.reduce((best, next) => (apart(next) < apart(best) ? next : best), first).value }
  })
}

function withRole(field: Field, own: Readonly<Record<string, Role>>): Field {
  const role = Object.hasOwn(own, field.name) ? own[field.name] : roleOf(field)
  return role === undefined || field.role !== undefined ? field : { ...field, role }
}

function roleOf({ name, value, path }: Field): Role | undefined {
  if (ASKING.test(name) || SWITCH.test(value)) return undefined
  // <Password><Value>v</Value>
  const key = name === 'Value' ? (path.at(-1) ?? name) : name
  if (PASSWORD.test(key)) return 'password'
  return SECRET.test(key) ? 'secret' : undefined
}

/** `auth` of registries in docker's configuration: base64 of user:password (docs.docker.com/reference/cli/docker/login/). */
export function dockerAuth(base: FieldReader): FieldReader {
  return (content) => {
    const read = base(content)
    return Array.isArray(read) ? read.map(ofRegistry) : read
  }
}

function ofRegistry(field: Field): Field {
  if (field.name === 'auth') return { ...field, role: 'password', encoded: 'base64' }
  if (/^(?:identitytoken|registrytoken)$/.test(field.name)) return { ...field, role: 'token' }
  return field.name === 'password' ? { ...field, role: 'password' } : field
}
