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
/** `''` and `\'` stand for a quote. */
const STRING = /[NnEeBbXx]?'([^'\\]*(?:(?:\\[\s\S]|'')[^'\\]*)*)'/y
const NAME = /`([^`]{0,128})`|"((?:[^"\\]|\\[\s\S]|""){0,300})"|\[([\w $.-]{1,128})\]/y

/** Reads the token at or after an offset; null at the end. A string that nothing closes ends the text. */
export function tokenAt(content: string, from: number): Token | null {
  const at = skipBlanks(content, from)
  if (at >= content.length) return null
  const string = match(STRING, content, at)
  if (string !== null) {
    const raw = string[1] ?? ''
    const end = at + string[0].length - 1
    return { kind: 'string', text: unescaped(raw), start: end - raw.length, end, next: end + 1 }
  }
  const name = match(NAME, content, at)
  if (name !== null) {
    const raw = name[1] ?? name[2] ?? name[3] ?? ''
    return {
      kind: name[2] === undefined ? 'word' : 'string',
      text: raw,
      start: at + 1,
      end: at + 1 + raw.length,
      next: at + name[0].length,
    }
  }
  const word = match(WORD, content, at)?.[0]
  if (word !== undefined) return { kind: 'word', text: word, start: at, end: at + word.length, next: at + word.length }
  if (content[at] === "'") return null
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
