import type { FileKind } from './kind.ts'
import { lineStart } from './line.ts'
import { isNameByte } from './name-bytes.ts'
import { type Role, roleOf } from '../../value/names.ts'
import { callReadersBehind, readersBehind } from './readers.ts'
import { roleOfCallee } from './readers/callees.ts'
import { withoutUser } from './readers/login.ts'
import { listed } from './readers/list.ts'
import { isByUser, mapped } from './readers/map.ts'
import type { Assignment, Reader, Site } from './taken.ts'

/** The neighbourhood of a name: at most this many characters are looked at. */
const BEFORE = 200
const AFTER = 1000

/** Reads the assignment whose name covers an offset, if there is one; of a map or list of secrets the first. `kind` says how unquoted values are read. */
export function assignmentAt(content: string, nameStart: number, nameEnd: number, kind: FileKind): Assignment | null {
  return assignmentsAt(content, nameStart, nameEnd, kind)[0] ?? null
}

/** Reads what is given to the name that covers an offset: one value, or those of a map or a list. */
export function assignmentsAt(content: string, nameStart: number, nameEnd: number, kind: FileKind): Assignment[] {
  const name = content.slice(nameStart, nameEnd)
  const plain = roleOf(name) ?? roleByPlace(content, name, nameEnd)
  const isMap = plain === null && isByUser(name)
  if (plain === null && !isMap) return []
  const before = content.slice(lineStart(content, nameStart, BEFORE), nameStart)
  if (before.endsWith('/') && DIGEST.test(before)) return []
  const owner = plain === 'loose' ? ownerIn(before) : undefined
  const role = (owner === undefined ? null : roleOf(`${owner}_${name}`)) ?? plain ?? 'password'
  const site: Site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name, role, kind, base: nameEnd }
  return (
    mapped(site, content) ??
    (isMap ? [] : (listed(site, content) ?? firstOf(readersBehind(site.after.charAt(0)), site)).map((found) => withoutUser(found, content)))
  )
}

function firstOf(readers: readonly Reader[], site: Site): Assignment[] {
  for (const read of readers) {
    const found = read(site)
    if (found !== null) return [found]
  }
  return []
}

/** Reads what a call takes whose callee covers an offset. */
export function callAt(content: string, start: number, end: number, kind: FileKind): Assignment | null {
  const before = content.slice(lineStart(content, start, BEFORE), start)
  const after = content.slice(end, end + AFTER)
  const site: Site = { before, after, name: content.slice(start, end), role: 'password', kind, base: end }
  return firstOf(callReadersBehind(after.charAt(0)), site)[0] ?? null
}

/** The checksum of a thing of that name: `checksum/secret`. */
const DIGEST = /(?:checksum|sha\d{1,3}|md5|digest)\/$/i

const [BLANK, OPENING, DOT] = [0x20, 0x28, 0x2e]

/** What a name that by itself announces nothing means where it stands: a clause of SQL, or the callee of a login. */
function roleByPlace(content: string, name: string, end: number): Role | null {
  const next = content.charCodeAt(end)
  if (next === OPENING) return roleOfCallee(name)
  if (name.includes(' ')) return name.toLowerCase() === 'identified by' ? 'password' : null
  return next === BLANK && name.endsWith('_password') && /^ {1,4}BY\s/i.test(content.slice(end, end + 9)) ? 'password' : null
}

/** Fewest and most characters of an owner: `s` in `s.key` says nothing. */
const MIN_OWNER = 2
const MAX_OWNER = 40

/** The name before a dot at the end: `stripe` in `config.stripe.`. */
function ownerIn(before: string): string | undefined {
  const end = before.length - 1
  if (end < 0 || before.charCodeAt(end) !== DOT) return undefined
  let start = end
  while (start > 0 && end - start < MAX_OWNER && isNameByte(before.charCodeAt(start - 1))) start--
  return end - start < MIN_OWNER ? undefined : before.slice(start, end)
}
