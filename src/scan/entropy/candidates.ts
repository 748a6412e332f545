import type { Text } from '../../model.ts'
import { eachAddress, eachCallee } from '../sweep/index.ts'
import { assignmentsAt, callAt } from './assignment.ts'
import type { FileKind } from './kind.ts'
import { mayAssign, mayFollow, nameSpan } from './name-bytes.ts'
import { nameSpans } from './name-spans.ts'
import { behindAddress } from './readers/address.ts'
import type { Assignment } from './taken.ts'

/**
 * Calls `visit` with every value that a text gives to a name or a call which mean a secret; those of names first. One value may be met
 * twice: then what is met first says more. `nameStart`: the offset of the name, null where it does not stand right before its value.
 */
export function eachAssignment(text: Text, kind: FileKind, visit: (found: Assignment, nameStart: number) => void): void {
  for (const { start, end } of nameSpans(text)) {
    if (!mayAssign(text.bytes, end) && !mayFollow(text.bytes, start)) continue
    for (const found of assignmentsAt(text.content, start, end, kind)) visit(found, start)
  }
  eachCallee(text, (offset) => {
    const span = nameSpan(text.bytes, offset)
    const found = span === null ? null : callAt(text.content, span.start, span.end, kind)
    if (found !== null && span !== null) visit(found, span.start)
  })
  if (kind === 'code') eachSigned(text, visit)
}

const [P, S] = [0x70, 0x73]

/** Addresses of web pages end in `http` or `https`, and most others are theirs. */
function eachSigned(text: Text, visit: (found: Assignment, nameStart: number) => void): void {
  eachAddress(text, (offset) => {
    const last = text.bytes[offset - 1]
    const at = last === S ? offset - 2 : offset - 1
    if (text.bytes[at] === P && text.bytes[at - 3] === 0x68 && text.bytes[at - 1] === 0x74) return
    const found = behindAddress(text.content, offset, 'code')
    if (found !== null) visit(found, found.start)
  })
}
