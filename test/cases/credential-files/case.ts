import type { Escape, Slot } from './slot.ts'

/**
 * One file of the examination. The letter that a slot begins with says what is expected of its value:
 * `n` nothing may be found there, `a` either is right (a user's or a key's id that stands beside its secret), all others: a secret.
 * Everything of a file that is no slot must be silent, too.
 */
export interface Case {
  /** Under this folder: `<kind>/<name>`. */
  file: string
  /** Where the file lies in the repository that is scanned. */
  path: string
  escape?: Escape
  /** How its lines end; absent: LF. */
  lines?: 'crlf' | 'bom-crlf'
  slots: Readonly<Record<string, Slot>>
}
