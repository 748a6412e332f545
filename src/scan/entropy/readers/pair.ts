import { holdsAny } from '../../../value/parts.ts'
import { type Assignment, type Reader, type Site, taken } from '../taken.ts'
import { isQuoted } from './site.ts'

/** The quote behind a name, what makes it an owned string in Rust, the comma, and the name of a default argument. */
const COMMA = /^(?:["'`]|&quot;)?(?:\.(?:to_string|into|to_owned)\(\))?,\s{0,40}(?:(?:default|unset|defaultValue)\s?=\s?)?/
/** `(`, `("x", ` in a map of pairs, `(&x, `, `{`, `[[`, `set :`, `buildConfigField "String", ` */
const OPENING = [
  /(?:\(\s{0,40}@?["'`](?:[\w-]{1,30}[./:]){0,4}|["'`]--?)$/,
  /\b(?:\w{0,20}[Mm]ap(?:\.of|Of)?|dict)\([^()\n]{0,150},\s{0,4}["']$/,
  /(?:Var|VarP)\(&?[\w.]{1,40},\s?["'`]$|\.set\(["'][\w.-]{1,40}["'],\s?["']$/,
  /\b(?:buildConfigField|resValue)[( ]\s?["'][\w.]{1,20}["'],\s?["']$/,
]
/** What must be closed right behind the value: `{"k", "v"}`, `[["k", "v"]]`. */
const ENCLOSED = /(?:\{|\[\s{0,40}\[)\s{0,9}@?["']$/
const SYMBOL = /(?:\bset |\{)\s?:$/
const HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i

/** `getenv("DB_PASSWORD", "v")`, `define('NAME', 'v')`, `put("password", "v")`. */
export const pair: Reader = (site) => {
  const comma = site.after.slice(0, 20).includes(',') ? COMMA.exec(site.after) : null
  if (comma === null) return null
  if (!isQuoted(site)) return SYMBOL.test(site.before) ? taken(site, 'argument', comma[0].length, null) : null
  if (HASHING.test(site.before)) return null
  if (OPENING.some((opening) => opening.test(site.before))) return unquoted(site, taken(site, 'argument', comma[0].length, null))
  return ENCLOSED.test(site.before) ? enclosed(site, taken(site, 'argument', comma[0].length, null)) : null
}

/** In tables of tests a word stands beside its hash. */
const DIGEST = /^[0-9a-f]{32,128}$/i

function enclosed(site: Site, found: Assignment | null): Assignment | null {
  if (found === null) return null
  const [start, end] = [found.start - site.base, found.end - site.base]
  return !/^["'`)]{1,3}\s{0,20}[}\]]/.test(site.after.slice(end, end + 24)) || DIGEST.test(site.after.slice(start, end)) ? null : found
}

/** A build script writes code, where the value has quotes of its own: `"\"v\""`. */
function unquoted(site: Site, found: Assignment | null): Assignment | null {
  if (found === null || found.value !== undefined) return found
  const text = site.after.slice(found.start - site.base, found.end - site.base)
  const inner = /^(\\?["'])[^"']{1,300}\1$/.exec(text)?.[1]?.length
  return inner === undefined ? found : { ...found, start: found.start + inner, end: found.end - inner }
}

/** Within a declaration of an option, up to its default: `add_argument("--password", help="…", default="v")`. */
const DEFAULT = /\bdefault(?:_value|Value)?\s{0,2}[=:]\s{0,2}(?=["'])/
const DECLARES = /(?:option|argument|flag)\w{0,12}\s?\(\s{0,40}(?:["'][-\w]{1,20}["'],\s?)?["'](?:--?)?$|\bname\s?=\s?["'][\w.-]{0,60}$/i

/** A part of each word in DECLARES. */
const DECLARING = ['option', 'argument', 'flag', 'name']

const isDeclared = (before: string): boolean => holdsAny(before.toLowerCase(), DECLARING) && DECLARES.test(before)

export const declared: Reader = (site) => {
  const rest = site.after.slice(0, 300)
  if (!isQuoted(site) || !rest.includes('default') || !isDeclared(site.before)) return null
  const found = DEFAULT.exec(rest)
  if (found === null || /;|(?:option|argument|flag)\w{0,12}\s?\(/i.test(rest.slice(0, found.index))) return null
  return taken(site, 'argument', found.index + found[0].length, null)
}
