import type { Span } from '../../model.ts'

/** A parsed JSON or YAML text: the spans, in the text's bytes, of what a pointer's parts name. null: not there, or more than once. */
export type Locate = (parts: readonly string[]) => Span[]
/** What a parser answers: a way to look, or the offset at which the text is no such format (null: unknown). */
export type Parsed = { locate: Locate } | { errorAt: number | null }

/**
 * Whether a key is the one that a pointer names. Texts are parsed as one character a byte, so that offsets are byte offsets:
 * a key in plain UTF-8 comes as its bytes, one that was written with escapes as itself.
 */
export function isKey(key: string, part: string): boolean {
  return key === part || key === Buffer.from(part, 'utf8').toString('latin1')
}

/** The index that a pointer's part names in a list of that length; -1: none. */
export function listIndex(part: string, length: number): number {
  const index = /^(?:0|[1-9]\d{0,9})$/.test(part) ? Number(part) : length
  return index < length ? index : -1
}
