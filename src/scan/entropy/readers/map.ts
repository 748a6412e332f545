import { isOfMany } from '../../../value/members.ts'
import { roleOf } from '../../../value/names.ts'
import { isPhrase, read } from '../../../value/language.ts'
import { memo } from '../../../value/memo.ts'
import { holdsAny } from '../../../value/parts.ts'
import { type Literal, readLiteral } from '../literal.ts'
import { type Assignment, placedLiteral, type Site } from '../taken.ts'
import { entryEnd } from './entry-end.ts'

/** Names of users or of a table, whose values are passwords: basic_auth_users, passwordsByUser. */
const BY_USER = /(?:auth_?users|(?:password|passwd|pwd)s?_?(?:by_?[a-z]{2,12}|map|table|dict))$/i
/** A part of each of those, in lower case. */
const BY = ['users', 'by', 'map', 'table', 'dict']
const BASIC_NAMES: ReadonlySet<string> = new Set(['basicauth', 'basic_auth'])
/** express-basic-auth: `basicAuth({ users: {`. */
const BASIC_AUTH = /^\(\s{0,20}\{\s{0,40}users\s?:\s{0,9}\{/
const MAX_MAP = 4000
const MOST = 60
/** A type behind the name, as its language writes one. */
export const TYPE = "[:\\s][\\w\\s.:<>,|[\\]&'?*]{1,60}"
/** What makes a map: map[string]string, new Dictionary<string, string>, Map.of, mapOf, hashmap!, %, @. */
const MAKER =
  '(?:new\\s{1,4})?(?:[\\w.:]{0,30}(?:[Mm]ap|[Dd]ict|[Dd]ictionary|[Hh]ash|array|list|table|c)(?:\\.?[Oo]f(?:Entries)?|::from|!)?)?(?:<[\\w\\s.,<>:?]{0,60}>|\\[\\w{1,20}\\]\\w{1,20})?\\s?(?:\\(\\))?'
/** From behind a name to its map's first entry. */
const OPENING = new RegExp(
  `^["'\`]?\\]?(?:${TYPE})?(?:\\s{0,9}(?::?=|=>|:)\\s{0,9}(${MAKER}[%@]?)\\s?(?:\\(\\s{0,40}\\[(?=\\s{0,40}[[(])|[[({])|\\s?\\{(?=\\s{0,40}\\{))`,
)
/** What stands nowhere before the first bracket of an opening. */
const NO_OPENING = /[^\w\s.:<>,|&'?*=%@!"`\]]/

/** A look before long patterns are: whether a type, a sign and a maker may be all that stands before the first bracket. */
export function mayOpen(after: string): boolean {
  const at = after.search(NO_OPENING)
  return at !== -1 && '([{'.includes(after.charAt(at))
}

interface Entry {
  key: string
  value: Literal
  /** Brackets enclose the key alone: `["a"] = "v"`. */
  isIndexed: boolean
}

/** The values of a map under the name of many secrets, each with its key; null: there is none, `[]`: one that holds no secrets. */
export function mapped(site: Site, content: string): Assignment[] | null {
  const { name, kind, role } = site
  const opening = kind === 'prose' || role === 'loose' ? null : openingOf(site)
  if (opening === null) return null
  const text = content.slice(site.base, site.base + MAX_MAP)
  const entries = entriesAt(text, opening[0].length, /(?<!list|set|array)\.?of$/i.test(opening[1] ?? ''), site)
  if (entries === null || entries.length === 0) return null
  const kept = isOfMany(name) ? site : { ...site, name: 'passwords', role: 'password' as const }
  return holding(entries, kept, text).flatMap(
    ({ key, value }) => placedLiteral({ ...site, role: kept.role, name: `${name}.${key}` }, 'argument', value) ?? [],
  )
}

function openingOf({ name, after }: Site): RegExpExecArray | null {
  if (BASIC_NAMES.has(name.toLowerCase())) return BASIC_AUTH.exec(after.slice(0, 100))
  return (isOfMany(name) || isByUser(name)) && mayOpen(after) ? OPENING.exec(after.slice(0, 220)) : null
}

/** Whether a map under that name holds passwords, though the name by itself means none. */
export const isByUser = memo((name: string): boolean => holdsAny(name.toLowerCase(), BY) && BY_USER.test(name))

/** Keys of descriptions: of types, forms, routes. */
const DESCRIBES =
  /^(?:\$?ref|shape|members?|items|properties|enum|documentation|required|value|values?from|class(?:name)?|template|view|component|route|href|source|autocomplete|icon|columns?|table)$/i

/**
 * The entries that may be secrets. Labels, rules and sentences say that the map is about secrets, and holds none, unless they are the
 * fewer: a note beside a password, a title beside two.
 */
function holding(entries: readonly Entry[], site: Site, text: string): Entry[] {
  const kept = entries.filter((entry) => mayHold(entry, site, text))
  const others = entries.length - kept.length
  if (others === 0) return kept
  const real = kept.filter(({ value }) => isNoLabel(heldBy(value, text))).length
  const areNotes = entries.every((entry) => kept.includes(entry) || isSentence(heldBy(entry.value, text)))
  return real >= (areNotes ? others : Math.max(2, others + 1)) ? kept : []
}

const heldBy = (value: Literal, text: string): string => value.value ?? text.slice(value.start, value.end)

const isSentence = (held: string): boolean => held.includes(' ') && isPhrase(held, read(held))

function mayHold({ key, value }: Entry, { name, role }: Site, text: string): boolean {
  return !DESCRIBES.test(key) && roleOf(`${key}_${name}`) === role && !isSentence(heldBy(value, text))
}

/** Letters with a digit or a mark among them, and no blank, address or path. */
const isNoLabel = (held: string): boolean =>
  /^[^\s/.][^\s]{5,}$/.test(held) && /[A-Za-z]/.test(held) && /\d|[!@#$%^&*+=?][^!?]/.test(held) && !held.includes('://')

/** Blanks, commas and comments between the entries of a map or list. */
export const GAP = '(?:[\\s,;]|\\/\\/[^\\n]{0,120}\\n|#[^\\n]{0,120}\\n|\\/\\*[^*]{0,120}\\*\\/){0,60}'
/** The same, and what opens an entry: `{`, `(`, `entry(`. */
const BETWEEN = new RegExp(`${GAP}((?:(?:Map\\.)?entry|Pair|Tuple)?[({[])?[ \\t]{0,9}`, 'y')
const WORD = /(?:\$?[A-Za-z_][\w-]{0,60}|\d{1,12})/y
const SIGN = /\]?\s{0,9}(?::|=>|->|=|to\b|,)\s{0,20}/y

/** The entries of a map; null: it is none. Those whose value is made at run time, and what is no entry, are passed over. */
function entriesAt(text: string, start: number, isFlat: boolean, site: Site): Entry[] | null {
  const entries: Entry[] = []
  for (let at = start, count = 0; count < MOST; count++) {
    BETWEEN.lastIndex = at
    const opened = BETWEEN.exec(text)?.[1]
    const from = BETWEEN.lastIndex
    const read = entryAt(text, from, opened, isFlat, site)
    if (read === 'listed' && entries.length === 0) return null
    if (typeof read === 'object') {
      entries.push(read)
      at = opened === undefined || read.isIndexed ? read.value.after : closed(text, read.value.after)
      continue
    }
    at = entryEnd(text, opened === undefined ? from : text.lastIndexOf(opened.at(-1) as string, from))
    if (at === -1 || ')]}'.includes(text[at] ?? ')')) return entries
  }
  return entries
}

/** A key with its literal; `listed`: a literal that is no key; `other`: something else. */
function entryAt(text: string, at: number, opened: string | undefined, isFlat: boolean, site: Site): Entry | 'listed' | 'other' {
  const key = keyAt(text, at, site)
  if (key === null) return 'other'
  SIGN.lastIndex = key.after
  const sign = SIGN.exec(text)?.[0].trim()
  if (sign === undefined || !isSign(sign, opened, isFlat)) return key.isQuoted ? 'listed' : 'other'
  const value = readLiteral(text, SIGN.lastIndex, null, site)
  return value === null ? 'other' : { key: key.text, value, isIndexed: opened === '[' && sign !== ',' }
}

/** A comma stands between a key and its value only within brackets of their own, and in the arguments of a call. */
function isSign(sign: string, opened: string | undefined, isFlat: boolean): boolean {
  if (sign.startsWith(']')) return opened === '[' && sign !== '],'
  return sign !== ',' || isFlat || opened !== undefined
}

const closed = (text: string, at: number): number => at + (/^\s{0,20}[)}\]]/.exec(text.slice(at, at + 24))?.[0].length ?? 0)

function keyAt(text: string, at: number, site: Site): { text: string; after: number; isQuoted: boolean } | null {
  const literal = readLiteral(text, at, null, site)
  if (literal !== null) return { text: text.slice(literal.start, literal.end), after: literal.after, isQuoted: true }
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0]
  return word === undefined ? null : { text: word, after: WORD.lastIndex, isQuoted: false }
}
