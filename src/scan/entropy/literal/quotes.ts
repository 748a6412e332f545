import { blockValue } from './block.ts'

/** What quotes enclose: `after` is the offset behind the closing one. */
export interface Quoted {
  start: number
  end: number
  after: number
  /** Of a literal over several lines: its lines joined. */
  value?: string | undefined
}

/** Longest value in characters. */
export const MAX_VALUE = 600

/** The literal that opens at an offset, in any way that a programming language writes strings. */
export function quotedAt(text: string, at: number): Quoted | null {
  const plain = plainQuote(text, at)
  return plain === null ? dressedAt(text, at) : enclosed(text, at + plain.length, plain)
}

/** The quote at an offset, as most values have one, without anything before it. */
export function plainQuote(text: string, at: number): string | null {
  const char = text[at]
  if (char === '"') return text.startsWith('"""', at) ? '"""' : char
  if (char === "'") return text.startsWith("'''", at) ? "'''" : char
  return char === '`' ? char : null
}

/** Up to the same quote again (escaped alike). */
function enclosed(text: string, start: number, quote: string): Quoted | null {
  const end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start)
  return spanOf(text, start, end, quote.length)
}

function spanOf(text: string, start: number, end: number, closing: number): Quoted | null {
  if (end <= start || end - start > MAX_VALUE) return null
  const after = end + closing
  if (!text.slice(start, end).includes('\n')) return { start, end, after }
  const block = blockValue(text, start, end)
  return block === null ? null : { ...block, after }
}

/** What a quote closes: the rest of the line up to the next one that no backslash escapes, and lines that a backslash continues. */
const CLOSED: Readonly<Record<string, RegExp>> = {
  '"': /(?:[^"\\\n]|\\[^\r\n]|\\\r?\n)*"/y,
  "'": /(?:[^'\\\n]|\\[^\r\n]|\\\r?\n)*'/y,
  '`': /(?:[^`\\\n]|\\[^\r\n]|\\\r?\n)*`/y,
}

/** The next quote that no backslash escapes; -1 where none is. */
function plainEnd(text: string, start: number, quote: string): number {
  const closed = CLOSED[quote] as RegExp
  closed.lastIndex = start
  return closed.test(text) ? closed.lastIndex - 1 : -1
}

const PREFIXED = /^(?:[bBrRuUfFLNEsS]{1,2}|u8|raw|@\$?|\$@?|[*&]b?|%[qQ]?)?(\\{0,3}(?:"""|'''|["'`])|&quot;)/
/** What the prefixes begin with, and the quotes. */
const DRESSES = 'bBrRuUfFLNEsS@$*&%\\"\'`'
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '<': '>' }

/** What opens a raw string, its first characters, a part of it that is looked for first, and what closes it. */
const RAW: readonly { first: string; part?: string; open: RegExp; close: (found: readonly string[]) => string }[] = [
  // Rust, Swift
  { first: 'brc#', part: '#', open: /^(?:b?r|cr)?(#{1,4})("""|")/, close: ([, marks, quote]) => `${quote}${marks}` },
  // C++
  { first: 'uULR', open: /^(?:u8|[uUL])?R"([^\s()\\"]{0,16})\(/, close: ([, mark]) => `)${mark}"` },
  // R; with the marks of a regular expression in it, it is Python's
  { first: 'r', open: /^r"(-{0,2})\((?=[^()[\]{}|*?\\"\n]{1,300}\))/, close: ([, mark]) => `)${mark}"` },
  // Ruby, Perl, Elixir
  {
    first: '%q~',
    open: /^(?:%[qQ]?|qq?|~[sS])([({[<|/])(?=[^\s"'(){}[\]<>]{1,300}[)}\]>|/])/,
    close: ([, mark]) => CLOSING[mark ?? ''] ?? mark ?? '',
  },
  // Lua
  { first: '[', open: /^\[(={0,4})\[(?=[^\s[\],"'\n]{1,300}\])/, close: ([, marks]) => `]${marks}]` },
  // Ruby and PHP: a document up to its mark
  { first: '<', open: /^<<[~-]?(["'`]?)([A-Z_]\w{0,30})\1[^\n]{0,80}\n/, close: ([, , mark]) => `${mark}` },
  { first: '<', open: /^<<<[ \t]?(["']?)([A-Za-z_]\w{0,30})\1[ \t]{0,9}\r?\n/, close: ([, , mark]) => `${mark}` },
  // PowerShell
  { first: '@', open: /^@(["'])[ \t]{0,9}\r?\n/, close: ([, quote]) => `\n${quote}@` },
  // PostgreSQL
  { first: '$', open: /^\$([a-z_]{0,20})\$(?=[^\s$]{1,300}\$)/, close: ([, tag]) => `$${tag}$` },
]

/** Behind a prefix, behind escaped quotes, or in the brackets of a raw string. */
function dressedAt(text: string, at: number): Quoted | null {
  const head = text.slice(at, at + 130)
  const sign = text.charAt(at)
  for (const { first, part = '', open, close } of RAW) {
    const found = first.includes(sign) && head.includes(part) ? open.exec(head) : null
    if (found === null) continue
    const closing = close(found)
    const start = at + found[0].length
    return spanOf(text, start, text.indexOf(closing, start), closing.length)
  }
  const found = DRESSES.includes(sign) ? PREFIXED.exec(head) : null
  return found === null ? null : enclosed(text, at + found[0].length, found[1] as string)
}
