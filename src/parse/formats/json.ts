import { Collector } from '../collector.ts'
import type { Field, Problem } from '../field.ts'
import { guarded } from '../guard.ts'
import { libraries } from '../libraries.ts'
import { openQuotes } from './open-quotes.ts'
import { asBytes, lineOf } from '../written.ts'

/** JSON (RFC 8259), with comments and trailing commas, as editors and compilers read their configuration. */
export const readJson = guarded(read)

/** Where the next value stands: under a key, or as the next of a list. */
interface Place {
  key: string
  index: number | null
}

function read(content: string): Field[] | Problem | null {
  const collector = new Collector()
  const places: Place[] = [{ key: '', index: null }]
  const top = (): Place => places[places.length - 1] as Place
  let problem: Problem | null = null
  const begin = (index: number | null): void => {
    if (places.length > 1) collector.open(nameAt(top()))
    places.push({ key: '', index })
  }
  const end = (): void => {
    places.pop()
    if (places.length > 1) collector.close()
    next(top())
  }
  libraries.jsonc().visit(
    content,
    {
      onObjectBegin: () => begin(null),
      onObjectEnd: end,
      onArrayBegin: () => begin(0),
      onArrayEnd: end,
      onObjectProperty: (name, offset, length) => void (top().key = asBytes(name, content.slice(offset, offset + length))),
      onLiteralValue(value, offset, length) {
        const field = literal(content, value, offset, length)
        if (field !== null) collector.add({ name: nameAt(top()), ...field })
        next(top())
      },
      onError: (error, offset) => void (problem ??= { line: lineOf(content, offset), message: wordsOf(error) }),
    },
    { allowTrailingComma: true },
  )
  return problem === null ? collector.fields : { ...(problem as Problem), fields: openQuotes(content) }
}

const nameAt = ({ key, index }: Place): string => (index === null ? key : String(index))

function next(place: Place): void {
  if (place.index !== null) place.index++
}

/** null for true, false and null. */
function literal(content: string, value: unknown, offset: number, length: number): Omit<Field, 'name' | 'path'> | null {
  const end = offset + length
  if (typeof value === 'number') return { value: content.slice(offset, end), quoted: false, start: offset, end }
  if (typeof value !== 'string') return null
  return { value: asBytes(value, content.slice(offset, end)), quoted: true, start: offset + 1, end: end - 1 }
}

function wordsOf(error: Parameters<ReturnType<typeof libraries.jsonc>['printParseErrorCode']>[0]): string {
  const words = libraries.jsonc().printParseErrorCode(error)
  return `not valid JSON: ${words.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}`
}
