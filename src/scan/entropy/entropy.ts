import type { Match, Settings, Text, TextCheck } from '../../model.ts'
import { assignmentAt } from './assignment.ts'
import { judgeSecretData, type Readable, readable } from './encoded.ts'
import { lineAfter, lineStart } from './line.ts'
import { mergeStructure } from './structure.ts'
import type { Assignment } from './taken.ts'
import { saysId } from './service/find.ts'
import { matchService } from './service/index.ts'
import { judgeNamed } from './judge.ts'
import { type FileKind, isShowcase, kindOf, type Showcase } from './kind.ts'
import { namedMatch, namelessMatch } from './match.ts'
import { mayAssign, nameSpan } from './name-bytes.ts'
import { isHarmless, isWhole, judgeNameless } from './nameless.ts'
import { valueIn } from './nameless-bytes.ts'
import { nameBefore } from '../pattern/name.ts'
import { eachName, eachValue, MIN_RUN } from '../sweep/index.ts'

/** Nobody writes a line of so many characters by hand. */
const LONG_LINE = 2000
/** How far around a nameless value its line is read, in characters. */
const LEFT = 100
const RIGHT = 40

/**
 * Values assigned to names that mean a secret, and random-looking strings without such a name. One pass over the bytes
 * yields candidates; only their neighbourhood (at most 1,200 characters) is read. Binary texts, lock files and minified code yield none.
 */
export const entropyCheck: TextCheck = { name: 'entropy', needs: 'text', run: findSecrets }

function findSecrets(text: Text, settings: Settings): Match[] {
  const kind = kindOf(text.entry.path)
  if (kind === 'skip' || text.encoding === 'binary') return []
  const showcase = (): boolean => isShowcase(text.entry.path)
  const named = findNamed(text, kind, showcase)
  mergeStructure(text, named, (found, nameStart, value) => judge(text.content, found, nameStart, showcase, value))
  const opened = judgeSecretData(text, named, { showcase, findNamed: (inner) => findNamed(inner, 'data', showcase) })
  const nameless = findNameless(text, settings.entropy.minBits, showcase, named).filter(({ start }) => !opened.has(start))
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start)
}

/** Matches by the offset of their value: several anchors may stand in one name, several names before one value. */
function findNamed(text: Text, kind: FileKind, showcase: Showcase): Map<number, Match> {
  const matches = new Map<number, Match>()
  let seen = -1
  eachName(text, (offset) => {
    const span = nameSpan(text.bytes, offset)
    if (span === null || span.start === seen) return
    seen = span.start
    if (!mayAssign(text.bytes, span.end)) return
    const found = assignmentAt(text.content, span.start, span.end, kind)
    if (found === null || matches.has(found.start)) return
    const match = judge(text.content, found, span.start, showcase)
    if (match !== null) matches.set(found.start, match)
  })
  return matches
}

/** A named value: its service's, if something near names one, else what its name says. */
function judge(content: string, found: Assignment, nameStart: number | null, showcase: Showcase, known?: Readable): Match | null {
  const { value, via } = known ?? readable(found, content.slice(found.start, found.end))
  const belief = judgeNamed(found, value, showcase)
  const candidate = { value, name: found.name, role: found.role, belief, showcase }
  const match = matchService(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value, belief))
  return match === null || via === undefined ? match : { ...match, via }
}

function findNameless(text: Text, minBits: number, showcase: Showcase, named: ReadonlyMap<number, Match>): Match[] {
  const matches: Match[] = []
  eachValue(text, (runStart, end) => {
    const start = valueIn(text.bytes, runStart, end, MIN_RUN)
    if (start === -1 || named.has(start)) return
    const content = text.content
    const value = content.slice(start, end)
    const [left, right] = [content.slice(lineStart(content, start, LEFT), start), lineAfter(content, end, RIGHT)]
    if (!isWhole(value, left, right)) return
    const belief = judgeNameless(value, left, right, minBits, showcase)
    if (belief === null && !isDense(value)) return
    const name = nameBefore(content, start)
    if (belief === null && isHarmless(left) && !saysId(name ?? '')) return
    const service = matchService(content, { start, end }, null, { value, name: name ?? '', role: null, belief, showcase })
    if (service !== null) matches.push(service)
    else if (belief !== null) matches.push(namelessMatch(start, value, isMinified(content, start, end) ? 'low' : belief, name))
  })
  return matches
}

/** In a line without end, tables and maps are packed into strings: there randomness alone says little. */
function isMinified(content: string, start: number, end: number): boolean {
  const before = content.slice(Math.max(0, start - LONG_LINE), start)
  const after = content.slice(end, end + LONG_LINE)
  return before.length + after.length > LONG_LINE && !before.includes('\n') && !after.includes('\n')
}

/** Enough digits for a value that only a service's name could give away: most identifiers and paths have fewer. */
function isDense(value: string): boolean {
  return /(?:\d\D{0,160}){4}/.test(value)
}
