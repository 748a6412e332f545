import type { FileKind } from '../kind.ts'
import { openQuote } from '../literal/open-quote.ts'
import { type Assignment, type Place, type Reader, type Site, taken } from '../taken.ts'
import { secondOfPair } from './arguments.ts'
import { fallback } from './fallback.ts'
import { closesString, endsKey } from './site.ts'

/** A type as languages write it behind a colon: &'static str, Option<&str>, [u8; 32], string | null, Optional[str], String? */
const NAMED = "[A-Za-z][\\w.:]{0,30}(?:[<\\[(][\\w.&'<> ,|]{0,30}[>\\])])?[\\[\\]?!]{0,3}(?: \\| [\\w\\[\\]]{1,20}){0,3}"
const TYPE = `(?:&(?:'\\w{1,10} )?(?:mut )?)?(?:\\[[\\w; ]{1,12}\\]|${NAMED})(?: get\\(\\))?`
/** Closing quote or bracket of the name, a type annotation, a length or accessors, and the operator. */
const OPERATOR = new RegExp(
  `^(?:[\\]}]?(?:\\\\{0,3}["'\`]|&quot;)[\\])}]?|[\\]}])?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPE}(?=\\s{0,9}=(?![=>])(?:[ \\t]{0,60}[^\\s=#]|[ \\t]{0,9}\\\\?\\r?\\n[ \\t]{1,120}["'\`(]))|` +
    `\\s{1,4}(?:string|\\[\\]byte|As String)(?=\\s{0,9}=)|\\[\\w{0,20}\\](?=\\s{0,9}=)|\\s{1,4}\\{\\s{0,4}get;[^{}\\n]{0,40}\\}(?=\\s{0,4}=))?` +
    '(?:[ \\t]{0,60}(=>|->|:{1,3}=|[.+]=|[=!]==?|~=|\\?\\?=?|\\|\\|=?|\\?[=:]|:-|<-|[=:])[ \\t]{0,60}|' +
    `[ \\t]{1,60}(-[ci]?(?:eq|ne)|eq|ne|is|to|or|\\\\\\\\)[ \\t]{1,9}(?=[\\w@$]{0,3}["'\`]))` +
    `(?:\\\\?\\r?\\n[ \\t]{0,120}(?=[\\w@$]{0,2}["'\`(]))?`,
)
const COMPARING = /^(?:[=!]==?|~=|-[ci]?(?:eq|ne)|eq|ne|is)$/

/** A sign between a name and its value. */
export const direct: Reader = (site) => {
  const operator = OPERATOR.exec(site.after)
  if (operator === null) return null
  const sign = (operator[1] ?? operator[2]) as string
  if (isBadge(site.before) || isNoSign(site, sign, operator[0]) || closesString(site, operator[0].length)) return null
  const place: Place = sign.length > 1 && COMPARING.test(sign) ? 'compared' : 'assigned'
  return valueAt(site, sign, operator[0], place)
}

function valueAt(site: Site, sign: string, operator: string, place: Place): Assignment | null {
  const at = operator.length
  const bare = bareKind(site, sign, operator)
  const bracket = site.after[at]
  if (bracket === '(' || bracket === '[' || bracket === '{') {
    const inside = bracketed(site, at)
    if (inside !== undefined) return inside
  }
  // in scripts it runs a command
  if (bracket === '`' && site.kind === 'data') return null
  return taken(site, place, at, bare) ?? (site.kind === 'code' && place === 'assigned' ? fallback(site, at) : null)
}

