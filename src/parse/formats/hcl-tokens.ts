import { isSpace, lineEnd } from '../written.ts'

export interface HclToken {
  /** A mark is one of `= : { } [ ] ( ) ,`; `other`: numbers, operators, heredocs' marks. */
  kind: 'word' | 'string' | 'heredoc' | 'mark' | 'line' | 'other'
  /** Of a string what stands inside the quotes, of a heredoc its lines. */
  start: number
  end: number
}

const WORD = /[A-Za-z_][\w-]{0,200}/y
const HEREDOC = /<<-?([A-Za-z_]\w{0,80})[ \t\r]*\n/y
const MARKS = '={}[](),:'

/** The tokens of a text in HashiCorp's configuration language (HCL native syntax specification). Where a string or heredoc is not closed, its offset. */
export function hclTokens(content: string): HclToken[] | number {
  const tokens: HclToken[] = []
  for (let at = 0; at < content.length; ) {
    const comment = commentEnd(content, at)
    if (comment > at) {
      at = comment
      continue
    }
    const token = tokenAt(content, at)
    if (token === null) return at
    if (token.token !== null) tokens.push(token.token)
    at = token.next
  }
  return tokens
}

/** Where a comment that begins at an offset ends; the offset itself where none does. A line's end is no part of it. */
function commentEnd(content: string, at: number): number {
  if (content[at] === '#' || content.startsWith('//', at)) return lineEnd(content, at)
  if (!content.startsWith('/*', at)) return at
  const end = content.indexOf('*/', at + 2)
  return end === -1 ? content.length : end + 2
}

interface Step {
  token: HclToken | null
  next: number
}

function tokenAt(content: string, at: number): Step | null {
  const char = content[at] as string
  if (char === '\n') return step('line', at, at + 1)
  if (isSpace(content.charCodeAt(at))) return { token: null, next: at + 1 }
  if (char === '"') return stringAt(content, at)
  HEREDOC.lastIndex = at
  if (char === '<' && HEREDOC.test(content)) return heredocAt(content, at)
  if (MARKS.includes(char)) return isOperator(content, at) ? step('other', at, at + 2) : step('mark', at, at + 1)
  WORD.lastIndex = at
  return WORD.test(content) ? step('word', at, WORD.lastIndex) : step('other', at, at + 1)
}

/** `==` and `=>`: the latter stands in `for` alone. */
const isOperator = (content: string, at: number): boolean => content[at] === '=' && (content[at + 1] === '=' || content[at + 1] === '>')

const step = (kind: HclToken['kind'], start: number, end: number, next = end): Step => ({ token: { kind, start, end }, next })

/** Up to the quote that closes it: those inside `${…}` are others. */
function stringAt(content: string, start: number): Step | null {
  let depth = 0
  for (let at = start + 1; at < content.length; at++) {
    const char = content[at]
    if (char === '\\') at++
    else if (char === '\n' && depth === 0) return null
    else if ((char === '$' || char === '%') && content[at + 1] === '{' && content[at - 1] !== char) depth++
    else if (char === '}' && depth > 0) depth--
    else if (char === '"' && depth === 0) return step('string', start + 1, at, at + 1)
  }
  return null
}

function heredocAt(content: string, start: number): Step | null {
  HEREDOC.lastIndex = start
  const mark = HEREDOC.exec(content)?.[1]
  const from = HEREDOC.lastIndex
  for (let at = from; at < content.length; at = lineEnd(content, at) + 1) {
    const end = lineEnd(content, at)
    if (content.slice(at, Math.min(end, at + 400)).trim() === mark) return step('heredoc', from, Math.max(from, at - 1), end)
  }
  return null
}
