import type { Field, FieldReader } from '../field.ts'
import { linesOf } from './lines.ts'
import { loginsIn } from './url-lines.ts'

type Role = NonNullable<Field['role']>

const NAME = String.raw`(?:[A-Za-z_][\w-]{0,60}[_-])?`
const PASSWORDS = 'pass|passwd|password|passphrase|pwd|pass_?phrase'
const SECRETS = 'secret|token|api_?key|secret_?key|access_?key|auth_?token|private_?key'
const VALUE = String.raw`(?:'([^'\n]{1,400})'|"([^"\n\x60$]{1,400})"|([^\s"'\x60;&|<>(),$]{1,400}))`
/** `NAME=v` of a variable or an option (`-o user=u,password=v`), `--password v` and `-storepass v`. */
const GIVEN = new RegExp(
  String.raw`(?<![\w$])(?:(${NAME}(?:${PASSWORDS}|${SECRETS}))=|--?(${NAME}(?:store|key|src|dest)?(?:${PASSWORDS}))[ \t]{1,4}(?!-))${VALUE}`,
  'gi',
)
const IS_PASSWORD = new RegExp(`(?:${PASSWORDS})$`, 'i')

/**
 * What people type and keep for themselves (shell profiles, histories, crontabs): what is given to a variable or an option that is
 * named after a password, and the logins of addresses. Passwords behind `-p` and their like are rules'.
 */
export const readShell: FieldReader = (content) => {
  const fields: Field[] = []
  for (const { text, start } of linesOf(content)) {
    if (/^\s{0,40}#(?!\d{9,11}$)/.test(text)) continue
    for (const found of text.matchAll(GIVEN)) {
      const [all, variable, option = '', single, double, bare] = found
      const [name, value] = [variable ?? option, single ?? double ?? bare ?? '']
      const end = start + found.index + all.length - (bare === undefined ? 1 : 0)
      const role: Role = IS_PASSWORD.test(name) ? 'password' : 'token'
      fields.push({ name, role, path: [], value, quoted: bare === undefined, start: end - value.length, end })
    }
    fields.push(...loginsIn(text, start))
  }
  return fields.sort((a, b) => a.start - b.start)
}
