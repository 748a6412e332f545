import type { FileKind } from './kind.ts'
import { openQuote } from './literal.ts'
import { listed, markup } from './markup.ts'
import { type Reader, type Site, taken } from './taken.ts'

const TYPES = "(?:string|String|&(?:'static )?str|str|SecretStr|Optional\\[str\\]|any|bytes|String\\?|char\\[\\]|Final(?:\\[str\\])?|const)"
/** Closing quote or bracket of the name, a type annotation, and the operator. */
const OPERATOR = new RegExp(
  `^(?:\\\\{0,3}["'\`]|&quot;)?\\]?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPES}(?=\\s{0,9}=)|` +
    `\\s{1,4}(?:string|As String)(?=\\s{0,9}=)|\\[\\d{0,4}\\](?=\\s{0,9}=))?` +
    '[ \\t]{0,60}(=>|:{1,3}=|[.+]=|[=!]==?|\\?\\?=?|\\|\\|=?|\\?=|:-|<-|[=:])[ \\t]{0,60}',
)

const direct: Reader = (site) => {
  const operator = OPERATOR.exec(site.after)
  if (operator === null || isBadge(site.before) || closesString(site, operator[0].length)) return null
  const sign = operator[1] as string
  const bare = bareKind(site, sign, operator[0])
  const at = operator[0].length
  const list = /^[[{(]\s{0,10}(?=["'])/.exec(site.after.slice(at, at + 12))?.[0] ?? ''
  if (list !== '' && !/s["'`\\\]]*$/i.test(site.name)) return null
  return taken(site, sign.length > 1 && /^[=!]=/.test(sign) ? 'compared' : list === '' ? 'assigned' : 'argument', at + list.length, bare)
}

/** Read-only tokens of badges are meant for the page they stand on. */
const isBadge = (before: string): boolean => before.endsWith('?') && /(?:badge\S{0,40}|\.svg)\?$/.test(before)

/** Whether the quote behind the operator ends the string in which the name stands: `"no credentials: " + x`. */
function closesString(site: Site, at: number): boolean {
  const quote = site.after[at]
  return quote !== undefined && '"\'`'.includes(quote) && site.after[0] !== quote && openQuote(site.before) === quote
}

const PARAMETER = /\w[?&]$/

/** In code an unquoted value only counts inside a string or a comment, and there only right behind the sign. */
function bareKind(site: Site, sign: string, operator: string): FileKind | null {
  if (/^["'`\\&]/.test(site.after) && site.kind === 'code') return null
  if (sign.length > 1 && sign !== ':-' && sign !== ':=') return null
  // a parameter of an address ends where the next begins
  if (site.kind === 'data') return PARAMETER.test(site.before) ? 'prose' : 'data'
  const tight = sign === '=' && !/[ \t]/.test(operator)
  if (site.kind === 'prose') return tight || openQuote(site.before) !== '' || /^[\s#>*-]*[\w.$-]*$/.test(site.before) ? 'prose' : null
  return (tight && openQuote(site.before) !== '') || sign === ':-' ? 'code' : null
}

/** `getenv("DB_PASSWORD", "v")`, `define('NAME', 'v')`, `put("password", "v")`. */
const pair: Reader = (site) => {
  const comma = /^["'`],\s{0,40}/.exec(site.after)
  if (comma === null || !/(?:\(\s{0,4}["'`]|["'`]--?)$/.test(site.before) || HASHING.test(site.before)) return null
  return taken(site, 'argument', comma[0].length, null)
}

const HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i

/** `setPassword("v")`, `.password("v")`, `PASSWORD 'v'` in SQL. */
const call: Reader = (site) => {
  const open = /^\(\s{0,10}/.exec(site.after)
  if (open !== null) {
    const isStrong = site.role !== 'password' && site.role !== 'loose'
    const gives = isStrong || /^(?:set|with|add)|^password$/i.test(site.name) || /[.>]$/.test(site.before)
    return gives ? taken(site, 'argument', open[0].length, null) : null
  }
  const sql = /^\s{1,4}(?=\\?[\"'])/.exec(site.after)
  if (sql === null || closesString(site, sql[0].length)) return null
  return /^(?:password|identified by)$/i.test(site.name) ? taken(site, 'argument', sql[0].length, null) : null
}

/** `--password v`, `ENV NAME v`, `Bearer v`, netrc's `password v`. */
const option: Reader = (site) => directive(site) ?? flag(site)

/** `api_token v` as a whole line, in configuration files without signs. */
const directive: Reader = (site) => {
  if (site.kind !== 'data' || site.role === 'loose' || !/^[ \t]{0,40}$/.test(site.before)) return null
  const gap = /^[ \t]{1,40}(?=\S{1,300}[ \t]{0,9}(?:[\r\n]|$))/.exec(site.after)
  return gap === null ? null : taken(site, 'assigned', gap[0].length, 'data')
}

const flag: Reader = (site) => {
  const gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after)
  if (gap === null || closesString(site, gap[0].length)) return null
  const bearer = /^bearer$/i.test(site.name)
  if (!bearer && !announces(site.before)) return null
  return taken(site, bearer ? 'header' : 'option', gap[0].length, site.kind === 'data' ? 'code' : site.kind)
}

/** `--`, `ENV`, `login joe`: what makes the word behind a name its value. A name has no hyphen at its start: those stand before it. */
function announces(before: string): boolean {
  if (before.endsWith('-')) return /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before)
  return /^\s{0,9}(?:ENV|ARG)\s{1,4}$/.test(before) || (before.includes('login ') && /\blogin \S{1,60} $/.test(before))
}

/** The ways of giving a value to a name; the first that fits decides. */
export const READERS: readonly Reader[] = [listed, markup, direct, pair, call, option]
