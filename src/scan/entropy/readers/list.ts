import { readLiteral } from '../literal.ts'
import { type Assignment, type Site, taken } from '../taken.ts'
import { entryEnd } from './entry-end.ts'
import { isOfMany } from '../../../value/members.ts'
import { GAP, mayOpen, TYPE } from './map.ts'
import { endsKey } from './site.ts'

const MAX_LIST = 4000
const MOST = 60
/** What makes a list: [, {, (, []string{, new[] {, new string[] {, vec![, &[, @(, List.of(, Arrays.asList(, listOf(, array(, set([. */
const MAKER =
  '(?:(?:new\\s{1,4})?(?:[\\w.:]{0,30}(?:[Ll]ist|[Ss]et|[Aa]rray|[Vv]ec|[Vv]ector|tuple|c|slice)(?:\\.?[Oo]f|::from|!)?)?(?:<[\\w\\s.,<>:?]{0,60}>|\\[\\d{0,6}\\]\\w{1,20}|\\w{0,20}\\[\\d{0,6}\\])?\\s?(?:\\(\\)\\s?)?|&|@|%)'
/** From behind a name to its list's first value. */
const OPENING = new RegExp(`^["'\`]?\\]?(?:\\[\\d{0,6}\\])?(?:${TYPE})?\\s{0,9}(?::?=|=>|:)\\s{0,9}${MAKER}(?:\\(\\s{0,40}[[{]|[[({])`)
const BETWEEN = new RegExp(GAP, 'y')

/** The literals of a list under the name of many secrets; null: there is none. What is made at run time is passed over. */
export function listed(site: Site, content: string): Assignment[] | null {
  if (site.kind === 'prose' || site.role === 'loose' || !isOfMany(site.name) || endsKey(site.before)) return null
  const opening = mayOpen(site.after) ? OPENING.exec(site.after.slice(0, 220)) : null
  if (opening === null) return null
  const wide = { ...site, after: content.slice(site.base, site.base + MAX_LIST) }
  const found = valuesAt(wide, opening[0].length)
  return found.length === 0 ? null : found
}

function valuesAt(site: Site, start: number): Assignment[] {
  const found: Assignment[] = []
  for (let at = start, count = 0; count < MOST; count++) {
    BETWEEN.lastIndex = at
    BETWEEN.test(site.after)
    const from = BETWEEN.lastIndex
    const literal = readLiteral(site.after, from, null, site)
    const end = entryEnd(site.after, literal?.after ?? from)
    // what is joined to it, or asked of it, makes another value of it
    const isWhole = literal !== null && /^[\s,;)\]}]|^\.\w{1,20}\(\)/.test(site.after.slice(literal.after, literal.after + 24))
    const value = isWhole ? taken(site, 'argument', from, null) : null
    if (value !== null) found.push(value)
    if (end === -1 || ')]}'.includes(site.after[end] as string)) return found
    at = end
  }
  return found
}
