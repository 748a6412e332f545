import { asBuffer, lineIndexAt } from '../../decode/text.ts'
import type { Text } from '../../model.ts'

/** A place as editors count it: both from 1, columns in UTF-16 units. */
export interface Place {
  line: number
  column: number
}

/**
 * Turns byte offsets into places. It remembers the last one, so that asking in ascending order reads every byte once, also
 * where the whole text is one line.
 */
export function makeLocator(text: Text): (offset: number) => Place {
  let known = { line: -1, offset: 0, units: 0 }
  return (offset) => {
    const line = lineIndexAt(text.lineStarts, offset)
    if (line !== known.line || offset < known.offset) known = { line, offset: text.lineStarts[line] as number, units: 0 }
    known = { line, offset, units: known.units + asBuffer(text.bytes).toString('utf8', known.offset, offset).length }
    return { line: text.firstLine + line, column: known.units + 1 + (line === 0 ? text.firstColumn : 0) }
  }
}
