import type { FieldReader } from '../field.ts'

/** A file that is nothing but one key in hexadecimal: of Rails 32 characters (guides.rubyonrails.org/security.html), of Jenkins 256. */
export const readKeyFile: FieldReader = (content) => {
  const found = /^\s{0,20}((?:[0-9a-f]{32}){1,16})\s{0,20}$/.exec(content)
  if (found === null) return []
  const [all, value = ''] = found
  const start = all.indexOf(value)
  return [{ name: 'master_key', role: 'key', path: [], value, quoted: false, start, end: start + value.length }]
}
