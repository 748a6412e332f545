import type { Span, Text } from '../../model.ts'
import { eachName } from '../sweep/index.ts'
import { nameSpan } from './name-bytes.ts'

/** Calls `visit` with every name in which an anchor of secret-ish names stands, in order, each once. */
export function eachNameSpan(text: Text, visit: (span: Span) => void): void {
  let seen = -1
  eachName(text, (offset) => {
    const span = nameSpan(text.bytes, offset)
    if (span === null || span.start === seen) return
    seen = span.start
    visit(span)
  })
}
