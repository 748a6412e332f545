import type { Span, Text } from '../model.ts'

/** A text that stood encoded in another. */
export interface Derived {
  text: Text
  /** Decodings from the outer text to this one, outermost first. */
  via: string[]
  /** Byte offsets in the outer text that encode a span of this one. */
  outer(span: Span): Span
}
