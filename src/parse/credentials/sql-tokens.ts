import { DOUBLE, escapesAlways, stringEnd } from './sql-string.ts'

/** A token of SQL; `text`: a word or sign as written, or what a string or quoted name holds, quotes inside undone. */
export interface Token {
  kind: 'word' | 'string' | 'sign'
  text: string
  /** Byte offsets; of a string without its quotes. */
  start: number
  end: number
  /** Where the next one may begin: behind the closing quote. */
  next: number
}

const BLANKS = /(?:\s|--[^\n]*|#[^\n]*|\/\*!\d{0,6}|\*\/)/y
const COMMENT = /\/\*(?!!)/y
const WORD = /[A-Za-z_@$\x80-\xff][\w@$.\x80-\xff]*|[+-]?\d[\w.+-]*/y
/** What opens a string; behind E a backslash always escapes. */
const STRING = /(?:[NnBbXx]|([Ee]))?'/y
const NAME = new RegExp(`\`([^\`]{0,128})\`|${DOUBLE}|\\[([\\w $.-]{1,128})\\]`, 'iy')

/** Reads a text's tokens. In a string, `''` and `\'` stand for a quote. */
export class Tokens {
  readonly content: string
  /** Where reading begins anew behind the string, last met, that nothing closes; -1: nowhere. */
  resume = -1
  private readonly escapes: boolean
  constructor(content: string) {
    this.content = content
    this.escapes = escapesAlways(content)
  }

  /** The token at or after an offset; null at the end, and where a string begins that nothing closes. */
  at(from: number): Token | null {
    const { content } = this
    const at = skipBlanks(content, from)
    this.resume = -1
    if (at >= content.length) return null
    const opening = match(STRING, content, at)
    if (opening !== null) return this.string(at + opening[0].length, opening[1] !== undefined)
    return nameAt(content, at) ?? wordAt(content, at)
  }

  private string(start: number, escapes: boolean): Token | null {
    const end = stringEnd(this.content, start, escapes || this.escapes)
    if ('close' in end)
      return { kind: 'string', text: unescaped(this.content.slice(start, end.close)), start, end: end.close, next: end.close + 1 }
    this.resume = end.resume
    return null
  }
}

function nameAt(content: string, at: number): Token | null {
  const name = match(NAME, content, at)
  if (name === null) return null
  const text = name[1] ?? name[2] ?? name[3] ?? ''
  const kind = name[2] === undefined ? 'word' : 'string'
  return { kind, text, start: at + 1, end: at + 1 + text.length, next: at + name[0].length }
}

function wordAt(content: string, at: number): Token {
  const word = match(WORD, content, at)?.[0]
  if (word !== undefined) return { kind: 'word', text: word, start: at, end: at + word.length, next: at + word.length }
  return { kind: 'sign', text: content[at] as string, start: at, end: at + 1, next: at + 1 }
}

function match(pattern: RegExp, content: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(content)
}

function skipBlanks(content: string, from: number): number {
  for (let at = from; ; ) {
    BLANKS.lastIndex = COMMENT.lastIndex = at
    if (COMMENT.test(content)) {
      const end = content.indexOf('*/', at + 2)
      at = end === -1 ? content.length : end + 2
    } else if (BLANKS.test(content)) at = BLANKS.lastIndex
    else return at
  }
}

function unescaped(raw: string): string {
  return raw.includes("'") || raw.includes('\\') ? raw.replace(/''|\\([\s\S])/g, (_all, char?: string) => char ?? "'") : raw
}
