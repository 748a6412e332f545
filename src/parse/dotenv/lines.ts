const [TAB, LF, VT, FF, CR, SPACE] = [9, 10, 11, 12, 13, 32]

/** Whether a line ends at an offset: at a line feed, at a carriage return with or without one, at the end of the text. */
export function isLineEnd(content: string, at: number): boolean {
  if (at >= content.length) return true
  const code = content.charCodeAt(at)
  return code === LF || code === CR
}

/** Offset of the end of the line. */
export function lineEnd(content: string, start: number): number {
  let at = start
  while (!isLineEnd(content, at)) at++
  return at
}

/** Offset behind the line end that stands at an offset. */
export function nextLine(content: string, end: number): number {
  return content.charCodeAt(end) === CR && content.charCodeAt(end + 1) === LF ? end + 2 : end + 1
}

/** ASCII only: in a text of one character a byte, a no-break space may be half of a letter. */
export function isBlank(content: string, at: number): boolean {
  const code = content.charCodeAt(at)
  return code === SPACE || code === TAB || code === VT || code === FF
}

export function skipBlanks(content: string, start: number): number {
  let at = start
  while (isBlank(content, at)) at++
  return at
}

/** Offset behind the last character before `end` that is no blank, at least `start`. */
export function dropBlanks(content: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(content, at - 1)) at--
  return at
}

/** The line end that a text uses, by its first. */
export function lineEndOf(content: string): '\n' | '\r\n' {
  const end = lineEnd(content, 0)
  return content.charCodeAt(end) === CR && content.charCodeAt(end + 1) === LF ? '\r\n' : '\n'
}
