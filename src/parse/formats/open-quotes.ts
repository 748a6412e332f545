import type { Field } from '../field.ts'
import { MAX_FIELDS } from '../written.ts'
import { linesOf } from '../credentials/lines.ts'

/** A name, a sign and a quote that the line does not close. */
const OPEN = /^(\s{0,80}(?:export )?(?:- )?["']?([\w.-]{1,80})["']?\s{0,40}[:=]\s{0,40}(["']))((?:(?!\3)[^\r\n]){1,400})$/

/**
 * Values in a text that does not parse, whose quote is never closed: they go up to the line's end. All other lines are read as in any text.
 */
export function openQuotes(content: string): Field[] {
  const fields: Field[] = []
  for (const { text, start } of linesOf(content)) {
    const found = OPEN.exec(text)
    if (found === null) continue
    const [, head = '', name = '', , raw = ''] = found
    const value = raw.replace(/[\s,;]{1,20}$/, '')
    const from = start + head.length
    if (value !== '') fields.push({ name, path: [], value, quoted: true, start: from, end: from + value.length })
    if (fields.length >= MAX_FIELDS) break
  }
  return fields
}
