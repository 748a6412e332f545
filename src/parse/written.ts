/** Fields that a text may have, and collections within each other: configuration has some hundred and some ten. */
export const MAX_FIELDS = 50_000
export const MAX_DEPTH = 100

/** More fields or a deeper nesting than anybody writes: not read as its format says. */
export class TooMuch extends Error {}

/**
 * What a parser read, one character a byte: what an escape (`\u20ac`, `&#228;`) named becomes its UTF-8 bytes. Where a text mixes
 * such characters with bytes above ASCII, only those beyond latin1 can be told from them.
 */
export function asBytes(value: string, raw: string): string {
  if (!/[^\x00-\x7f]/.test(value)) return value
  if (!/[^\x00-\x7f]/.test(raw)) return utf8(value)
  return value.replace(/[^\x00-\xff]{1,1000}/g, utf8)
}

/** @param text in UTF-16 @returns its UTF-8 bytes, one character each */
export const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** 1-based number of the line in which an offset lies. */
export function lineOf(content: string, offset: number): number {
  let line = 1
  for (let at = content.indexOf('\n'); at !== -1 && at < offset; at = content.indexOf('\n', at + 1)) line++
  return line
}

/** Where a line begins, by its 1-based number; the content's length where it has fewer. */
export function startOfLine(content: string, line: number): number {
  let start = 0
  for (let left = line - 1; left > 0; left--) {
    const feed = content.indexOf('\n', start)
    if (feed === -1) return content.length
    start = feed + 1
  }
  return start
}

/** A span without the white space at both its ends. */
export function trimmed(content: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (to > from && isSpace(content.charCodeAt(to - 1))) to--
  while (from < to && isSpace(content.charCodeAt(from))) from++
  return { start: from, end: to }
}

/** White space of ASCII. */
export const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)

/** Where the line of an offset ends: at its line feed (a carriage return before it belongs to the line), or with the content. */
export function lineEnd(content: string, at: number): number {
  const end = content.indexOf('\n', at)
  return end === -1 ? content.length : end
}
