import type { FileKind } from './kind.ts'
import { roleOf } from './names.ts'
import { READERS } from './readers.ts'
import type { Assignment, Site } from './taken.ts'

/** The neighbourhood of a name: at most this many characters are looked at. */
const BEFORE = 200
const AFTER = 1000

/** Reads the assignment whose name covers an offset, if there is one. `kind` says how unquoted values are read. */
export function assignmentAt(content: string, nameStart: number, nameEnd: number, kind: FileKind): Assignment | null {
  const name = content.slice(nameStart, nameEnd)
  const plain = name.toLowerCase() === 'identified by' ? 'password' : roleOf(name)
  if (plain === null) return null
  const head = content.slice(Math.max(0, nameStart - BEFORE), nameStart)
  const before = head.slice(head.lastIndexOf('\n') + 1)
  const owner = plain === 'loose' ? /([\w-]{2,40})\.$/.exec(before)?.[1] : undefined
  const role = (owner === undefined ? null : roleOf(`${owner}_${name}`)) ?? plain
  const site: Site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name, role, kind, base: nameEnd }
  for (const read of READERS) {
    const found = read(site)
    if (found !== null) return found
  }
  return null
}
