import { type Assignment, placedLiteral, type Reader, type Site, taken } from '../taken.ts'
import { type Argument, argumentsAt } from './arguments.ts'
import { calleeOf, secretOf } from './callees.ts'
import type { Callee } from './known-callees.ts'

/** A call's opening bracket, also of a constructor that is a method: Credentials.new(, Credentials::new( */
const OPEN = /^\]?(?:(?:\.|::)(?:new|from|create))?\(\s{0,80}/

/** `setPassword("v")`, `.password("v")`, `Credentials("user", "v")`. */
export const call: Reader = (site) => {
  const open = site.after.startsWith(' ') ? bareCall(site) : (OPEN.exec(site.after)?.[0].length ?? 0)
  if (open === 0) return null
  const { list, isWhole } = argumentsAt(site, open)
  const callee = isWhole ? calleeOf(site.name, list.length) : null
  if (callee !== null && (list.length > 1 || callee.index === 0)) return argument(site, callee, list)
  return gives(site) ? taken(site, 'argument', open, null) : null
}

function argument(site: Site, { index, place, role }: Callee, list: readonly Argument[]): Assignment | null {
  const literal = list.at(index)?.literal
  return literal === null || literal === undefined ? null : placedLiteral({ ...site, role }, place, literal)
}

function gives({ role, name, before }: Site): boolean {
  const isStrong = role !== 'password' && role !== 'loose'
  return isStrong || /^(?:set|with|add)|^password$/i.test(name) || /[.>]$/.test(before)
}

/** Ruby needs no brackets: `basic_auth 'user', 'v'`. */
function bareCall({ name, after, kind }: Site): number {
  return kind === 'code' && /^[ ](?=["'])/.test(after) && /(?:basic_auth|authenticate|authorize)$/.test(name) ? 1 : 0
}

/** A method behind the name, types in brackets, and the opening bracket; Ruby's calls need none. */
const CALLEE = /^(?:(?:\.|::)([A-Za-z_]\w{1,24}))?(?:\[\w{1,20}\]|(?:::)?<[\w, ]{1,30}>)?(?:\(\s{0,80}| (?=\w[^,()\n]{0,60}, ["']))/
const OWNER = /([A-Za-z_]\w{0,30})(?:\.|::|->)$/

/** A call whose callee says what its arguments are, where no part of its name is a secret's: `conn.login("user", "v")`. */
export const knownCall: Reader = (site) => {
  const open = CALLEE.exec(site.after)
  if (open === null) return null
  const { list } = argumentsAt(site, open[0].length)
  const callee = secretOf(site.name, open[1] ?? '', OWNER.exec(site.before)?.[1] ?? '', list)
  return callee === null ? null : argument(site, callee, list)
}
