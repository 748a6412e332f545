import { type Assignment, placed, type Reader, type Site, taken } from '../taken.ts'
import { argumentsAt } from './arguments.ts'
import { calleeOf } from './callees.ts'

/** A call's opening bracket, also of a constructor that is a method: Credentials.new(, Credentials::new( */
const OPEN = /^\]?(?:(?:\.|::)(?:new|from|create))?\(\s{0,80}/

/** `setPassword("v")`, `.password("v")`, `Credentials("user", "v")`. */
export const call: Reader = (site) => {
  const open = site.after.startsWith(' ') ? bareCall(site) : (OPEN.exec(site.after)?.[0].length ?? 0)
  if (open === 0) return null
  const found = argumentsAt(site, open)
  const callee = found === null || found.length < 2 ? null : calleeOf(site.name, found.length)
  if (found !== null && callee !== null) {
    const value = found.at(callee.index)
    return value === null || value === undefined ? null : { ...placed(site, 'argument', value), role: callee.role }
  }
  return gives(site) ? taken(site, 'argument', open, null) : null
}

function gives({ role, name, before }: Site): boolean {
  const isStrong = role !== 'password' && role !== 'loose'
  return isStrong || /^(?:set|with|add)|^password$/i.test(name) || /[.>]$/.test(before)
}

/** Ruby needs no brackets: `basic_auth 'user', 'v'`. */
function bareCall({ name, after, kind }: Site): number {
  return kind === 'code' && /^[ ](?=["'])/.test(after) && /(?:basic_auth|authenticate|authorize)$/.test(name) ? 1 : 0
}

export type { Assignment }
