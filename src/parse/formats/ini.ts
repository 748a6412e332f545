import type { Field, FieldReader } from '../field.ts'
import { guarded } from '../guard.ts'
import { isSpace, lineEnd, MAX_FIELDS, TooMuch, trimmed } from '../written.ts'

/**
 * INI in the ways of Python's configparser, git-config(1), MySQL's option files (my.cnf), AWS and npm: sections, `key = value` or
 * `key: value`, comments behind `#` or `;` at a line's start or after a blank. null for a text with lines of another kind, because many
 * formats share these files' extensions.
 */
export const readIni: FieldReader = guarded((content) => read(content, /[=:]/))

/** npm's configuration (npmrc(5)), whose keys hold colons: `//host/:_authToken=v`. `_auth` and `_password` are base64. */
export const readNpmrc: FieldReader = guarded((content) => (read(content, /=/) ?? []).map(ofRegistry))

function ofRegistry(field: Field): Field {
  const colon = field.name.lastIndexOf(':')
  const name = field.name.slice(colon + 1)
  const path = colon === -1 ? field.path : [...field.path, field.name.slice(0, colon)]
  return { ...field, name, path, ...(name === '_password' || name === '_auth' ? { encoded: 'base64' as const } : {}) }
}

const SECTION = /^\[([^\]"]{1,200})(?:"([^"\]]{0,200})"[ \t]{0,9})?\](?:[ \t]{0,99}[#;].*)?$/
/** An option without a value; git and MySQL have some. */
const BARE_KEY = /^[\w.-]{1,100}$/
const MAX_KEY = 200

function read(content: string, sign: RegExp): Field[] | null {
  const fields: Field[] = []
  let path: readonly string[] = []
  for (let at = 0; at < content.length; at = lineEnd(content, at) + 1) {
    const { start, end } = trimmed(content, at, lineEnd(content, at))
    const line = content.slice(start, end)
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    const section = sectionOf(line)
    const field = section === null ? fieldAt(content, start, end, sign) : null
    if (section !== null) path = section
    else if (field !== null) fields.push({ ...field, path })
    else if (start === at && !BARE_KEY.test(line)) return null
    if (fields.length > MAX_FIELDS) throw new TooMuch()
  }
  return fields
}

/** `[remote "origin"]` has two parts. */
function sectionOf(line: string): string[] | null {
  const found = line.startsWith('[') ? SECTION.exec(line) : null
  return found === null ? null : found.slice(1).flatMap((part) => part?.trim() ?? [])
}

function fieldAt(content: string, start: number, end: number, sign: RegExp): Omit<Field, 'path'> | null {
  const at = start + content.slice(start, Math.min(end, start + MAX_KEY)).search(sign)
  const name = content.slice(start, at).trimEnd()
  if (at <= start || /[{}<>()"']/.test(name)) return null
  let from = at + 1
  while (from < end && isSpace(content.charCodeAt(from))) from++
  // a quote that is not closed on its line
  if (from < end && /^["'][^"']{1,4000}$/.test(content.slice(from, end))) from++
  const span = quoted(content, from, end) ?? { ...trimmed(content, from, bareEnd(content, from, end)), quoted: false }
  const value = content.slice(span.start, span.end)
  return !span.quoted && value.endsWith('{') ? null : { name, value, ...span }
}

/** What stands in quotes, where nothing but a comment follows. */
function quoted(content: string, from: number, end: number): { start: number; end: number; quoted: boolean } | null {
  const quote = content[from]
  if (from >= end || (quote !== '"' && quote !== "'")) return null
  const close = content.indexOf(quote, from + 1)
  if (close === -1 || close >= end || !/^[ \t]*(?:[#;]|$)/.test(content.slice(close + 1, end))) return null
  return { start: from + 1, end: close, quoted: true }
}

function bareEnd(content: string, from: number, end: number): number {
  const comment = content.slice(from, end).search(/[ \t][#;]/)
  return comment === -1 ? end : from + comment
}
