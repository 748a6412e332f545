import type { FileKind } from './kind.ts'
import { bareAt } from './literal/bare.ts'
import { type Around, joined, type Surround } from './literal/pieces.ts'
import { type Quoted, quotedAt } from './literal/quotes.ts'
import { behind, wrapperAt } from './literal/wrapper.ts'

/** Where a value stands, relative to the string it was read from, and whether quotes enclose it. */
export interface Literal extends Quoted {
  quoted: boolean
}

/** What a text is made to bytes by: `name.encode('utf-16le')`. */
const ENCODING =
  /^(?:utf[-_]?(?:8|16|32)(?:[-_]?[bl]e|-sig)?|latin[-_]?1|(?:us-)?ascii|hex|base64(?:url)?|iso-?8859-\d{1,2}|cp\d{3,4}|binary|idna|punycode|unicode_escape)$/i

/** Reads the value at an offset, put together from its pieces; unquoted ones only where `bare` allows it. Null: none, or one that is made at run time. */
export function readLiteral(text: string, offset: number, bare: FileKind | null, around: Around): Literal | null {
  const quoted = quotedAt(text, offset)
  if (quoted !== null) return whole(text, quoted, { kind: around.kind, before: around.before, byComma: false, inBrackets: false })
  const { length, depth, joins } = wrapperAt(text, offset)
  if (length > 0) {
    const inner = quotedAt(text, offset + length)
    const all =
      inner === null || ENCODING.test(text.slice(inner.start, inner.end))
        ? null
        : whole(text, inner, { ...around, byComma: joins, inBrackets: false })
    return all === null ? null : { ...all, after: behind(text, all.after, depth) }
  }
  if (text[offset] === '(') return inBrackets(text, offset, around)
  const word = bare === null ? null : bareAt(text, offset, bare)
  return word === null ? null : { start: word.start, end: word.end, after: word.end, quoted: false }
}

function whole(text: string, first: Quoted, around: Surround): Literal | null {
  const all = joined(text, first, around)
  return all === null ? null : { start: all.start, end: all.end, after: all.after, quoted: true, value: all.value }
}

/** A value in brackets that only hold it together. */
function inBrackets(text: string, offset: number, around: Around): Literal | null {
  const gap = /^\(\s{0,80}/.exec(text.slice(offset, offset + 90))?.[0].length ?? 0
  const first = quotedAt(text, offset + gap)
  const all = first === null ? null : whole(text, first, { ...around, kind: 'code', inBrackets: true, byComma: false })
  const end = all === null ? null : /^\s{0,80},?\s{0,80}\)/.exec(text.slice(all.after, all.after + 170))
  if (all === null || end === null || end[0].includes(',')) return null
  return { ...all, after: all.after + end[0].length }
}
