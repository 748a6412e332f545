import type { Field } from '../field.ts'
import { guarded } from '../guard.ts'
import { lineEnd, MAX_FIELDS, TooMuch, trimmed } from '../written.ts'

/**
 * Files of environment variables as dotenv (github.com/motdotla/dotenv) and its kin read them: values in quotes may have several
 * lines, a bare one ends at white space before `#`. A line that is no assignment is nothing, as there.
 */
export const readDotenv = guarded(read)

const NAME = /[ \t]{0,200}(?:export[ \t]{1,20})?([A-Za-z_][\w.-]{0,200})[ \t]{0,20}(?:=|:[ \t])[ \t]{0,200}/y
const QUOTES = '"\'`'
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function read(content: string): Field[] {
  const fields: Field[] = []
  /** Quotes that nothing closes in what is left. */
  const open = new Set<string>()
  for (let at = 0; at < content.length; ) {
    NAME.lastIndex = at
    const name = NAME.exec(content)
    const start = NAME.lastIndex
    const field = name === null ? null : (quotedAt(content, start, open) ?? bareAt(content, start))
    at = lineEnd(content, field?.end ?? at) + 1
    if (field !== null) fields.push({ name: name?.[1] ?? '', path: [], ...field })
    if (fields.length > MAX_FIELDS) throw new TooMuch()
  }
  return fields
}

type Value = Pick<Field, 'value' | 'start' | 'end' | 'quoted'>

function quotedAt(content: string, at: number, open: Set<string>): Value | null {
  const quote = content[at] ?? ''
  if (quote === '' || !QUOTES.includes(quote) || open.has(quote)) return null
  const end = closing(content, at + 1, quote)
  if (end === -1) open.add(quote)
  if (end === -1 || !/^[ \t\r]*(?:#|$)/.test(content.slice(end + 1, Math.min(lineEnd(content, end), end + 200)))) return null
  const raw = content.slice(at + 1, end)
  return { value: quote === '"' ? unescaped(raw) : raw, start: at + 1, end, quoted: true }
}

/** The next such quote that no backslash escapes. */
function closing(content: string, from: number, quote: string): number {
  for (let at = content.indexOf(quote, from); at !== -1; at = content.indexOf(quote, at + 1))
    if (content[at - 1] !== '\\' || at === from) return at
  return -1
}

const unescaped = (raw: string): string => raw.replace(/\\([nrt"\\$])/g, (_, letter: string) => ESCAPES[letter] ?? letter)

function bareAt(content: string, at: number): Value {
  const line = content.slice(at, lineEnd(content, at))
  const comment = line.startsWith('#') ? 0 : line.search(/[ \t]#/)
  const span = trimmed(content, at, at + (comment === -1 ? line.length : comment))
  return { value: content.slice(span.start, span.end), ...span, quoted: false }
}
