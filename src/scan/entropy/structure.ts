import type { Match, Span, Text } from '../../model.ts'
import { fieldsOf, type Format, formatOf, MAX_BYTES } from '../../parse/index.ts'
import { roleOf } from '../../value/names.ts'
import { SETTING_NAMES } from '../../value/setting-names.ts'
import type { Readable } from './encoded.ts'
import { mayGain } from './gain.ts'
import { mayAssign } from './name-bytes.ts'
import { nameSpans } from './name-spans.ts'
import type { Assignment } from './taken.ts'
import { toldIn } from './told.ts'

type Judge = (found: Assignment, nameStart: number | null, value: Readable) => Match | null

/**
 * Reads a text by its format, where one is known, and puts what is found into the lexical reading's matches: the format knows where a
 * value ends and whose it is. A text that is not what its name says stays as it was read.
 *
 * @param matches of the lexical reading, by the offset of their value; this is changed.
 */
export function mergeStructure(text: Text, matches: Map<number, Match>, judge: Judge): void {
  const path = text.member?.at(-1)?.replace(/^\w{1,9}: /, '') ?? text.entry.path
  if (text.firstLine > 1 || text.bytes.length > MAX_BYTES) return
  const format = formatOf(path)
  if (format === null || !isWorthIt(text, format)) return
  const lexical = [...matches.values()].sort((a, b) => a.start - b.start)
  let passed = 0
  const isCredentials = format.credentials === true
  const holder = { isSettings: isCredentials || SETTINGS.has(format.name), isCredentials }
  for (const { found, value } of toldIn(fieldsOf(path, text.content)?.fields ?? [], text.content, holder)) {
    while ((lexical[passed]?.end ?? Infinity) <= found.start) passed++
    const match = judge(found, nameBefore(text.content, found), value)
    if (counts(matches, lexical, passed, found, match) && match !== null) matches.set(match.start, match)
  }
}

/** Formats that people write settings in; JSON and XML hold data as often: test vectors, recordings, tables. */
const SETTINGS: ReadonlySet<string> = new Set(['dotenv', 'ini', 'properties', 'yaml', 'toml', 'hcl'])
/** Larger ones are not searched for the names that only settings have, in characters. */
const MAX_SETTINGS = 128 << 10

/** Parsing takes more than sweeping: it is for texts in which the sweep met a name that means a secret, and may have misread it. */
function isWorthIt(text: Text, format: Format): boolean {
  if (format.credentials === true || nameSpans(text).some((span) => mayTell(text, span, format))) return true
  return SETTINGS.has(format.name) && text.bytes.length <= MAX_SETTINGS && SETTING_NAMES.test(text.content)
}

function mayTell({ bytes, content }: Text, { start, end }: Span, format: Format): boolean {
  const isJson = format.name === 'json'
  if (!(isJson ? bytes[end] === QUOTE : mayEnd(bytes, end))) return false
  const role = roleOf(content.slice(start, end))
  return role !== null && (format.slow !== true || mayGain(content, start, end, role, isJson))
}

const [QUOTE, LESS] = [0x22, 0x3c]

/** A name before a sign, or the text of an element: `<name>password</name>`. */
const mayEnd = (bytes: Uint8Array, end: number): boolean => bytes[end] === LESS || mayAssign(bytes, end)

/** Where a name stands, if it stands right before its value. */
function nameBefore(content: string, { name, start }: Assignment): number | null {
  const from = Math.max(0, start - NEAR)
  const at = content.slice(from, start).lastIndexOf(name)
  return at === -1 ? null : from + at
}

/** How far before its value a name is looked for, in characters. */
const NEAR = 200

/**
 * Takes away what the lexical reading made of a value that the format tells otherwise: pieces of it, or more than it. Answers whether the
 * format's own match counts: not where a service's key was recognised in the same place, nor where nothing is gained. Where the format
 * says what a value is, its no counts too.
 */
function counts(matches: Map<number, Match>, lexical: readonly Match[], from: number, told: Assignment, match: Match | null): boolean {
  for (let i = from; i < lexical.length && (lexical[i] as Match).start < told.end; i++) {
    const other = lexical[i] as Match
    const same = other.start === told.start && other.end === told.end
    if (same && other.rank > (match?.rank ?? (told.place === 'told' ? 1 : -1))) return false
    if (match !== null || told.place === 'told' || (other.start === told.start && !same)) matches.delete(other.start)
  }
  return true
}
