import type { Span } from '../model.ts'

/**
 * A value of a file whose format is known, with the name that the format gives it. `start` and `end`: byte offsets of the value as it
 * is written, without its quotes.
 */
export interface Field extends Span {
  /** As its program reads it: `spring.datasource.password`, `_authToken`. */
  name: string
  /** Keys, sections and elements above it, outermost first. */
  path: readonly string[]
  /** As its program reads it, escapes and continued lines undone; one character a byte (UTF-8). */
  value: string
  quoted: boolean
  /** The format itself says what stands here (the fifth column of .pgpass), whatever the name. */
  role?: 'password' | 'secret' | 'token' | 'key'
  /** Whom it belongs to, where the format says so. */
  user?: string
  /** The program decodes it once more. `base64-unattend`: as Windows' setup does, UTF-16LE with the element's name behind it. */
  encoded?: 'base64' | 'base64-unattend'
}

/** Why a text could not be read as its format says. `line` is 1-based; the message holds nothing of the text. */
export interface Problem {
  line: number
  message: string
  /** What can be read of it nevertheless, line by line. */
  fields?: Field[]
}

/** All of a text's fields in order of place, or null or a problem where it is not well-formed. Never throws, whatever the bytes. */
export type FieldReader = (content: string) => Field[] | Problem | null
