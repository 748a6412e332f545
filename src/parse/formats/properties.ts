import type { Field } from '../field.ts'
import { guarded } from '../guard.ts'
import { asBytes, isSpace, MAX_FIELDS, TooMuch, trimmed } from '../written.ts'

/**
 * Java's properties, as java.util.Properties.load reads them: keys end at `=`, `:` or a blank, a backslash at a line's end goes on with the
 * next. The key's parts between dots are its path. Blanks at the end of a value, which Java keeps, are left out.
 */
export const readProperties = guarded(read)

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' }
const [HASH, BANG, BACKSLASH, EQUALS, COLON] = [0x23, 0x21, 0x5c, 0x3d, 0x3a]

function read(content: string): Field[] {
  const fields: Field[] = []
  for (let at = 0; at < content.length; ) {
    const start = skipSpace(content, at, content.length)
    const first = content.charCodeAt(start)
    const isComment = first === HASH || first === BANG
    const end = logicalEnd(content, start, !isComment)
    if (!isComment && end > start) fields.push(fieldAt(content, start, end))
    if (fields.length > MAX_FIELDS) throw new TooMuch()
    at = end + 1
  }
  return fields
}

function skipSpace(content: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(content.charCodeAt(at))) at++
  return at
}

/** End of a line with those that go on with it. */
function logicalEnd(content: string, from: number, goesOn: boolean): number {
  let at = from
  for (; at < content.length; at++) {
    const char = content[at]
    if (char === '\\' && goesOn) at += content[at + 1] === '\r' && content[at + 2] === '\n' ? 2 : 1
    else if (char === '\n' || char === '\r') break
  }
  return Math.min(at, content.length)
}

function fieldAt(content: string, start: number, end: number): Field {
  let keyEnd = start
  while (keyEnd < end && !endsKey(content.charCodeAt(keyEnd))) keyEnd += content.charCodeAt(keyEnd) === BACKSLASH ? 2 : 1
  keyEnd = Math.min(keyEnd, end)
  let from = skipSpace(content, keyEnd, end)
  if (isSign(content.charCodeAt(from)) && from < end) from = skipSpace(content, from + 1, end)
  const span = trimmed(content, from, end)
  const path = unescaped(content.slice(start, keyEnd)).split('.')
  const name = path.pop() ?? ''
  return { name, path, value: unescaped(content.slice(span.start, span.end)), quoted: false, ...span }
}

const isSign = (code: number): boolean => code === EQUALS || code === COLON
const endsKey = (code: number): boolean => isSign(code) || isSpace(code)

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw
  const value = raw.replace(/\\(?:(\r\n|\n|\r)[ \t\f]*|u([0-9A-Fa-f]{4})|([\s\S]?))/g, (_, line?: string, code?: string, char?: string) => {
    if (line !== undefined) return ''
    return code === undefined ? (ESCAPES[char ?? ''] ?? char ?? '') : String.fromCharCode(Number.parseInt(code, 16))
  })
  return asBytes(value, raw)
}
