import type { Span } from '../../model.ts'
import { dropBlanks, isBlank, isLineEnd, lineEnd, skipBlanks } from './lines.ts'
import type { Assignment, Quote } from './types.ts'

type Value = Pick<Assignment, 'value' | 'quote' | 'raw' | 'inner' | 'comment' | 'caution'> & {
  /** Of the last line that the value takes part of. */
  end: number
  /** A quote is opened and not closed: programs take it as a character. */
  isOpen: boolean
}

const HASH = 'a # without quotes: the dotenv package of Node ends the value there, python-dotenv and compose do not; quote the value'

/**
 * @param start right behind the separator
 * @param hashNeedsBlank a comment begins only behind a blank, as in python-dotenv and compose
 */
export function readValue(content: string, start: number, hashNeedsBlank: boolean): Value {
  const first = skipBlanks(content, start)
  const quote = quoteAt(content, first)
  const close = quote === '' ? -1 : closing(content, first, quote)
  return close === -1 ? unquoted(content, start, first, hashNeedsBlank) : quoted(content, first, close, quote)
}

function quoteAt(content: string, at: number): Quote {
  const char = content[at]
  return char === "'" || char === '"' || char === '`' ? char : ''
}

/**
 * The quote that ends a value: the first that no backslash stands before. Where nothing but a comment may follow a quote behind a
 * backslash (`"C:\dir\"`), the last such one is taken if the first without a backslash does not end its line; -1: none.
 */
function closing(content: string, open: number, quote: string): number {
  let best = -1
  for (let at = content.indexOf(quote, open + 1); at !== -1; at = content.indexOf(quote, at + 1)) {
    if (endsLine(content, at + 1)) best = at
    if (content[at - 1] !== '\\') return best
  }
  return best
}

/** Whether nothing follows on the line, or a comment. */
function endsLine(content: string, start: number): boolean {
  const at = skipBlanks(content, start)
  return isLineEnd(content, at) || content[at] === '#'
}

function quoted(content: string, open: number, close: number, quote: Quote): Value {
  const end = lineEnd(content, close)
  const after = skipBlanks(content, close + 1)
  const inner = { start: open + 1, end: close }
  return {
    value: plain(textOf(content, inner), quote),
    quote,
    raw: { start: open, end: close + 1 },
    inner,
    comment: after < end ? { start: after, end } : null,
    caution: null,
    end,
    isOpen: false,
  }
}

function unquoted(content: string, start: number, first: number, hashNeedsBlank: boolean): Value {
  const end = lineEnd(content, start)
  const hash = hashBefore(content, start, end, hashNeedsBlank)
  const raw = first >= hash ? { start, end: start } : { start: first, end: dropBlanks(content, first, hash) }
  const opened = raw.end > raw.start ? quoteAt(content, raw.start) : ''
  const isClosed = opened !== '' && raw.end - raw.start > 1 && content[raw.end - 1] === opened
  const inner = isClosed ? { start: raw.start + 1, end: raw.end - 1 } : raw
  return {
    value: plain(textOf(content, inner), opened),
    quote: isClosed ? opened : '',
    raw,
    inner,
    comment: hash < end ? { start: hash, end } : null,
    caution: hash < end && hash > start && !isBlank(content, hash - 1) ? HASH : null,
    end,
    isOpen: opened !== '' && !isClosed,
  }
}

/** Searches no further than the line, so that many lines take no longer than one. */
function hashBefore(content: string, start: number, end: number, needsBlank: boolean): number {
  const line = content.slice(start, end)
  let at = line.indexOf('#')
  while (needsBlank && at > 0 && !isBlank(line, at - 1)) at = line.indexOf('#', at + 1)
  return at === -1 ? end : start + at
}

function textOf(content: string, { start, end }: Span): string {
  return content.slice(start, end)
}

/** Line ends become line feeds; in double quotes, two escapes are read. */
function plain(text: string, quote: Quote): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return quote === '"' && lines.includes('\\') ? lines.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : lines
}
