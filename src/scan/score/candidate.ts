import type { Belief } from '../entropy/judge.ts'
import type { FileKind } from '../entropy/kind.ts'
import type { Place } from '../entropy/taken.ts'
import type { Reading } from '../../value/language.ts'
import type { Role } from '../../value/names.ts'

/** A value that may be a secret, where it stands, and what the rules of judge.ts and nameless.ts think of it. */
export interface Candidate {
  /** Of the whole text, one character a byte. */
  content: string
  /** Offsets of the value in it, half-open. */
  start: number
  end: number
  /** As its program reads it, without quotes and escapes. */
  value: string
  /** '' where nothing names it. */
  name: string
  /** null: the name means no secret. */
  role: Role | null
  place: Place | 'alone'
  quoted: boolean
  kind: FileKind
  path: string
  belief: Belief
}

/** A candidate with what several features ask for, made once. */
export interface Seen extends Candidate {
  reading: Reading
  /** Lower-case parts of the name. */
  nameParts: readonly string[]
  /** A comment, or a string that documents, is open there; the line is a comment from its beginning. */
  isInDocBlock: boolean
  isInLineComment: boolean
  /** The candidate's line up to the value, and behind it. */
  left: string
  right: string
  /** The text around it: some lines up and down, lower case. */
  around: string
}

/** What is measured of a candidate, by name; true counts as 1. */
export type Features = Readonly<Record<string, (seen: Seen) => number | boolean>>
