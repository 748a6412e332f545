import { holdsAny } from '../../../value/parts.ts'
import { type Assignment, type Site, taken } from '../taken.ts'

const PATH = '[$@A-Za-z_][\\w$.:>-]{0,80}(?:\\(\\)\\.\\w{1,30})?[!]?'
/** Something that is looked up, and what is taken where it is missing: `os.getenv("X") or "v"`, `env.X ?? 'v'`, `x ? 'v' : y`. */
const OTHERWISE = new RegExp(
  `^${PATH}(?:[([{]["']?[\\w. -]{0,60}["']?[)\\]}]){0,2}(?:\\.get\\(["'][\\w.-]{0,60}["']\\))?` +
    `(?:\\s{1,4}(?:\\|\\||\\?\\?|\\?:|\\?|or|//)\\s{1,40}|\\.(?:unwrap_or|getOrElse|orElse|or)(?:_else)?\\((?:\\|_?\\|\\s?)?\\s{0,20})(?=[\\w@$]{0,2}["'\`])`,
)
/** What stands nowhere before the sign of such an expression, and a part of each sign. */
const NO_PATH = /[;=,+*&<\\^~#]/
const SIGNS = ['|', '?', ' or', '\tor', '\nor', '\ror', '.or', '_or', 'OrElse', '//']

function mayElse(text: string): boolean {
  const end = text.search(NO_PATH)
  const head = end === -1 ? text : text.slice(0, end)
  return holdsAny(head, SIGNS)
}

/** A lookup by name with its default: `os.environ.get("X", "v")`, `ENV.fetch('X') { 'v' }`. */
const LOOKUP = new RegExp(`^${PATH}\\(\\s{0,20}["'][\\w.-]{1,60}["'](?:,\\s{0,20}(?:\\w{1,12}\\s?[=:]\\s?)?|\\)\\s?\\{\\s?)(?=["'\`])`)
const LOOKING = /^[^(]{0,80}(?:env|fetch|get|default|conf|setting|prop|param|option)[^(]{0,20}\(/i
/** What is computed when it is asked first. */
const BLOCK = /^(?:[A-Z]\w{0,20}\??\s)?\{\s{0,40}(?:return )?(?=["'])/

/** The literal that an expression yields where nothing else is there. */
export function fallback(site: Site, at: number): Assignment | null {
  const text = site.after.slice(at, at + 260)
  if (!text.includes('"') && !text.includes("'") && !text.includes('`')) return null
  const found = (LOOKING.test(text) ? LOOKUP.exec(text) : null) ?? (mayElse(text) ? OTHERWISE.exec(text) : null)
  if (found !== null) return taken(site, 'assigned', at + found[0].length, null)
  const block = BLOCK.exec(text)
  return block === null ? null : taken(site, 'assigned', at + block[0].length, null)
}

/** `${DB_PASSWORD:v}` in code: the default of a place that is filled in. */
const PLACE = /^:[-=]?(?=[^\s"'`{}$?+=-][^\s"'`{}$]{0,200}\})/

export function placeDefault(site: Site): Assignment | null {
  if (!site.after.startsWith(':') || !/\$\{[\w.-]{0,80}$/.test(site.before)) return null
  const found = PLACE.exec(site.after)
  if (found === null) return null
  const end = site.after.indexOf('}')
  const { name, role, base } = site
  return { name, role, place: 'assigned', quoted: false, start: base + found[0].length, end: base + end }
}

/** `by lazy { "v" }`, `{ "v" }` behind a name. */
const DELEGATE = /^(?:\s{1,4}by lazy\s?)?\s?\{\s{0,20}(?=(?:[LuUR]|u8)?["'])/

export function initialiser(site: Site): Assignment | null {
  const found = DELEGATE.exec(site.after)
  if (found === null || site.kind !== 'code') return null
  const value = taken(site, 'assigned', found[0].length, null)
  return value !== null && /^["')]{1,3}\s{0,20}\}/.test(site.after.slice(value.end - site.base, value.end - site.base + 24)) ? value : null
}
