import type { Span, Text } from '../model.ts'
import { base64Texts, MIN_BASE64_LENGTH } from './base64.ts'
import type { Derived } from './derived.ts'
import { backslash } from './escapes/backslash.ts'
import { byteList } from './escapes/byte-list.ts'
import { entities } from './escapes/entities.ts'
import type { Escape } from './escapes/escape.ts'
import { percent } from './escapes/percent.ts'
import { quotedPrintable } from './escapes/quoted-printable.ts'
import { wordLines, wordList } from './escapes/word-list.ts'
import { plausiblePoints, unescapeAround } from './escapes/unescape.ts'
import { hexTexts } from './hex.ts'

export const ESCAPES: readonly Escape[] = [percent, backslash, entities, quotedPrintable, byteList, wordList, wordLines]

/** Shortest run of token characters that is worth asking the decoders about. */
export const MIN_ENCODED_RUN = MIN_BASE64_LENGTH

/** What the prefilter saw of one way of escaping: byte offsets in any order. */
export interface Trace {
  /** Of its anchors. */
  anchors: number[]
  /** Beside which its escapes hide something. */
  near: number[]
}

/**
 * Every text that stands encoded in another, one decoding deep.
 *
 * @param runs of token characters, at least MIN_ENCODED_RUN long, ascending.
 * @param traces one for each of ESCAPES, in that order.
 */
export function derivedTexts(text: Text, runs: readonly Span[], traces: readonly Trace[]): Derived[] {
  const unescaped = ESCAPES.map((form, index) => unescapeTraced(text, form, traces[index] as Trace))
  return [...base64Texts(text, runs), ...hexTexts(text, runs), ...unescaped.filter((derived) => derived !== null)]
}

function unescapeTraced(text: Text, form: Escape, { anchors, near }: Trace): Derived | null {
  if (anchors.length + near.length === 0) return null
  const plausible = plausiblePoints(text, form, anchors.sort(ascending))
  return unescapeAround(text, form, [...plausible, ...near].sort(ascending))
}

const ascending = (a: number, b: number): number => a - b
