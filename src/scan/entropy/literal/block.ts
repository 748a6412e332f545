/** Where the value stands; of several lines what they say together. */
export interface Block {
  start: number
  end: number
  value?: string
}

/** A margin of Scala's, and the blanks around a line; what a backslash at its end joins to the next one. */
const LINE = /^([ \t]{0,200}\|?[ \t]{0,20})(.{0,600}?)[ \t\r]{0,20}(\\?)[ \t\r]{0,9}$/
/** A line of an encoded value. */
const ENCODED = /^[A-Za-z0-9+/_-]{16,}={0,2}$/

/** The value of a literal over several lines: its one line with text, or lines that belong together; null: it is a text. */
export function blockValue(text: string, start: number, end: number): Block | null {
  const lines: { start: number; text: string; goesOn: boolean }[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const found = LINE.exec(line)
    if (found === null) return null
    const [, indent, content, backslash] = found as unknown as [string, string, string, string]
    if (content !== '') lines.push({ start: at + indent.length, text: content, goesOn: backslash !== '' })
    at += line.length + 1
  }
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.start + last.text.length }
  if (lines.length === 1) return span
  const isOne = lines.slice(0, -1).every(({ goesOn }) => goesOn) || lines.every((line) => ENCODED.test(line.text))
  return isOne ? { ...span, value: lines.map((line) => line.text).join('') } : null
}
