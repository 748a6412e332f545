import type { Field } from '../field.ts'

type Role = NonNullable<Field['role']>

const PASSWORD =
  /^(?:\w{1,30}_)?(?:pass|pw|pwd|passwd|password|passphrase|passcode|pass_?hash|passwd_?hash|password_?hash|(?:hashed|encrypted|crypted)_password|password_(?:digest|crypt(?:ed)?|plain)|userpassword|userpass)$/i
const SECRET =
  /^(?:\w{1,30}_)?(?:secret|secret_?key|client_?secret|otp_?secret|totp_?secret|private_?key|password_?salt|pass_?salt|activation_?key)$/i
const TOKEN =
  /^(?:\w{1,30}_)?(?:token|api_?key|access_?token|refresh_?token|auth_?token|api_?token|remember_?token|session_?(?:token|key)|auth_?key)$/i
/** Secrets of a person only where the table is one of people. */
const PERSONAL = /^(?:hash|salt)$/i
const PEOPLE = /user|account|member|admin|login|customer|auth|credential|people|person|staff|employee/i
const LOGINS = /^(?:\w{1,20}_)?(?:user_?name|login|user|email|mail|nick|name)$/i

/** What a column of a table holds, by its name and the table's; null: nothing of a secret. */
export function roleOfColumn(column: string, table: string): Role | null {
  if (PASSWORD.test(column)) return 'password'
  if (SECRET.test(column)) return 'secret'
  if (TOKEN.test(column)) return 'token'
  return PERSONAL.test(column) && PEOPLE.test(table) ? 'password' : null
}

/** Which column of a row says whose it is; -1: none. */
export function loginColumn(columns: readonly string[]): number {
  return columns.findIndex((column) => LOGINS.test(column))
}
