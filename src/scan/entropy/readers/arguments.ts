import { type Literal, readLiteral } from '../literal.ts'
import { type Assignment, placed, type Site } from '../taken.ts'

const MOST = 5
/** An argument that is no literal: a variable, a call of one. */
const EXPRESSION = /""|''|(?:[^,()"'`[\]{}\n]{1,80}(?:\([^()"'\n]{0,60}\))?){1,3}/y
const SEPARATOR = /(?:\.\w{1,24}\((?:["'][\w-]{0,12}["'])?[\w. :]{0,20}\)){0,2}\s{0,40}(,\s{0,60}|[)\]])?/y

/** The arguments that begin at an offset, null for one that is no literal, up to the closing bracket; null: they cannot be told. */
export function argumentsAt(site: Site, offset: number): (Literal | null)[] | null {
  const found: (Literal | null)[] = []
  for (let at = offset; found.length < MOST; ) {
    const literal = readLiteral(site.after, at, null, site)
    EXPRESSION.lastIndex = at
    if (literal === null && !EXPRESSION.test(site.after)) return isEmpty(site.after, at, found)
    SEPARATOR.lastIndex = literal?.after ?? EXPRESSION.lastIndex
    const sign = SEPARATOR.exec(site.after)?.[1]
    found.push(literal)
    if (sign === undefined) return isBare(site, offset) ? found : null
    if (sign === ')' || sign === ']') return found
    at = SEPARATOR.lastIndex
  }
  return found
}

/** An empty string is an argument, too; it is passed over. */
function isEmpty(text: string, at: number, found: (Literal | null)[]): (Literal | null)[] | null {
  return found.length > 0 && /^["'`)]/.test(text.slice(at, at + 1)) ? found : null
}

/** Without brackets the line ends the arguments. */
const isBare = (site: Site, offset: number): boolean => !/[([]\s{0,60}$/.test(site.after.slice(0, offset))

const LOGIN = /(?:auth|credentials?|creds?|login)$/i

/** `auth=("user", "v")`: the second of two in brackets. */
export function secondOfPair(site: Site, at: number): Assignment | null {
  const open = /^[([]\s{0,20}/.exec(site.after.slice(at, at + 24))
  if (open === null || !LOGIN.test(site.name)) return null
  const found = argumentsAt(site, at + open[0].length)
  const second = found?.length === 2 ? found[1] : null
  return second === null || second === undefined ? null : { ...placed(site, 'argument', second), role: 'password' }
}
