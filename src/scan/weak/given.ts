import { passwordIn, secretName } from '../../env/secret-name.ts'
import type { Text, Warn } from '../../model.ts'
import { fieldsOf, type Field } from '../../parse/index.ts'
import { readProperties } from '../../parse/formats/properties.ts'
import { assignmentAt } from '../entropy/assignment.ts'
import { mayAssign } from '../entropy/name-bytes.ts'
import { nameSpans } from '../entropy/name-spans.ts'
import { isNumber } from '../entropy/reference.ts'
import { isAside } from './aside.ts'
import { isManifest } from './files.ts'
import type { Given } from './judge.ts'
import { HERE, isOwnValue } from './value.ts'

/** Values that a file of settings gives to names that mean a secret. A file that is not what its name says is read line by line. */
export function givenIn(text: Text, warn?: Warn): Given[] {
  const content = text.content
  if (isManifest(content)) return []
  const read = fieldsOf(text.entry.path, content)
  if (read === null) return fromFields(readLines(content), content)
  if (read.problem === undefined) return fromFields(read.fields, content)
  warn?.({ path: text.entry.path, line: read.problem.line, message: `${read.problem.message}: read line by line instead` })
  return fromFields(readLines(content), content)
}

/** `name: value` and `name = value`, as properties have them; quotes are left out. */
function readLines(content: string): Field[] {
  const fields = readProperties(content)
  return Array.isArray(fields) ? fields.map(unquoted) : []
}

function unquoted(field: Field): Field {
  const quote = field.value[0]
  const isQuoted = (quote === '"' || quote === "'") && field.value.length > 1 && field.value.endsWith(quote)
  return isQuoted ? { ...field, value: field.value.slice(1, -1), start: field.start + 1, end: field.end - 1 } : field
}

function fromFields(fields: readonly Field[], content: string): Given[] {
  return fields.flatMap((field) => {
    const name = nameOf(field)
    const kind = secretName(name)
    if (kind === null || field.end <= field.start) return []
    if (kind === 'url') return inAddress(name, field.value, field, content)
    if ((kind !== 'password' && isNumber(field.value)) || !isOwnValue(field.value)) return []
    return [{ name, value: field.value, start: field.start, end: field.end, by: 'given' as const, here: false }]
  })
}

/** With the name of what it stands in, where that says more: `key` in `encryption`, `secret` in `github`. */
function nameOf({ name, path }: Field): string {
  const owner = path.at(-1)
  if (owner === undefined || /^\d+$/.test(owner) || /[._]/.test(name)) return name
  return secretName(`${owner}.${name}`) === null ? name : `${owner}.${name}`
}

/** The password of a connection string, where it stands in the file as it is read. */
function inAddress(name: string, value: string, { start, end }: Field, content: string): Given[] {
  const part = passwordIn(value)
  const password = part === null ? '' : value.slice(part.start, part.end)
  if (part === null || !isOwnValue(password) || content.slice(start, end) !== value) return []
  return [{ name, value: password, start: start + part.start, end: start + part.end, by: 'given', here: HERE.test(value) }]
}

/** Whether a string goes on behind the name that it begins with: "KEYS: 'pem' must be …". */
function isPhraseIn(content: string, { start, end }: { start: number; end: number }): boolean {
  const quote = content[start - 1] ?? ' '
  return `"'\``.includes(quote) && content[end] !== quote
}

/** Types (SecretStr), what people do with passwords (reset_password), and keys of maps (SETTINGS_KEY) hold none. */
function holds(name: string): boolean {
  if (/Str(?:ing)?$/.test(name) || /^(?:re|un)?(?:set|change|forgot|new|old|confirm|verify|encode|decode)[_A-Z]/i.test(name)) return false
  return !/keys?$/i.test(name) || /secret|crypt|sign|jwt|session|cookie|master|private|hmac|cipher/i.test(name)
}

/** Literals that a module of settings assigns. What others issue is left to the checks that know it. */
export function assignedIn(text: Text): Given[] {
  const found = new Map<number, Given>()
  for (const span of nameSpans(text)) {
    if (!mayAssign(text.bytes, span.end)) continue
    const name = text.content.slice(span.start, span.end)
    const kind = secretName(name)
    if ((kind !== 'secret' && kind !== 'password') || !holds(name) || isAside(text.content, span.start) || isPhraseIn(text.content, span))
      continue
    const assigned = assignmentAt(text.content, span.start, span.end, 'code')
    if (assigned === null || assigned.place !== 'assigned' || !assigned.quoted) continue
    const value = text.content.slice(assigned.start, assigned.end)
    if (isOwnValue(value)) found.set(assigned.start, { name, value, start: assigned.start, end: assigned.end, by: 'given', here: false })
  }
  return [...found.values()]
}
