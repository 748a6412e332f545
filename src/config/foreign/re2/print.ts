import { folded, isCaseless } from './fold.ts'
import { type Assertion, complement, MAX_CODE_POINT, type Node, type Range } from './syntax.ts'
import { utf8Sequences } from './utf8.ts'

/** For JavaScript without the flag `m`: the ends of the text, and of lines that end at a line feed only. */
const ASSERTIONS: Readonly<Record<Assertion, string>> = {
  start: '^',
  end: '$',
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  word: '\\b',
  'no-word': '\\B',
}

/** Whether the flag `i` says all that the pattern says of letters' cases: every letter in either case, and ASCII only. */
export function isFolded(node: Node): boolean {
  const sets = [...setsOf(node)]
  const isMixed = sets.some(({ ranges, fold }) => (!fold && !isCaseless(asciiOf(ranges))) || hasSomeBeyondAscii(ranges))
  return !isMixed && sets.some(({ ranges, fold }) => fold && !isCaseless(asciiOf(ranges)))
}

function* setsOf(node: Node): Generator<Node & { kind: 'set' }> {
  if (node.kind === 'set') yield node
  if (node.kind === 'group' || node.kind === 'repeat') yield* setsOf(node.body)
  for (const child of node.kind === 'sequence' ? node.items : node.kind === 'choice' ? node.options : []) yield* setsOf(child)
}

/** The pattern in JavaScript's syntax, over texts of one character a byte. `flagI`: it will run with the flag `i`. */
export function printNode(node: Node, flagI: boolean): string {
  const print = (child: Node): string => printNode(child, flagI)
  switch (node.kind) {
    case 'set':
      return printSet(node.fold && !flagI ? folded(node.ranges) : node.ranges)
    case 'assert':
      return ASSERTIONS[node.at]
    case 'sequence':
      return node.items.map((item) => (item.kind === 'choice' ? `(?:${print(item)})` : print(item))).join('')
    case 'choice':
      return node.options.map(print).join('|')
    case 'group':
      return `(${print(node.body)})`
    case 'repeat':
      return `${printRepeated(node.body, print(node.body))}${quantifier(node)}`
  }
}

function printRepeated(body: Node, text: string): string {
  const isAtom =
    body.kind === 'group' || (body.kind === 'set' && /^(?:\\?.|\\x..|\[.*\]|\(\?:.*\))$/s.test(text) && !/^..*\\x..\\x/.test(text))
  return isAtom ? text : `(?:${text})`
}

function quantifier({ min, max, lazy }: Node & { kind: 'repeat' }): string {
  const bounds = max === min ? `{${min}}` : `{${min},${max ?? ''}}`
  const short = { '{0,}': '*', '{1,}': '+', '{0,1}': '?' }[bounds] ?? bounds
  return `${short}${lazy ? '?' : ''}`
}

/**
 * A set that holds every character outside ASCII holds every byte above 127: one of its characters is then one byte. Other characters
 * outside ASCII are their bytes.
 */
function printSet(ranges: readonly Range[]): string {
  const ascii = asciiOf(ranges)
  if (!hasSomeBeyondAscii(ranges)) return printBytes(ascii, ranges.at(-1)?.[1] === MAX_CODE_POINT)
  const sequences = ranges.flatMap(([first, last]) => (last > 0x7f ? utf8Sequences([Math.max(first, 0x80), last]) : []))
  const options = sequences.map((sequence) => sequence.map((range) => printBytes([range], false)).join(''))
  if (ascii.length > 0) options.unshift(printBytes(ascii, false))
  return options.length === 1 && sequences[0]?.length === 1 ? (options[0] as string) : `(?:${options.join('|')})`
}

function asciiOf(ranges: readonly Range[]): Range[] {
  return ranges.flatMap(([first, last]) => (first > 0x7f ? [] : [[first, Math.min(last, 0x7f)] as const]))
}

/** Some, but not all: then the bytes of one character have to stand together. */
function hasSomeBeyondAscii(ranges: readonly Range[]): boolean {
  const last = ranges.at(-1)
  return last !== undefined && last[1] > 0x7f && !(last[0] <= 0x80 && last[1] === MAX_CODE_POINT)
}

/** A class of bytes; `high`: and all above 127. */
function printBytes(ranges: readonly Range[], high: boolean): string {
  if (!high) {
    const [only, second] = ranges
    if (only !== undefined && second === undefined && only[0] === only[1]) return printByte(only[0], SPECIAL)
    const text = inClass(ranges)
    return text === '0-9' ? '\\d' : text === '0-9A-Z_a-z' ? '\\w' : `[${text}]`
  }
  const rest = complement(ranges).flatMap(([first, last]) => (first > 0x7f ? [] : [[first, Math.min(last, 0x7f)] as const]))
  const text = inClass(rest)
  return text === '0-9' ? '\\D' : text === '0-9A-Z_a-z' ? '\\W' : `[^${text}]`
}

function inClass(ranges: readonly Range[]): string {
  const one = (byte: number): string => printByte(byte, SPECIAL_IN_CLASS)
  return ranges.map(([first, last]) => (first === last ? one(first) : `${one(first)}${last === first + 1 ? '' : '-'}${one(last)}`)).join('')
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/
const SPECIAL_IN_CLASS = /[\\^\]-]/
const CONTROLS: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r' }

function printByte(byte: number, special: RegExp): string {
  if (byte < 0x20 || byte > 0x7e) return CONTROLS[byte] ?? `\\x${byte.toString(16).padStart(2, '0')}`
  const char = String.fromCharCode(byte)
  return special.test(char) ? `\\${char}` : char
}
