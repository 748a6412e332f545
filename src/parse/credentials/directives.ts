import type { Field, FieldReader } from '../field.ts'
import { fieldOf, linesOf, type Word, wordsOf } from './lines.ts'

/**
 * Words of which one names the next, with or without a sign between: esmtprc(5), msmtprc, fetchmailrc (`user "u" there with password "p"`),
 * muttrc(5) (`set imap_pass = "p"`), mbsync's `Pass`, ldap.conf's `bindpw`, redis.conf's `requirepass`, vpnc's `IPSec secret`.
 */
export const readDirectives: FieldReader = (content) => {
  const fields: Field[] = []
  let user = ''
  for (const line of linesOf(content)) {
    const words = wordsOf({ text: spaced(line.text), start: line.start })
    for (let at = 0; at + 1 < words.length; at++) {
      const name = (words[at] as Word).value
      const next = words[at + 1] as Word
      if (/^(?:user(?:name)?|from)$/i.test(name)) user = next.value
      if (!PASSWORD.test(name) || (next.value.startsWith('`') && !next.quoted)) continue
      fields.push(fieldOf({ name, role: 'password', ...(user === '' ? {} : { user }) }, next))
      at++
    }
  }
  return fields
}

const PASSWORD =
  /^(?:(?:[a-z]{2,12}_)?pass(?:word|wd)?|AuthPass|smtp-auth-password|bindpw|rootpw|requirepass|masterauth|secret|remote_password|my_\w{0,20}pass\w{0,10})$/i

/** A sign of assignment is a blank, and what follows one may be. */
function spaced(text: string): string {
  return text.replace(/^(\s{0,40}(?:set\s{1,40})?[\w-]{1,60}\s{0,40})=/, '$1 ')
}
