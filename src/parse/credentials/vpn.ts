import type { Field, FieldReader } from '../field.ts'
import { type Line, linesOf } from './lines.ts'

const OPEN = /^[ \t]{0,40}<auth-user-pass>[ \t]{0,40}$/

/** The file of --auth-user-pass (openvpn(8)): a user on one line, the password on the next, and nothing else. */
export const readUserPass: FieldReader = (content) => {
  const lines = [...linesOf(content)].filter(({ text }) => text.trim() !== '')
  const [user, password] = lines
  if (user === undefined || password === undefined || lines.length > 2 || /\s/.test(user.text.trim())) return []
  return [loginOf(user, password)]
}

/** The same inside of a client's configuration, between <auth-user-pass> and its end. */
export const readOpenvpn: FieldReader = (content) => {
  if (!content.includes('<auth-user-pass>')) return []
  const lines = [...linesOf(content)]
  return lines.flatMap((line, at): Field[] => {
    const [user, password] = [lines[at + 1], lines[at + 2]]
    if (!OPEN.test(line.text) || user === undefined || password === undefined || password.text.startsWith('<')) return []
    return [loginOf(user, password)]
  })
}

function loginOf(user: Line, { text, start }: Line): Field {
  const value = text.trimEnd()
  return { name: 'password', role: 'password', path: [], user: user.text.trim(), value, quoted: false, start, end: start + value.length }
}
