import type { Field, FieldReader } from '../field.ts'

/** Keys of what a file of secrets holds beside them, and values that are none. */
const NO_SECRET =
  /(?:^|[_.-])(?:user(?:_?name)?|login|ssid|host(?:name)?|server|domain|url|uri|e?mail|address|addr|ip|port|lat(?:itude)?|lon(?:g|gitude)?|elevation|name|path|file|entity(?:_id)?|(?:client|chat|device|account|site|zone|project|app)?_?id|type|region|country|time_?zone|mac|phone|number)$/i
const ADDRESS =
  /^(?:[\w+.-]{1,20}:\/\/|\/|~|!|(?:\d{1,3}\.){3}\d|[\da-f]{2}(?::[\da-f]{2}){5}$|[^\s@]{1,64}@[\w-]{1,60}\.[\w.-]{1,60}$|(?:[a-z\d-]{1,60}\.){1,5}[a-z]{2,6}$|[a-z_]{1,30}\.[a-z\d_]{1,80}$)/i
/** What people think up or a machine draws: no word alone, no number, no sentence. */
const THOUGHT_UP = /^(?=[^\s]{0,300}[A-Za-z])(?=[^\s]{0,300}[^A-Za-z_-])\S{4,300}$/

/**
 * Home Assistant's and ESPHome's secrets.yaml (home-assistant.io/docs/configuration/secrets): one level of keys, each a secret whatever
 * its name, but addresses, numbers and names of users. A file with levels is of another program.
 */
export function secretLeaves(base: FieldReader): FieldReader {
  return (content) => {
    const read = base(content)
    if (!Array.isArray(read) || read.some(({ path, name }) => path.length > 0 || /^(?:apiVersion|kind|sops)$/.test(name))) return read
    return read.map((field) => (field.role === undefined && isSecret(field) ? { ...field, role: 'password' } : field))
  }
}

const isSecret = ({ name, value }: Field): boolean => !NO_SECRET.test(name) && !ADDRESS.test(value) && THOUGHT_UP.test(value)

/** RubyGems' ~/.gem/credentials (guides.rubygems.org/rubygems-org-api): a map of keys, by host or name. */
export function everyKey(base: FieldReader): FieldReader {
  return (content) => {
    const read = base(content)
    return Array.isArray(read) ? read.map((field) => ({ ...field, role: 'key' })) : read
  }
}

/** Keys of Composer's auth.json whose children are named by hosts (getcomposer.org/doc/articles/authentication-for-private-packages.md). */
const BY_HOST = /^(?:github-oauth|gitlab-token|gitlab-oauth|bearer)$/

export function composerAuth(base: FieldReader): FieldReader {
  return (content) => {
    const read = base(content)
    if (!Array.isArray(read)) return read
    return read.map((field): Field => {
      const isToken = BY_HOST.test(field.path.at(-1) ?? '') || (field.name === 'token' && BY_HOST.test(field.path.at(-2) ?? ''))
      return isToken ? { ...field, role: 'token' } : field
    })
  }
}
