import { isPrintable } from '../../decode/printable.ts'
import type { Field } from '../../parse/index.ts'
import type { Readable } from './encoded.ts'
import { roleInCredentials, roleOfField } from './field-role.ts'
import { type Assignment, schemeLength } from './taken.ts'

/** An assignment that a file's format tells, with its value as its program reads it. */
export interface Told {
  found: Assignment
  value: Readable
}

/** What is known of the file that fields stand in. */
export interface Holder {
  /** Settings, and no data: some names mean more there. */
  isSettings: boolean
  /** It keeps credentials by trade. */
  isCredentials: boolean
}

/** What of a file's fields means a secret, in order of place; of a value with two names the first that does counts. */
export function toldIn(fields: readonly Field[], content: string, holder: Holder): Told[] {
  const told = new Map<number, Told>()
  for (const field of fields) {
    const one = told.has(field.start) || field.end <= field.start ? null : tell(withRole(field, holder), content, holder)
    if (one !== null) told.set(field.start, one)
  }
  return [...told.values()].sort((a, b) => a.found.start - b.found.start)
}

function withRole(field: Field, { isCredentials }: Holder): Field {
  const role = isCredentials && field.role === undefined ? roleInCredentials(field) : null
  return role === null ? field : { ...field, role }
}

function tell(field: Field, content: string, { isSettings }: Holder): Told | null {
  const named = roleOfField(field, isSettings)
  if (named === null) return null
  const scheme = schemeLength(field.value, 0)
  const span = { start: field.start + scheme, end: field.end }
  const user = field.user === undefined ? {} : { user: field.user }
  const place = scheme > 0 ? 'header' : field.role === undefined ? 'assigned' : 'told'
  const value = unwrapped(field, content).slice(scheme)
  const pieces = content.slice(span.start, span.end).includes('\n') ? { value } : {}
  const found: Assignment = { ...named, ...user, ...span, ...pieces, place, quoted: true }
  return { found, value: field.encoded === undefined || named.role !== 'password' ? { value } : decoded(value, field.encoded) }
}

/** Without the line ends of a value that was only wrapped: each line is one word of base64. */
function unwrapped({ value, start, end }: Field, content: string): string {
  const raw = content.slice(start, end)
  if (!raw.includes('\n')) return value
  const lines = raw.split('\n', 200).map((line) => line.trim())
  return lines.every((line) => /^[\w+/=-]{1,200}$/.test(line)) ? lines.join('') : value
}

/** Of passwords alone: what tokens and keys are encoded for is no text. */
function decoded(value: string, encoded: NonNullable<Field['encoded']>): Readable {
  const raw = Buffer.from(value, 'base64')
  const bytes = encoded === 'base64' ? raw : Buffer.from(raw.toString('utf16le'), 'utf8')
  const plain = bytes.toString('latin1')
  if (!isPrintable(bytes)) return { value }
  return { value: encoded === 'base64-unattend' ? plain.replace(APPENDED, '') : plain, via: ['base64'] }
}

/** Windows' setup appends the element's name to a password before it encodes it (Windows System Image Manager). */
const APPENDED = /(?:Administrator|DomainAccount|Local)?Password$/
