import type { Span, Text } from '../../model.ts'
import { eachName } from '../sweep/index.ts'
import { nameSpan } from './name-bytes.ts'

/** Several checks ask for the names of a text, one after the other. */
const known = new WeakMap<Text, readonly Span[]>()

/** Every name in which an anchor of secret-ish names stands, in order, each once. */
export function nameSpans(text: Text): readonly Span[] {
  const kept = known.get(text)
  if (kept !== undefined) return kept
  const spans: Span[] = []
  eachName(text, (offset) => {
    const span = nameSpan(text.bytes, offset)
    if (span !== null && span.start !== spans.at(-1)?.start) spans.push(span)
  })
  known.set(text, spans)
  return spans
}
