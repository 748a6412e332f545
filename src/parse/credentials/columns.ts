import type { Field, FieldReader } from '../field.ts'
import { fieldOf, type Line, linesOf, type Word, wordsOf } from './lines.ts'

/** .pgpass of libpq (postgresql.org/docs/current/libpq-pgpass.html): host:port:database:user:password, `\` before `:` and `\`. */
export const readPgpass: FieldReader = eachLine((line) => {
  const cells = split(line, true)
  const [host, port, database, user, password] = cells
  if (cells.length !== 5 || password === undefined) return null
  const path = [host?.value ?? '', port?.value ?? '', database?.value ?? '']
  return fieldOf({ name: 'password', role: 'password', path, user: user?.value ?? '' }, password)
})

/** Of users and the hashes of their passwords, whatever columns follow: .htpasswd, shadow(5), passwd(5), master.passwd(5), ftpd.passwd. */
export const readPasswd: FieldReader = eachLine((line) => {
  const [user, hash] = split(line, false)
  if (user === undefined || hash === undefined || !/^[\w.@+ $-]{1,80}$/.test(user.value)) return null
  const { start, value } = hash
  // shadow(5): a mark before the hash locks the account and keeps it
  const locks = /^[!*]{1,2}/.exec(value)?.[0].length ?? 0
  if (value.length - locks < 3 || /^(?:NP|\*?LK\*?|RL)$/.test(value)) return null
  return fieldOf({ name: 'password', role: 'password', user: user.value }, { ...hash, start: start + locks, value: value.slice(locks) })
})

/** htdigest(1): user:realm:MD5 of all three. */
export const readHtdigest: FieldReader = eachLine((line) => {
  const [user, realm, hash] = split(line, false)
  if (hash === undefined || !/^[0-9a-f]{32}$/i.test(hash.value)) return null
  return fieldOf({ name: 'password', role: 'password', path: [realm?.value ?? ''], user: user?.value ?? '' }, hash)
})

/** .passwd-s3fs: [bucket:]id:secret. */
export const readS3fs: FieldReader = eachLine((line) => {
  const cells = split(line, false)
  const secret = cells.at(-1)
  if (secret === undefined || cells.length < 2 || cells.length > 3 || secret.value.length < 16) return null
  return fieldOf({ name: 'secret_access_key', role: 'secret', user: cells.at(-2)?.value ?? '' }, secret)
})

/** Postfix's sasl_passwd (postfix.org/SASL_README.html): a host, blanks, user:password. */
export const readSaslPasswd: FieldReader = eachLine((line) => {
  const found = /^(\S{1,200}[ \t]{1,60})([^\s:]{1,100}):(\S.{0,200})$/.exec(line.text.trimEnd())
  if (found === null) return null
  const [, host = '', user = '', value = ''] = found
  const start = line.start + host.length + user.length + 1
  return fieldOf(
    { name: 'password', role: 'password', path: [host.trimEnd()], user },
    { start, end: start + value.length, value, quoted: false },
  )
})

/** pppd's chap-secrets and pap-secrets (pppd(8)): client, server, secret, addresses. */
export const readChapSecrets: FieldReader = eachLine((line) => {
  const [client, server, secret] = wordsOf(line)
  if (secret === undefined || secret.value.startsWith('@/')) return null
  return fieldOf({ name: 'secret', role: 'password', path: [server?.value ?? ''], user: client?.value ?? '' }, secret)
})

/** davfs2's secrets: a mount point or an address, user, password. */
export const readDavfs: FieldReader = eachLine((line) => {
  const [place, user, password] = wordsOf(line)
  if (password === undefined) return null
  return fieldOf({ name: 'password', role: 'password', path: [place?.value ?? ''], user: user?.value ?? '' }, password)
})

/** pgbouncer's userlist.txt: "user" "password or its hash". */
export const readUserlist: FieldReader = eachLine((line) => {
  const [user, password] = wordsOf(line)
  if (user?.quoted !== true || password?.quoted !== true) return null
  return fieldOf({ name: 'password', role: 'password', user: user.value }, password)
})

/** ipsec.secrets(5): `selectors : PSK "secret"`, and EAP, XAUTH, NTLM, PIN alike. Private keys are named by their files. */
export const readIpsecSecrets: FieldReader = eachLine((line) => {
  const words = wordsOf(line)
  const at = words.findIndex(({ value }) => /^:?(?:PSK|EAP|XAUTH|NTLM|PIN)$/.test(value))
  const secret = words[at + 1]
  return at === -1 || secret?.quoted !== true ? null : fieldOf({ name: 'secret', role: 'password', user: words[0]?.value ?? '' }, secret)
})

/** Exim's passwd.client: host:user:password. */
export const readPasswdClient: FieldReader = eachLine((line) => {
  const [host, user, password] = split(line, false)
  if (password === undefined) return null
  return fieldOf({ name: 'password', role: 'password', path: [host?.value ?? ''], user: user?.value ?? '' }, password)
})

function eachLine(read: (line: Line) => Field | null): FieldReader {
  return (content) => {
    const fields: Field[] = []
    for (const line of linesOf(content)) {
      const field = line.text.startsWith('#') ? readCommented(line, read) : read(line)
      if (field !== null && field.end > field.start) fields.push(field)
    }
    return fields
  }
}

/** A line that is taken out of use with its password's hash; examples in comments hold words. */
function readCommented({ text, start }: Line, read: (line: Line) => Field | null): Field | null {
  return /^#[\w.@-]{1,80}:\$[\w.-]{1,20}\$[^\s:]{20,400}(?::|$)/.test(text) ? read({ text: text.slice(1), start: start + 1 }) : null
}

/** Cells between colons; `escapes`: a backslash takes the next character as it is. */
function split({ text, start }: Line, escapes: boolean): Word[] {
  const cells: Word[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (escapes && text[at] === '\\') at++
    else if (at >= text.length || text[at] === ':') {
      const raw = text.slice(from, at)
      cells.push({
        start: start + from,
        end: start + from + raw.length,
        value: escapes ? raw.replace(/\\([\s\S])/g, '$1') : raw,
        quoted: false,
      })
      from = at + 1
    }
  }
  return cells
}
