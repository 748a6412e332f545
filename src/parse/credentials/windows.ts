import type { Field, FieldReader } from '../field.ts'
import { linesOf } from './lines.ts'

/** .rdp files: `password 51:b:` and the password, encrypted for one account of Windows (DPAPI). */
export const readRdp: FieldReader = (content) => {
  const fields: Field[] = []
  for (const { text, start } of linesOf(content)) {
    const found = /^((?:gateway)?password(?: 51)?:[bs]:)(\S{8,4000})\s{0,20}$/i.exec(text)
    if (found === null) continue
    const [, head = '', value = ''] = found
    const from = start + head.length
    fields.push({ name: 'password', role: 'password', path: [], value, quoted: false, start: from, end: from + value.length })
  }
  return fields
}

/** What a client of remote machines keeps in the registry: WinSCP obscures it, PuTTY and VNC servers too or not at all. */
const NAMES =
  /^(?:Password|ProxyPassword|ProxyPasswordEnc|TunnelPassword|Passphrase|PasswordViewOnly|ControlPassword|RemoteAccessPassword|DefaultPassword)$/i

/** Exports of the registry: `"Name"="value"` with `\` before `"` and `\`, `"Name"=hex:01,02`. */
export const readRegistry: FieldReader = (content) => {
  const fields: Field[] = []
  for (const { text, start } of linesOf(content)) {
    const found =
      /^\s{0,20}"(\w{1,60})"=(?:"((?:[^"\\]|\\.){1,2000})"|hex(?:\([0-9a-f]\))?:([0-9a-fA-F]{2}(?:,[0-9a-fA-F]{2}){3,200}))/.exec(text)
    const [all = '', name = '', string, hex] = found ?? []
    if (found === null || !NAMES.test(name)) continue
    const raw = string ?? hex ?? ''
    const end = start + found.index + all.length - (string === undefined ? 0 : 1)
    fields.push({
      name,
      role: 'password',
      path: [],
      value: raw.replace(/\\(.)/g, '$1'),
      quoted: string !== undefined,
      start: end - raw.length,
      end,
    })
  }
  return fields
}
