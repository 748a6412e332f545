import type { Field, FieldReader } from '../field.ts'
import { linesOf } from './lines.ts'

const LINE =
  /^(\s{0,40}(psk|password|passphrase|sae_password|wpa_passphrase|wpa_psk|private_key2?_passwd|pin|wep_key[0-3]|auth_server_shared_secret)\s{0,4}=\s{0,4})(?:P?"([^"]{1,100})"|([^\s"#]{1,200}))/

/** wpa_supplicant.conf(5) and hostapd.conf. `ext:` and `hash:` name what is kept elsewhere, or how. */
export const readWifi: FieldReader = (content) => {
  const fields: Field[] = []
  for (const { text, start } of linesOf(content)) {
    const found = LINE.exec(text)
    if (found === null) continue
    const [all, , name = '', quoted, bare] = found
    const value = quoted ?? bare ?? ''
    if (value.startsWith('ext:')) continue
    const end = start + all.length - (quoted === undefined ? 0 : 1)
    fields.push({ name, role: 'password', path: [], value, quoted: quoted !== undefined, start: end - value.length, end })
  }
  return fields
}
