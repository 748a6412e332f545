import { isRandom, read } from './language.ts'
import type { Role } from './names.ts'
import { splitName } from './names.ts'

/** Names that mean a secret in configuration alone, before their sign: elsewhere too much else is called so. A salt is long, with a digit, and near. */
export const SETTING_NAMES =
  /(?:(?:salts?|pepper)["']?[ \t]{0,20}[:={\]](?=[\s\S]{0,140}?(?=[\w+/=-]{0,40}\d)[\w+/=-]{16})|(?:community|communit(?:y_?string|ies)|erlang_?\.?cookie|auth_?(?:users|accounts|logins)|(?:passw(?:or)?d|pw)_?hash|active_record_encryption)["']?[ \t]{0,20}[:={\]])/i

/** crypt(5) and what is built like it: no test and no tool makes one by chance. */
const CRYPT = /^\$(?:2[abxy]|[156y]|apr1|P|H|argon2(?:id|i|d)|scrypt)\$.{20,300}$/
/** What every device is delivered with. */
const PUBLIC = /^(?:public|private|community|read|write|snmp\w{0,6}|default)$/i

/**
 * What kind of secret the name of a setting means beside those that mean one everywhere (names.ts): a salt or pepper that is random, an
 * SNMP community, Erlang's cookie, a password's hash.
 *
 * @param path keys and sections above it, outermost first
 */
export function roleOfSetting(name: string, path: readonly string[], value: string): Role | null {
  if (name.length > 80) return null
  const parts = splitName(name)
  const last = parts[parts.length - 1]
  if (last === 'salt' || last === 'salts' || last === 'pepper') return isMade(value) ? 'key' : null
  if (last === 'community' || /community_?string$/i.test(name)) return isCommunity(parts, path, value) ? 'password' : null
  if (last === 'cookie' && /erlang[_.-]?cookie$/i.test(name)) return 'secret'
  if (last === 'hash') return CRYPT.test(value) && /pass|pw/i.test(name) ? 'password' : null
  return /^active_record_encryption$/i.test(path.at(-1) ?? '') && isMade(value) ? 'key' : null
}

/** Long, and by a machine. */
function isMade(value: string): boolean {
  return /^[\w+/=-]{16,256}$/.test(value) && /\d/.test(value) && isRandom(value, read(value))
}

/** Of SNMP, as its name or a key above it says; the exporter of Prometheus keeps them under `auths`. */
function isCommunity(parts: readonly string[], path: readonly string[], value: string): boolean {
  const isSnmp = parts.includes('snmp') || path[0] === 'auths' || path.some((key) => /snmp/i.test(key))
  return isSnmp && value.length >= 6 && !/[\s{}$<>]/.test(value) && !PUBLIC.test(value)
}
