import { isPrintable } from '../../../decode/printable.ts'
import type { Span } from '../../../model.ts'
import { secretName } from '../../../env/secret-name.ts'
import { readDotenv } from '../../../parse/formats/dotenv.ts'
import type { Given } from '../given.ts'

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/
/** Longer values are files, and read by the checks of tokens. */
const MAX_LENGTH = 100_000

/** What a value under `data` of a Secret decodes to. Line breaks do not count (Go's encoding/base64). */
export function decodedData(name: string, written: string, span: Span): Given[] {
  const value = written.replace(/[\r\n]/g, '')
  if (value === '' || value.length > MAX_LENGTH) return []
  if (!isBase64(value)) return [broken(name, written, span)]
  const plain = printable(value)
  // random bytes: what can be judged of them is how they are written
  if (plain === null) return [{ rule: 'kubernetes-plain-secret', name, value, ...span, isDeclared: true }]
  const given: Given = { rule: 'kubernetes-plain-secret', name, value: plain.trimEnd(), via: ['base64'], ...span, isDeclared: true }
  if (!given.value.includes('\n')) return [decodedTwice(given) ?? given]
  return given.value.startsWith('-----BEGIN') ? [given] : linesOf(given)
}

const isBase64 = (value: string): boolean => value.length % 4 === 0 && BASE64.test(value)

/** One character a byte; null: it is no text. */
function printable(value: string): string | null {
  const bytes = Buffer.from(value, 'base64')
  return bytes.length > 0 && isPrintable(bytes) ? bytes.toString('latin1') : null
}

/** A plain value where base64 belongs is a secret in plain text first; a placeholder says what is missing. */
function broken(name: string, value: string, span: Span): Given {
  const also = 'and it is no base64, so that the API server refuses the manifest'
  return { rule: 'kubernetes-plain-secret', name, value, ...span, also, isDeclared: true, isBroken: true }
}

/** Assignments of a file that is held whole: they are found at the place of the whole. */
function linesOf({ value, start, end, via, rule }: Given): Given[] {
  const fields = readDotenv(value)
  if (!Array.isArray(fields)) return []
  return fields.map((field): Given => ({ rule, name: field.name, value: field.value, start, end, ...(via === undefined ? {} : { via }) }))
}

/** What was encoded once more than it is decoded: base64 of printable text, under a name that means a secret. */
export function decodedTwice(given: Given): Given | null {
  const { name, value, via = [] } = given
  if (value.length < 8 || !isBase64(value) || secretName(name) === null) return null
  const plain = printable(value)?.trimEnd()
  if (plain === undefined || plain.length < 4 || !/^[\x20-\x7e]+$/.test(plain)) return null
  return {
    ...given,
    value: plain,
    via: [...via, 'base64'],
    also: 'and it stays base64 in the pod, because it is not decoded a second time',
  }
}
