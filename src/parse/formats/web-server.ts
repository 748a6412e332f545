import type { Field, FieldReader } from '../field.ts'
import { MAX_FIELDS } from '../written.ts'
import { fieldOf, linesOf, type Word, wordsOf } from '../credentials/lines.ts'

/** Directives of which the next word is a name and the one behind it its value. */
const NAMING =
  /^(?:(?:proxy|grpc|fastcgi|uwsgi|scgi)_(?:set_header|param|hide_header)|fastcgi_param|uwsgi_param|more_set_input_headers|set|setenv|passenv|define|env)$/i
/** Those of Apache and HAProxy that a verb follows: `RequestHeader set NAME v`, `http-request set-header NAME v`. */
const VERBS = /^(?:requestheader|header|http-re(?:quest|sponse))$/i
const VERB = /^(?:always|set|append|add|merge|setifempty|(?:set|add|replace)-header)$/i
/** Those that are a name themselves. */
const OWN =
  /^(?:AuthLDAPBindPassword|SSLProxyMachineCertificatePassword|LDAPTrustedGlobalCert|insecure-password|secure_link_secret|DBDParams)$/i

/** Directives of web servers and proxies (nginx, Apache httpd, HAProxy) that hold a name and its value. Other lines are nothing; null: it has none of them. */
export const readWebServer: FieldReader = (content) => {
  const fields: Field[] = []
  for (const line of linesOf(content)) {
    const words = wordsOf(line)
    const field = fieldIn(words)
    if (field !== null) fields.push(field)
    if (fields.length >= MAX_FIELDS) break
  }
  return fields.length === 0 ? null : fields
}

function fieldIn(words: readonly Word[]): Field | null {
  const first = words[0]?.value ?? ''
  if (NAMING.test(first)) return named(words[1], words[2])
  if (VERBS.test(first)) {
    let at = 1
    while (VERB.test(words[at]?.value ?? '')) at++
    return at === 1 ? null : named(words[at], words[at + 1])
  }
  const own = words.findIndex(({ value, quoted }) => !quoted && OWN.test(value))
  const value = own === -1 ? undefined : words[own + 1]
  return value === undefined ? null : fieldOf({ name: words[own]?.value ?? '', role: 'password' }, withoutEnd(value))
}

function named(name: Word | undefined, value: Word | undefined): Field | null {
  if (name === undefined || value === undefined || !/^\$?[A-Za-z][\w.-]{1,80}$/.test(name.value)) return null
  return fieldOf({ name: name.value.replace(/^\$/, '') }, withoutEnd(value))
}

/** nginx ends its directives with a semicolon. */
function withoutEnd(word: Word): Word {
  if (word.quoted || !word.value.endsWith(';')) return word
  return { ...word, value: word.value.slice(0, -1), end: word.end - 1 }
}
