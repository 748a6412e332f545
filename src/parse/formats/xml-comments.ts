import type { Field } from '../field.ts'
import { lineEnd } from '../written.ts'

/** Comments of a text that are read, and the longest, in characters. */
const [MAX_COMMENTS, MAX_LENGTH] = [200, 8000]
/** An element with a value begins it. */
const ELEMENT = /^\s{0,200}<[A-Za-z_][\w:.-]{0,80}[\s>]/
const NAME = 'c'

/**
 * Elements that are commented out, as fields of their own: who takes a setting out of use keeps its password. A comment that holds words is
 * none; one that is never closed goes up to its line's end.
 *
 * @param read the fields of a document
 */
export function commentedOut(content: string, read: (content: string) => Field[]): Field[] {
  const fields: Field[] = []
  let left = MAX_COMMENTS
  for (let open = content.indexOf('<!--'); open !== -1 && left > 0; left--) {
    const end = content.indexOf('-->', open + 4)
    const close = end === -1 ? lineEnd(content, open) : end
    const inner = content.slice(open + 4, Math.min(close, open + 4 + MAX_LENGTH))
    if (close - open <= MAX_LENGTH && ELEMENT.test(inner)) for (const field of fieldsOf(inner, open + 4, read)) fields.push(field)
    open = content.indexOf('<!--', close)
  }
  return fields
}

function fieldsOf(inner: string, offset: number, read: (content: string) => Field[]): Field[] {
  const shift = offset - NAME.length - 2
  try {
    const fields = read(`<${NAME}>${inner}</${NAME}>`)
    return fields.map((field) => ({ ...field, path: field.path.slice(1), start: field.start + shift, end: field.end + shift }))
  } catch {
    return []
  }
}
