import type { Field, FieldReader } from '../field.ts'
import { linesOf } from './lines.ts'

const LOGIN = /^\s{0,8}([\w.@+-]{1,80}):(?!\/\/)(\S{3,200})\s{0,8}$/

/** rsyncd.secrets (rsyncd.conf(5)) and what is written like it: `user:password` on each line. null: no line is one. */
export const readLogins: FieldReader = (content) => {
  const fields: Field[] = []
  for (const { text, start } of linesOf(content)) {
    const [, user = '', value = ''] = LOGIN.exec(text) ?? []
    if (value === '') continue
    const from = start + text.indexOf(':') + 1
    fields.push({ name: 'password', role: 'password', path: [], user, value, quoted: false, start: from, end: from + value.length })
  }
  return fields.length === 0 ? null : fields
}

/** HexChat's servlist.conf (hexchat.readthedocs.io): `P=` of a network. */
export const readServlist: FieldReader = (content) => {
  const fields: Field[] = []
  let [user, network] = ['', '']
  for (const { text, start } of linesOf(content)) {
    const value = text.slice(2)
    if (text.startsWith('N=')) [user, network] = ['', value]
    else if (text.startsWith('I=') || text.startsWith('U=')) user = value
    else if (text.startsWith('P=') && value !== '')
      fields.push({
        name: 'password',
        role: 'password',
        path: [network],
        ...(user === '' ? {} : { user }),
        value,
        quoted: false,
        start: start + 2,
        end: start + text.length,
      })
  }
  return fields
}
