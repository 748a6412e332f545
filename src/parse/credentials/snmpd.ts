import type { Field, FieldReader } from '../field.ts'
import { fieldOf, linesOf, wordsOf } from './lines.ts'

/** snmpd.conf(5): `createUser name SHA "authentication passphrase" AES "privacy passphrase"`. Communities are a rule's. */
export const readSnmpd: FieldReader = (content) => {
  const fields: Field[] = []
  for (const line of linesOf(content)) {
    const words = wordsOf(line)
    if (words[0]?.value !== 'createUser') continue
    const user = words[words[1]?.value === '-e' ? 3 : 1]?.value ?? ''
    for (const [at, { value }] of words.entries()) {
      const next = words[at + 1]
      const name = /^(?:MD5|SHA(?:-?\d{3})?)$/.test(value)
        ? 'authPassphrase'
        : /^(?:DES|AES(?:-?\d{3})?)$/.test(value)
          ? 'privPassphrase'
          : ''
      if (name !== '' && next !== undefined) fields.push(fieldOf({ name, role: 'password', user }, next))
    }
  }
  return fields
}
