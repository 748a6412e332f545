import type { Field, FieldReader } from '../field.ts'

type Role = NonNullable<Field['role']>

/** Keys that only say what a dialog asks or keeps: savePassword, showPassword. */
const ASKING = /^(?:save|show|prompt|ask|use|store|remember|has|is|no|enable|allow|require|hide|force)(?=[_.A-Z-])/
const SWITCH = /^(?:true|false|\d{0,2})$/i
const PASSWORD =
  /(?:pass|passw(?:or)?d|passphrase|pwd|psk|passkey|userPasswordEncrypted|encryptedPassword|encryptedUsername|shared_?secret)$/i
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
    const told = (fields: readonly Field[]): Field[] => withUsers(fields).map((field) => withRole(field, own))
    if (read === null || Array.isArray(read)) return read && told(read)
    return { ...read, fields: told(read.fields ?? []) }
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
  const role = ownRole(field, own) ?? roleOf(field)
  if (role === undefined || field.role !== undefined) return field
  return isUnattended(field) ? { ...field, role, encoded: 'base64-unattend' } : { ...field, role }
}

/** By the key, or by it and the one above it, as properties are named: `sonar.login`. */
function ownRole({ name, path }: Field, own: Readonly<Record<string, Role>>): Role | undefined {
  const full = `${path.at(-1) ?? ''}.${name}`
  return Object.hasOwn(own, name) ? own[name] : Object.hasOwn(own, full) ? own[full] : undefined
}

/** <AdministratorPassword><Value>: base64 of UTF-16LE, in which nearly every other byte is 0. */
function isUnattended({ name, value }: Field): boolean {
  if (name !== 'Value' || !/^[A-Za-z0-9+/]{12,4000}={0,2}$/.test(value)) return false
  const odd = Buffer.from(value, 'base64').filter((_byte, at) => at % 2 === 1)
  return odd.filter((byte) => byte === 0).length * 10 >= odd.length * 8
}

function roleOf({ name, value, path }: Field): Role | undefined {
  if (ASKING.test(name) || SWITCH.test(value)) return undefined
  const owner = path.at(-1) ?? ''
  // <Password><Value>v</Value>, and what stands in a list
  const key = name === 'Value' || /^\d{1,4}$/.test(name) ? owner : name
  if (PASSWORD.test(key)) return isRule(value) ? undefined : 'password'
  return SECRET.test(key) ? 'secret' : undefined
}

/** What a form asks of a password: `required|min:8`. */
const isRule = (value: string): boolean => /^(?:required|nullable|sometimes|string|confirmed|min|max)\b[|:]/.test(value)

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
