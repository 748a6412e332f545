import { isPrintable } from '../../decode/printable.ts'
import type { Field } from '../../parse/index.ts'
import type { Readable } from './encoded.ts'
import { roleOfField } from './field-role.ts'
import { type Assignment, schemeLength } from './taken.ts'

/** An assignment that a file's format tells, with its value as its program reads it. */
export interface Told {
  found: Assignment
  value: Readable
}

/** What of a file's fields means a secret, in order of place; of a value with two names the first that does counts. */
export function toldIn(fields: readonly Field[], content: string): Told[] {
  const told = new Map<number, Told>()
  for (const field of fields) {
    const one = told.has(field.start) || field.end <= field.start ? null : tell(field, content)
    if (one !== null) told.set(field.start, one)
  }
  return [...told.values()].sort((a, b) => a.found.start - b.found.start)
}

function tell(field: Field, content: string): Told | null {
  const named = roleOfField(field)
  if (named === null) return null
  const scheme = schemeLength(field.value, 0)
  const span = { start: field.start + scheme, end: field.end }
  const user = field.user === undefined ? {} : { user: field.user }
  const place = scheme > 0 ? 'header' : field.role === undefined ? 'assigned' : 'told'
  const value = unwrapped(field, content).slice(scheme)
  const pieces = content.slice(span.start, span.end).includes('\n') ? { value } : {}
  const found: Assignment = { ...named, ...user, ...span, ...pieces, place, quoted: true }
  return { found, value: field.encoded === undefined || named.role !== 'password' ? { value } : decoded(value) }
}

/** Without the line ends of a value that was only wrapped: each line is one word of base64. */
function unwrapped({ value, start, end }: Field, content: string): string {
  const raw = content.slice(start, end)
  if (!raw.includes('\n')) return value
  const lines = raw.split('\n', 200).map((line) => line.trim())
  return lines.every((line) => /^[\w+/=-]{1,200}$/.test(line)) ? lines.join('') : value
}

/** Of passwords alone: what tokens and keys are encoded for is no text. */
function decoded(value: string): Readable {
  const bytes = Buffer.from(value, 'base64')
  return isPrintable(bytes) ? { value: bytes.toString('latin1'), via: ['base64'] } : { value }
}
