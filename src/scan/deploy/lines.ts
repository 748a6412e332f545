import type { Span } from '../../model.ts'
import { readDotenv } from '../../parse/formats/dotenv.ts'
import type { Pair } from './pairs.ts'

const KEY = /^[ \t]{0,200}(?:- {1,8}){0,4}["']?([\w./-]{1,200})["']?[ \t]{0,8}:[ \t]{1,80}(?=\S)/
const CONTENT = /^(?:"([^"\r\n]{0,4000})"|'([^'\r\n]{0,4000})'|([^"'#\s|>&*!][^\r\n]{0,4000}))/

/** `name: value` on one line, as YAML mostly is, whatever is wrong with the rest of the text; `- name: A` / `value: b` is A's. */
export function pairsInLines(content: string): Pair[] {
  const found: Pair[] = []
  let variable: string | null = null
  for (const { start, end } of linesIn(content)) {
    const pair = pairIn(content.slice(start, end), start)
    if (pair === null) variable = null
    else if (pair.name === 'name') variable = pair.value
    else {
      found.push(pair.name === 'value' && variable !== null ? { ...pair, name: variable } : pair)
      variable = null
    }
  }
  return found
}

/** `NAME=value` on lines of a file that another one holds. */
export function assignmentsIn(content: string, { start, end }: Span): Pair[] {
  const fields = readDotenv(content.slice(start, end))
  if (!Array.isArray(fields)) return []
  return fields.map((field) => ({ name: field.name, value: field.value, start: start + field.start, end: start + field.end }))
}

function* linesIn(content: string): Generator<Span> {
  for (let from = 0; from < content.length; ) {
    const lineBreak = content.indexOf('\n', from)
    const to = lineBreak === -1 ? content.length : lineBreak
    yield { start: from, end: to }
    from = to + 1
  }
}

function pairIn(line: string, offset: number): Pair | null {
  const head = KEY.exec(line)
  const literal = head === null ? null : CONTENT.exec(line.slice(head[0].length))
  if (head === null || literal === null) return null
  const [, double, single, bare] = literal
  const value = double ?? single ?? uncommented(bare as string)
  const start = offset + head[0].length + (bare === undefined ? 1 : 0)
  return { name: head[1] as string, value, start, end: start + value.length }
}

function uncommented(value: string): string {
  const comment = value.search(/\s#/)
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd()
}
