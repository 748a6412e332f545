import type { Entry, Match, Settings, Span, Text, TextCheck } from '../../model.ts'
import { hasNoFormat } from '../../parse/unformatted.ts'
import { eachAssignment } from './candidates.ts'
import { judgeSecretData, type Readable, readable } from './encoded.ts'
import { lineAfter, lineStart } from './line.ts'
import { later } from './later.ts'
import type { Assignment } from './taken.ts'
import { mayBeNew, saysId } from './service/ask.ts'
import type { Candidate } from './service/judge.ts'
import { judgeNamed } from './judge.ts'
import { type FileKind, isShowcase, kindOf, type Showcase } from './kind.ts'
import { namedMatch, namelessMatch } from './match.ts'
import { isHarmless, isWhole, judgeNameless } from './nameless.ts'
import { valueIn } from './nameless-bytes.ts'
import { nameBefore } from '../pattern/name.ts'
import type { Opinion } from '../score/index.ts'
import { eachValue, isEmpty, MIN_RUN } from '../sweep/index.ts'

/** Nobody writes a line of so many characters by hand. */
const LONG_LINE = 2000
/** How far around a nameless value its line is read, in characters. */
const LEFT = 100
const RIGHT = 40

/**
 * Values assigned to names that mean a secret, and random-looking strings without such a name. One pass over the bytes
 * yields candidates; only their neighbourhood (at most 1,200 characters) is read. Binary texts, lock files and minified code yield none.
 */
export const entropyCheck: TextCheck = makeEntropyCheck((candidate) => later.score().believe(candidate))

/** The same with another opinion of candidates than the model's: for training it. */
export function makeEntropyCheck(opinion: Opinion): TextCheck {
  return { name: 'entropy', needs: 'text', isWhole: isParsed, run: (text, settings) => findSecrets(text, settings, opinion) }
}

/** A text whose format is known is read by its parser, too. */
function isParsed(entry: Entry): boolean {
  return kindOf(entry.path) !== 'skip' && mayHaveFormat(entry)
}

function mayHaveFormat({ path }: Entry): boolean {
  return !hasNoFormat(path.toLowerCase())
}

/** What one text is asked with. */
interface Search {
  text: Text
  kind: FileKind
  showcase: Showcase
  opinion: Opinion
}

function findSecrets(text: Text, settings: Settings, opinion: Opinion): Match[] {
  const kind = kindOf(text.entry.path)
  if (kind === 'skip' || text.encoding === 'binary') return []
  // the member of an archive has a name of its own
  const mayParse = text.member !== undefined || mayHaveFormat(text.entry)
  if (!mayParse && isEmpty(text)) return []
  const showcase = (): boolean => isShowcase(text.entry.path)
  const search: Search = { text, kind, showcase, opinion }
  const named = findNamed(search)
  if (mayParse) later.structure().mergeStructure(text, named, (found, nameStart, value) => judge(search, found, nameStart, value))
  const opened = judgeSecretData(text, named, { showcase, findNamed: (inner) => findNamed({ ...search, text: inner, kind: 'data' }) })
  const nameless = findNameless(search, settings.entropy.minBits, named).filter(({ start }) => !opened.has(start))
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start)
}

/** Matches by the offset of their value: several anchors may stand in one name, several names before one value. */
function findNamed(search: Search): Map<number, Match> {
  const { text, kind } = search
  const matches = new Map<number, Match>()
  eachAssignment(text, kind, (found, nameStart) => {
    if (matches.has(found.start)) return
    const match = judge(search, found, nameStart)
    if (match !== null) matches.set(found.start, match)
  })
  return matches
}

/** A named value: its service's, if something near names one, else what its name says. */
function judge({ text, kind, showcase, opinion }: Search, found: Assignment, nameStart: number | null, known?: Readable): Match | null {
  const { content, entry } = text
  const { value, via } = known ?? readable(found, found.value ?? content.slice(found.start, found.end))
  const rules = judgeNamed(found, value, showcase)
  // where the format says that a secret stands, there is nothing to guess
  const belief = rules && (found.place === 'told' ? rules : opinion({ ...found, content, value, kind, path: entry.path, belief: rules }))
  const candidate = { value, name: found.name, role: found.role, belief, showcase }
  const match = serviceOf(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value, belief))
  if (match === null) return null
  return { ...match, ...(via === undefined ? {} : { via }), ...(found.value === undefined ? {} : { inPieces: true }) }
}

/** Most values are asked for no service: of them nothing is believed, and nothing in them is new. */
function serviceOf(content: string, span: Span, nameStart: number | null, candidate: Candidate): Match | null {
  return candidate.belief !== null || mayBeNew(candidate.value) ? later.service().matchService(content, span, nameStart, candidate) : null
}

function findNameless({ text, kind, showcase, opinion }: Search, minBits: number, named: ReadonlyMap<number, Match>): Match[] {
  const matches: Match[] = []
  eachValue(text, (runStart, end) => {
    const start = valueIn(text.bytes, runStart, end, MIN_RUN)
    if (start === -1 || named.has(start)) return
    const content = text.content
    const value = content.slice(start, end)
    const [left, right] = [content.slice(lineStart(content, start, LEFT), start), lineAfter(content, end, RIGHT)]
    if (!isWhole(value, left, right)) return
    const rules = judgeNameless(value, left, right, minBits, showcase)
    if (rules === null && !isDense(value)) return
    const name = nameBefore(content, start)
    if (rules === null && isHarmless(left) && !saysId(name ?? '')) return
    const place = { content, start, end, value, name: name ?? '', kind, path: text.entry.path }
    const plain = rules && (isMinified(content, start, end) ? 'low' : rules)
    const belief = plain && opinion({ ...place, role: null, place: 'alone', quoted: /["'`]$/.test(left), belief: plain })
    const service = serviceOf(content, { start, end }, null, { value, name: name ?? '', role: null, belief, showcase })
    if (service !== null) matches.push(service)
    else if (belief !== null) matches.push(namelessMatch(start, value, belief, name))
  })
  return matches
}

/** In a line without end, tables and maps are packed into strings: there randomness alone says little. */
function isMinified(content: string, start: number, end: number): boolean {
  return start - lineStart(content, start, LONG_LINE) + lineAfter(content, end, LONG_LINE).length > LONG_LINE
}

/** Enough digits for a value that only a service's name could give away: most identifiers and paths have fewer. */
function isDense(value: string): boolean {
  return /(?:\d\D{0,160}){4}/.test(value)
}
