import { quotedAt } from '../literal/quotes.ts'
import { type Assignment, placedLiteral, type Site } from '../taken.ts'
import type { FileKind } from '../kind.ts'
import { argumentsAt } from './arguments.ts'
import { isUser } from './connects.ts'

/** How far around an address its call is read, in characters. */
const [BEFORE, AFTER] = [240, 700]
/** What stands between the quote and `://` of an address that a user and a password are given to; of web pages it is none. */
const SCHEME =
  /(["'`])(?:(?:jdbc|dbc):[a-z\d:]{2,40}|tcps?|ssl|amqps?|mqtts?|stomp|ldaps?|ftps?|ftpes|sftp|ssh|smtps?|imaps?|postgres(?:ql)?|mysql|rediss?|nats|bolt|neo4j(?:\+ssc|\+s)?)$/
/** The call whose first arguments stand before the address: a driver's name may come first. */
const CALLEE = /([A-Za-z_]\w{1,40})(?:\[\w{1,20}\]|<[\w, ]{1,30}>)?\(\s{0,80}(?:["'][\w.:-]{1,80}["'],\s{0,60})?$/

/** `DriverManager.getConnection("jdbc:…://…", "user", "v")`: the second argument behind an address; `offset`: of its `://`. */
export function behindAddress(content: string, offset: number, kind: FileKind): Assignment | null {
  const scheme = SCHEME.exec(content.slice(Math.max(0, offset - 60), offset))
  if (scheme === null) return null
  const open = Math.max(0, offset - 60) + scheme.index
  const from = Math.max(0, open - BEFORE)
  const before = content.slice(from, open)
  const callee = CALLEE.exec(before)
  const address = quotedAt(content.slice(open, open + AFTER), 0)
  if (callee === null || address === null) return null
  const name = callee[1] as string
  const base = open + address.after
  const site: Site = { before, after: content.slice(base, base + AFTER), name, role: 'password', kind, base }
  const gap = /^,\s{0,60}/.exec(site.after)
  const [user, value] = gap === null ? [] : argumentsAt(site, gap[0].length, true).list
  return user === undefined || !isUser(user) || value?.literal == null ? null : placedLiteral(site, 'argument', value.literal)
}
