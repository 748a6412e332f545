import type { FieldReader } from './field.ts'

/** A format whose files are told by their names. */
export interface Format {
  name: string
  /** `path` is `/`-separated, `basename` its last part; both in lower case. */
  matches(path: string, basename: string): boolean
  read: FieldReader
}

/** The first that matches reads the file: what has a name of its own stands before what has an extension only. */
export const FORMATS: readonly Format[] = []
