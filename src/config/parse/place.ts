import type { Path } from '../schema/validate.ts'

/** 1-based; columns count UTF-16 units. */
export interface Place {
  line: number
  column: number
}

/** A parsed file that can say where its parts stand. */
export interface Parsed {
  value: unknown
  /** The key or value at a path, or the nearest thing around it that stands in the file. */
  locate(path: Path, target: 'key' | 'value'): Promise<Place>
}

/** The file is no text of its format. */
export class ParseFailure extends Error {
  readonly place: Place

  constructor(message: string, place: Place) {
    super(message)
    this.place = place
  }
}

export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\n|\r/).length, column: offset - lineStart + 1 }
}
