import { type Assignment, type Reader, type Site, taken } from '../taken.ts'
import { closesString } from './site.ts'

const GAP = /^\s{1,4}(?=\\?["']|[EeNn]'|\$[a-z_]{0,20}\$)/
const TYPE = '(?:N?VARCHAR2?|N?CHAR|TEXT|STRING)\\s?(?:\\(\\s?\\w{1,5}\\s?\\))?(?:\\s{1,4}(?:NOT\\s{1,4})?NULL)?'
/** `password VARCHAR(60) DEFAULT 'v'`, `p_password VARCHAR2(30) := 'v'`. */
const TYPED = new RegExp(`^\\s{1,8}${TYPE}\\s{0,4}(?:\\bDEFAULT\\b|:=|=)\\s{0,4}(?=[NnEe]?')`, 'i')
/** What servers keep in place of passwords: MySQL, PostgreSQL, SQL Server. */
const STORED = /^(?:\*[0-9A-F]{40}$|md5[0-9a-f]{32}$|SCRAM-SHA-|0x0[12]00[0-9A-F]{8})/

/** `IDENTIFIED BY 'v'`, `IDENTIFIED WITH plugin BY 'v'`, `PASSWORD 'v'`, `SECRET 'v'`, and variables with a type. */
export const sql: Reader = (site) => {
  const found = given(site)
  return found === null || STORED.test(site.after.slice(found.start - site.base, found.end - site.base)) ? null : found
}

function given(site: Site): Assignment | null {
  const typed = mayBeTyped(site.after) ? TYPED.exec(site.after) : null
  if (typed !== null) return taken(site, 'assigned', typed[0].length, null)
  const by = isPlugin(site) ? /^\s{1,4}BY\s{1,4}(?=')/i.exec(site.after) : null
  if (by !== null) return taken(site, 'argument', by[0].length, null)
  const name = site.name.toLowerCase()
  const isIdentified = name === 'identified by'
  const gap = GAP.exec(site.after)
  if (gap === null) return isIdentified && site.kind === 'code' ? word(site) : null
  if (closesString(site, gap[0].length) || !(isIdentified || name === 'password' || isClause(site))) return null
  return taken(site, 'argument', gap[0].length, null)
}

/** The first two letters of the types. */
const TYPES: ReadonlySet<string> = new Set(['nv', 'va', 'nc', 'ch', 'te', 'st'])

const mayBeTyped = (after: string): boolean =>
  TYPES.has(after.slice(0, 10).trimStart().slice(0, 2).toLowerCase()) && after.slice(0, 100).includes("'")

const isPlugin = ({ before }: Site): boolean =>
  before.toLowerCase().includes('identified') && /\bIDENTIFIED\s{1,4}WITH\s{1,4}["'`]?$/i.test(before)

/** `SECRET 'v'` among the options of a statement. */
const isClause = ({ name, before }: Site): boolean => name === 'SECRET' && /[,(]\s{0,20}$/.test(before)

/** Oracle takes a word without quotes, up to the statement's end. */
function word(site: Site): Assignment | null {
  const gap = /^ {1,4}(?=[A-Za-z][\w#$!]{4,30}\s{0,4};)/.exec(site.after)
  return gap === null ? null : taken(site, 'argument', gap[0].length, 'data')
}
