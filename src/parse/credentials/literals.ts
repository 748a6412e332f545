import type { Field, FieldReader } from '../field.ts'
import { MAX_FIELDS } from '../written.ts'
import { linesOf } from './lines.ts'
import { loginsIn } from './url-lines.ts'

type Role = NonNullable<Field['role']>

/** A name in quotes or bare, up to its sign, and then the literal: in either kind of quotes, a backslash escapes. */
const LITERAL = String.raw`(?:'((?:[^'\\\n]|\\[\s\S]){1,400})'|"((?:[^"\\\n]|\\[\s\S]){1,400})")`
/** A value for when the environment has none: env('NAME', 'v'), getenv_default('NAME', 'v'). */
const FALLBACK = String.raw`(?:env\w{0,20}\(\s{0,9}['"]\w{1,80}['"]\s{0,9},\s{0,9})?`

/** PHP: define('N', 'v'), 'n' => 'v', $n = 'v', $a['n'] = 'v', public $n = 'v', const N = 'v'. */
const PHP = new RegExp(
  String.raw`(?:define\(\s{0,9}['"](\w{1,80})['"]\s{0,40},|['"]([\w.-]{1,80})['"]\s{0,40}=>|(?:\$|\bconst\s{1,9})(\w{1,80})\s{0,40}=(?![=>])|\[\s{0,4}['"]([\w.-]{1,80})['"]\s{0,4}\]\s{0,40}=(?![=>]))\s{0,40}${FALLBACK}${LITERAL}`,
  'g',
)
/** Python: N = 'v', 'N': 'v', N='v' in a call. */
const PYTHON = new RegExp(
  String.raw`(?:['"](\w{1,80})['"]\s{0,9}:|(?<![\w.'"])(\w{1,80})\s{0,9}=(?!=))\s{0,9}[rbu]{0,2}${LITERAL}(?=\s{0,9}(?:[,)}\]\n#]|$))`,
  'g',
)

const COMMENT = /^\s{0,40}(?:\/\/|#|\*|\/\*)/
const PASSWORD = /(?:pass|passw(?:or)?d|passphrase|pwd|_pw)$/i
const SECRET = /(?:secret|secret_key|_salt|salt|app_key|(?:auth|logged_in|nonce|secure_auth)_key|private_key|encryption_key)$/i

/** Configuration that is PHP: of WordPress, Joomla, Laravel, Drupal, Magento and what is built like them. */
export const readPhpConfig: FieldReader = (content) =>
  [...read(content, PHP, roleOfName), ...addresses(content)].sort((a, b) => a.start - b.start)

/** Settings of Django (docs.djangoproject.com/en/stable/ref/settings/). */
export const readDjangoSettings: FieldReader = (content) =>
  read(content, PYTHON, (name) => (name === 'SECRET_KEY' ? 'secret' : roleOfName(name)))

/** Magento's app/etc/env.php, in which `key` is the key of the encryption. */
export const readMagentoEnv: FieldReader = (content) => read(content, PHP, (name) => (name === 'key' ? 'key' : roleOfName(name)))

/** Logins in the addresses of databases, of this machine's too. */
function addresses(content: string): Field[] {
  return content.includes('://')
    ? Array.from(linesOf(content)).flatMap(({ text, start }) => (COMMENT.test(text) ? [] : loginsIn(text, start)))
    : []
}

function roleOfName(name: string): Role | null {
  return PASSWORD.test(name) ? 'password' : SECRET.test(name) ? 'secret' : null
}

function read(content: string, pattern: RegExp, roleOf: (name: string) => Role | null): Field[] {
  const fields: Field[] = []
  for (const found of content.matchAll(pattern)) {
    const named = found.slice(1, -2).find((part) => part !== undefined) ?? ''
    const raw = found.at(-2) ?? found.at(-1) ?? ''
    const role = roleOf(named)
    if (role === null || isComment(content, found.index)) continue
    const end = found.index + found[0].length - 1
    fields.push({ name: named, role, path: [], value: raw.replace(/\\(['"\\])/g, '$1'), quoted: true, start: end - raw.length, end })
    if (fields.length >= MAX_FIELDS) break
  }
  return fields
}

/** Whether the line of an offset is a comment: what stands there is an example as often as not, and is read as any other text. */
function isComment(content: string, at: number): boolean {
  const line = content.slice(Math.max(0, at - 200, content.lastIndexOf('\n', at - 1) + 1), at)
  return COMMENT.test(line)
}
