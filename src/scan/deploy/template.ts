/** Opening and closing marks of Helm, Jinja and their like. */
const MARKS = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
] as const
/** Longer ones are no marks. */
const MAX_LENGTH = 4000

/** Whether a text that is no YAML may be a template of some. */
export function hasMarks(content: string): boolean {
  return MARKS.some(([opening]) => content.includes(opening))
}

/** Whether a text is no YAML before it is filled in: marks begin its lines, or stand where values do without quotes. */
export function isTemplate(content: string): boolean {
  return hasMarks(content) && /^[ \t]{0,200}(?:- )?\{[{%#]|[:-][ \t]{1,20}\{[{%]/m.test(content)
}

/**
 * The text with every mark blanked out: where it is all of its line by blanks, elsewhere by a reference of the same length, so that all offsets stay and
 * what a template puts in counts as looked up.
 */
export function withoutMarks(content: string): string {
  let out = ''
  let from = 0
  for (let mark = nextMark(content, 0); mark !== null; mark = nextMark(content, mark.end)) {
    out += content.slice(from, mark.start) + filler(content, mark)
    from = mark.end
  }
  return out + content.slice(from)
}

interface Mark {
  start: number
  end: number
}

function nextMark(content: string, from: number): Mark | null {
  for (let start = content.indexOf('{', from); start !== -1; start = content.indexOf('{', start + 1)) {
    const [opening, closing] = MARKS.find(([opening]) => content.startsWith(opening, start)) ?? []
    if (opening === undefined || closing === undefined) continue
    const close = content.slice(start, start + MAX_LENGTH).indexOf(closing, opening.length)
    if (close === -1) return null
    return { start, end: start + close + closing.length }
  }
  return null
}

function filler(content: string, { start, end }: Mark): string {
  const mark = content.slice(start, end)
  if (!mark.startsWith('{{') || isAlone(content, start, end)) return mark.replace(/[^\r\n]/g, ' ')
  return `\${${mark.slice(2, -1).replace(/[^\r\n]/g, 'x')}}`
}

/** Of a longer line nobody sees the end: it is no statement's. */
const MAX_LINE = 500

/** Whether nothing but white space and other marks stand on the line. */
function isAlone(content: string, start: number, end: number): boolean {
  const before = content.slice(Math.max(0, start - MAX_LINE), start)
  const after = content.slice(end, end + MAX_LINE)
  const isFirst = start <= MAX_LINE || before.includes('\n')
  return isFirst && /^[ \t]*(?:\{[{%#]|$)/.test(before.slice(before.lastIndexOf('\n') + 1)) && /^[ \t\r]*(?:\{[{%#]|\n|$)/.test(after)
}
