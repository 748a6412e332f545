import type { Field, FieldReader, Problem } from './field.ts'

/** A reader that gives up where its parser throws: too deep for the stack, too much, or a mistake of the parser itself. */
export function guarded(read: (content: string) => Field[] | Problem | null): FieldReader {
  return (content) => {
    try {
      return read(content)
    } catch {
      return null
    }
  }
}
