import { quoted, suggestion } from '../error.ts'
import type { Shape } from './shapes.ts'

export type Path = readonly (string | number)[]

/** What is wrong and where. No value stands in the message: an allowed pattern may be the secret itself. */
export interface Issue {
  path: Path
  /** Whether the key or its value is to be pointed at. */
  target: 'key' | 'value'
  message: string
}

/** The first thing in a parsed configuration that does not fit its shape, in the file's own order; null: everything fits. */
export function validate(value: unknown, shape: Shape, path: Path = []): Issue | null {
  const types = typeof shape.type === 'string' ? [shape.type] : shape.type
  if (!(types as string[]).includes(typeOf(value)))
    return { path, target: 'value', message: `expected ${shape.title}, got ${describe(value)}` }
  if (typeof value === 'string') return stringIssue(value, shape, path)
  if (typeof value === 'number') return numberIssue(value, shape, path)
  if (Array.isArray(value)) return firstIssue(value.entries(), (item, index) => validate(item, shape.items as Shape, [...path, index]))
  return typeof value === 'object' ? objectIssue(value as Record<string, unknown>, shape, path) : null
}

function firstIssue<Key, Value>(entries: Iterable<[Key, Value]>, check: (value: Value, key: Key) => Issue | null): Issue | null {
  for (const [key, value] of entries) {
    const issue = check(value, key)
    if (issue !== null) return issue
  }
  return null
}

function objectIssue(value: Record<string, unknown>, shape: Shape, path: Path): Issue | null {
  const known = shape.properties ?? {}
  const wrong = firstIssue(Object.entries(value), (child, key) => {
    if (Object.hasOwn(known, key)) return validate(child, known[key] as Shape, [...path, key])
    if (typeof shape.additionalProperties === 'object') return validate(child, shape.additionalProperties, [...path, key])
    const message = `unknown key ${quoted(key)}${suggestion(
      key,
      Object.keys(known).filter((name) => name !== '$schema'),
    )}`
    return { path: [...path, key], target: 'key', message }
  })
  const missing = shape.required?.find((key) => !Object.hasOwn(value, key))
  if (wrong !== null || missing === undefined) return wrong
  return { path, target: 'value', message: `the key "${missing}" is missing: expected ${shape.title}` }
}

function stringIssue(value: string, shape: Shape, path: Path): Issue | null {
  const issue = (message: string): Issue => ({ path, target: 'value', message })
  if (shape.minLength !== undefined && value.length < shape.minLength)
    return issue(`expected ${shape.title}, got ${value === '' ? 'an empty string' : 'a shorter one'}`)
  if (shape.pattern !== undefined && !new RegExp(shape.pattern).test(value)) return issue(`expected ${shape.title}, got another text`)
  if (shape.format !== 'regex') return null
  const reason = regexProblem(value)
  return reason === null ? null : issue(reason)
}

function numberIssue(value: number, shape: Shape, path: Path): Issue | null {
  const [least, most] = [shape.minimum ?? -Infinity, shape.maximum ?? Infinity]
  if (Number.isFinite(value) && value >= least && value <= most) return null
  const bounds = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`
  return { path, target: 'value', message: `expected ${shape.title} ${bounds}` }
}

/** What a pattern may cost is judged where its way is chosen. The engine's own message repeats the pattern, which may be a secret: only what follows its last colon is shown. */
function regexProblem(pattern: string): string | null {
  try {
    new RegExp(pattern)
  } catch (error) {
    const said = (error as Error).message
    return `not a regular expression: ${said.slice(said.lastIndexOf(':') + 1).trim()}`
  }
  if (!new RegExp(`^(?:${pattern})$`).test('')) return null
  return 'this regular expression matches the empty string and so would allow everything: say what the value looks like'
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (value === null || value instanceof Date) return 'other'
  return typeof value
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (value instanceof Date) return 'a date'
  if (Array.isArray(value)) return 'a list'
  return (
    { string: 'a string', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as string] ?? 'something else'
  )
}
