import { literal, quotedItems, readEscape } from './atoms.ts'
import { readClass } from './escape.ts'
import { type Flags, Reader } from './reader.ts'
import { MAX_CODE_POINT, type Node, type Range } from './syntax.ts'

/** As in Go's regexp/syntax. */
const MAX_REPEAT = 1000
const MAX_DEPTH = 250

const REPEAT = /[*+?]|\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/y
const NAMED = /\(\?P?<([A-Za-z0-9_]{1,100})>/y
const FLAG_GROUP = /\(\?([imsU]*)(-[imsU]+)?([:)])/y
const NOT_IN_RE2 = /\(\?(?:<?[=!]|>|#|P[=>])/y
const LINE_FEED = 10
const EVERYTHING: readonly Range[] = [[0, MAX_CODE_POINT]]
const NO_LINE_FEED: readonly Range[] = [
  [0, LINE_FEED - 1],
  [LINE_FEED + 1, MAX_CODE_POINT],
]

/** A pattern read, and how many groups of it capture. */
export interface Parsed {
  node: Node
  groups: number
}

/**
 * Reads a regular expression as Go's regexp.Compile does. Facts: https://github.com/google/re2/wiki/Syntax
 * @throws Re2Error for what Go would not compile
 */
export function parseRe2(source: string): Parsed {
  const reader = new Reader(source)
  const node = readChoice(reader, { i: false, m: false, s: false, U: false })
  if (!reader.isDone) throw reader.error(') without (')
  return { node, groups: reader.groups }
}

/** Up to the end or the closing parenthesis. `flags` is this group's own copy: `(?i)` holds until the group ends. */
function readChoice(reader: Reader, flags: Flags): Node {
  if (++reader.depth > MAX_DEPTH) throw reader.error('groups nested too deeply')
  const options = [readSequence(reader, flags)]
  while (reader.take('|')) options.push(readSequence(reader, flags))
  reader.depth--
  return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options }
}

function readSequence(reader: Reader, flags: Flags): Node {
  const items: Node[] = []
  while (!reader.isDone && reader.peek() !== '|' && reader.peek() !== ')') {
    if (reader.take('\\Q')) items.push(...quotedItems(reader, flags))
    else {
      const item = readAtom(reader, flags)
      if (item !== null) items.push(item)
    }
    readRepeat(reader, flags, items)
  }
  return items.length === 1 ? (items[0] as Node) : { kind: 'sequence', items }
}

/** A repeat is of the item before it; one repeat directly on another is an error, as in Go. */
function readRepeat(reader: Reader, flags: Flags, items: Node[]): void {
  const at = reader.at
  const found = reader.match(REPEAT)
  if (found === null) return
  const isLazy = reader.take('?') !== flags.U
  const body = items.pop()
  if (body === undefined) throw reader.error('a repeat of nothing', at)
  const [min, max] = bounds(found)
  if (min > MAX_REPEAT || (max !== null && (max > MAX_REPEAT || max < min))) throw reader.error('a repeat that RE2 does not allow', at)
  items.push({ kind: 'repeat', body, min, max, lazy: isLazy })
  if (reader.match(REPEAT) !== null) throw reader.error('a repeat of a repeat')
}

function bounds([word, least, comma, most]: RegExpExecArray): [number, number | null] {
  if (word === '*') return [0, null]
  if (word === '+') return [1, null]
  if (word === '?') return [0, 1]
  const min = Number(least)
  return [min, most === undefined ? (comma === undefined ? min : null) : Number(most)]
}

/** null: flags, which match nothing. */
function readAtom(reader: Reader, flags: Flags): Node | null {
  const at = reader.at
  const code = reader.next()
  switch (String.fromCodePoint(code)) {
    case '(':
      reader.at = at
      return readGroup(reader, flags)
    case '[':
      return readClass(reader, flags)
    case '.':
      return { kind: 'set', ranges: flags.s ? EVERYTHING : NO_LINE_FEED, fold: false }
    case '^':
      return { kind: 'assert', at: flags.m ? 'line-start' : 'start' }
    case '$':
      return { kind: 'assert', at: flags.m ? 'line-end' : 'end' }
    case '\\':
      return readEscape(reader, flags)
    case '*':
    case '+':
    case '?':
      throw reader.error('a repeat of nothing', at)
    default:
      return literal(code, flags)
  }
}

function readGroup(reader: Reader, flags: Flags): Node | null {
  const at = reader.at
  const plain = reader.match(FLAG_GROUP)
  if (plain !== null) {
    const changed = withFlags(flags, plain[1] as string, plain[2] ?? '')
    if (plain[3] === ')') {
      Object.assign(flags, changed)
      return null
    }
    return closed(reader, at, readChoice(reader, changed))
  }
  if (reader.match(NOT_IN_RE2) !== null) throw reader.error('look-around or another group that RE2 does not have', at)
  if (reader.match(NAMED) === null && reader.match(/\((?!\?)/y) === null) throw reader.error('a group that RE2 does not have', at)
  reader.groups++
  return { kind: 'group', body: closed(reader, at, readChoice(reader, { ...flags })) }
}

function closed(reader: Reader, at: number, node: Node): Node {
  if (reader.take(')')) return node
  throw reader.error('( without )', at)
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const changed = { ...flags }
  for (const flag of on) changed[flag as keyof Flags] = true
  for (const flag of off.slice(1)) changed[flag as keyof Flags] = false
  return changed
}