/** What stands in brackets: the second of a pair, the first of a list, or a block that yields it; undefined: something else. */
function bracketed(site: Site, at: number): Assignment | null | undefined {
  const pair = secondOfPair(site, at)
  if (pair !== null) return pair
  const open = /^[[{(]\s{0,40}(?:return )?(?=["'])/.exec(site.after.slice(at, at + 60))?.[0]
  if (open === undefined) return undefined
  if (/s["'`\\\]]*$/i.test(site.name)) return isWordOfKey(site) ? null : taken(site, 'argument', at + open.length, null)
  return open.startsWith('{') ? inBlock(site, at + open.length) : open.startsWith('(') ? undefined : null
}

/** `"Database passwords": [` of a translation: the last word of a key that has several. */
const isWordOfKey = ({ before, after }: Site): boolean => endsKey(before) && /^["']/.test(after)

/** `{ "v" }`: what a block yields. */
function inBlock(site: Site, at: number): Assignment | null {
  const found = taken(site, 'assigned', at, null)
  return found !== null && /^["'`]\s{0,40}\}/.test(site.after.slice(found.end - site.base, found.end - site.base + 43)) ? found : null
}

/** Read-only tokens of badges are meant for the page they stand on. */
const isBadge = (before: string): boolean => before.endsWith('?') && /(?:badge\S{0,40}|\.svg)\?$/.test(before)

/** The rest of a comment of XML that says what follows: <!-- Password: Settings --> */
const HEADING = /^:\s[^\d\n<>]{1,60}-->/

/** What looks like a sign and is none: a branch of a choice, the end of an interpolation, a comparison of something else. */
function isNoSign(site: Site, sign: string, operator: string): boolean {
  const first = operator[0]
  if (sign === ':' && HEADING.test(site.after) && /<!--\s{0,9}$/.test(site.before)) return true
  if (first === '}' && !/[\w>]\{$/.test(site.before) && !COMPARING.test(sign) && sign !== '=') return true
  if (sign === ':' && site.after[operator.length] === ':') return true
  if (sign === 'to' && first !== '"' && first !== "'") return true
  if (sign === 'or' && !/^[^ ]{0,3}[\])]/.test(operator) && (first !== ' ' || !/=\s{0,4}[\w.]{0,40}$/.test(site.before))) return true
  if (site.role === 'loose' && operator.includes('\n')) return true
  return (sign === '->' || sign === '=>' || sign === ':') && /\bcase\s{1,3}["']?$/.test(site.before)
}

/** Blanks, a list's dash or a comment's sign. */
const MARGIN = /^\s{0,40}(?:(?:\/\/+|#+|--+|\*|;+)[ \t]{0,20})?(- )?[\w.-]{0,60}$/
const COMMENT = /^\s{0,40}(?:\/\/|#|--|\*|;)/
/** One word up to the line's end. */
const LAST = /^[^\s"'`,;()[\]{}<>]{1,200}[ \t]{0,9}(?:\r?\n|$)/

/** In code the type of a member stands there: `passwd: PasswordManager`. */
const TYPE_NAME = /^[A-Z]{1,8}[a-z]{1,20}[A-Z][A-Za-z]{1,30}\s/

/** A line of YAML in a text block, or of either form in a comment: nothing but a name, a sign and one word. */
function isSetting(site: Site, sign: string, operator: string): boolean {
  if (site.role === 'loose' || !MARGIN.test(site.before)) return false
  if (sign === '=' ? !COMMENT.test(site.before) : sign !== ':' || !/[ \t]$/.test(operator)) return false
  const value = site.after.slice(operator.length, operator.length + 212)
  return LAST.test(value) && (COMMENT.test(site.before) || !TYPE_NAME.test(value))
}

const PARAMETER = /\w[?&]$/

/** In code an unquoted value only counts inside a string or a comment, and there only right behind the sign. */
function bareKind(site: Site, sign: string, operator: string): FileKind | null {
  if (/^["'`\\&]/.test(site.after) && site.kind === 'code') return null
  if (sign.length > 1 && sign !== ':-' && sign !== ':=') return null
  // a parameter of an address ends where the next begins
  if (site.kind === 'data') return PARAMETER.test(site.before) ? 'prose' : 'data'
  const tight = sign === '=' && !/[ \t]/.test(operator)
  if (site.kind === 'prose')
    return tight || openQuote(site.before) !== '' || /^[\s#>*-]*(?:[\w.$][\w.$-]*)?$/.test(site.before) ? 'prose' : null
  // in a long line the string may begin further left than is looked
  return (tight && (openQuote(site.before) !== '' || PARAMETER.test(site.before))) || sign === ':-' || isSetting(site, sign, operator)
    ? 'code'
    : null
}
