import type { FileKind } from './kind.ts'
import { read } from '../../value/language.ts'

/** Where a value stands, relative to the string it was read from, and whether quotes enclose it. */
export interface Literal {
  start: number
  end: number
  quoted: boolean
}

/** Longest value in characters. */
const MAX_VALUE = 600
const [DOUBLE, SINGLE, BACKSLASH, BACKTICK] = [0x22, 0x27, 0x5c, 0x60]

const STRING_PREFIX = /^(?:[bBrRuUfFLN]{1,2}|@\$?|\$@?|%[qQ]?)?(?=\\{0,3}["'`])/
const QUOTE = /^(\\{0,3})("""|'''|["'`]|&quot;)/
/** Calls that only re-shape a literal: Base64.decode("…"), []byte("…"), aws.String('…'). */
const SHAPERS =
  'decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode'
const WRAPPER = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, 'i')
const BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/
const BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/

/** Reads the literal at an offset; unquoted ones only where `bare` allows it. */
export function readLiteral(text: string, offset: number, bare: FileKind | null): Literal | null {
  const plain = plainQuote(text, offset)
  return plain === null ? readDressed(text, offset, bare) : readQuoted(text, offset + plain.length, plain)
}

/** The quote at an offset, as most values have one, without anything before it. */
function plainQuote(text: string, at: number): string | null {
  const char = text[at]
  if (char === '"') return text.startsWith('"""', at) ? '"""' : char
  if (char === "'") return text.startsWith("'''", at) ? "'''" : char
  return char === '`' ? char : null
}

/** A literal in a call, behind a prefix, behind escaped quotes, or bare. */
function readDressed(text: string, offset: number, bare: FileKind | null): Literal | null {
  let at = offset + callLength(text.slice(offset, offset + 70))
  at += STRING_PREFIX.exec(text.slice(at, at + 8))?.[0].length ?? 0
  const quote = QUOTE.exec(text.slice(at, at + 9))
  if (quote !== null) return readQuoted(text, at + quote[0].length, quote[0])
  if (at !== offset || bare === null) return null
  return readBare(text, at, bare)
}

/** Of a call that only re-shapes what stands in it, up to its argument; 0: there is none. */
function callLength(text: string): number {
  return text.includes('(') ? (WRAPPER.exec(text)?.[0].length ?? 0) : 0
}

/** Up to the same quote again (escaped alike), on the same line. */
function readQuoted(text: string, start: number, quote: string): Literal | null {
  const end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start)
  if (end <= start || end - start > MAX_VALUE) return null
  return quote.length > 1 && text.slice(start, end).includes('\n') ? null : { start, end, quoted: true }
}

/** What a quote closes: the rest of the line up to the next one that no backslash escapes. */
const CLOSED: Readonly<Record<string, RegExp>> = {
  '"': /(?:[^"\\\n]|\\[^\n])*"/y,
  "'": /(?:[^'\\\n]|\\[^\n])*'/y,
  '`': /(?:[^`\\\n]|\\[^\n])*`/y,
}

/** The next quote of the line that no backslash escapes; -1 where none is. */
function plainEnd(text: string, start: number, quote: string): number {
  const closed = CLOSED[quote] as RegExp
  closed.lastIndex = start
  return closed.test(text) ? closed.lastIndex - 1 : -1
}

/** One word; what follows it on the line must not go on like a sentence or an expression. */
function readBare(text: string, start: number, kind: FileKind): Literal | null {
  const word = (kind === 'data' ? BARE_DATA : BARE).exec(text.slice(start, start + 310))?.[0]
  if (word === undefined || word.length > 299 || word.endsWith('...')) return null
  let length = word.length
  while (length > 0 && /[,;)\]}:.]/.test(word[length - 1] as string)) length--
  if (kind !== 'data' && (isCalled(text.slice(start + word.length, start + word.length + 4)) || hasAttribute(word))) return null
  return length === 0 ? null : { start, end: start + length, quoted: false }
}

/** Whether a bracket on the same line opens behind a word. */
function isCalled(rest: string): boolean {
  return /^[^\S\n]{0,3}[([{]/.test(rest)
}

/** A word and a sign in the middle (`user=root`): what stands before the sign of a random value holds digits and is no word. */
function hasAttribute(word: string): boolean {
  const head = /^([^=]{0,300})=(?!=*$)/.exec(word)?.[1]
  if (head === undefined) return false
  const reading = read(head)
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters
}

/** The quote that is open at the end of `before`, read from its line's start; '' where none is. */
export function openQuote(before: string): string {
  let open = 0
  for (let at = 0; at < before.length; at++) {
    const code = before.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (open === 0) open = code === DOUBLE || code === SINGLE || code === BACKTICK ? code : 0
    else if (code === open) open = 0
  }
  return open === 0 ? '' : String.fromCharCode(open)
}
