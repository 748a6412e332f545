/** Opening and closing marks of Helm, Jinja and their like. */
const MARKS = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
] as const
/** Longer ones are no marks. */
const MAX_LENGTH = 4000

/** Whether a YAML file is a template: a mark begins a line, or stands where a value does without quotes. `${{ }}` of a pipeline is none. */
export function isTemplate(content: string): boolean {
  return (content.includes('{{') || content.includes('{%')) && /^[ \t]{0,200}(?:- )?\{[{%]|[:-][ \t]{1,20}\{\{|[^\s$"'{]\{\{/m.test(content)
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
  const isStatement = !mark.startsWith('{{') || mark.includes('\n') || isAlone(content, start, end)
  return isStatement ? mark.replace(/[^\r\n]/g, ' ') : `\${${'x'.repeat(Math.max(0, mark.length - 3))}}`
}

/** Whether nothing but white space and other marks stand on the line. */
function isAlone(content: string, start: number, end: number): boolean {
  const lineStart = content.lastIndexOf('\n', start - 1) + 1
  const lineEnd = content.indexOf('\n', end)
  const before = content.slice(lineStart, start)
  const after = content.slice(end, lineEnd === -1 ? content.length : lineEnd)
  return /^[ \t]*(?:\{[{%#]|$)/.test(before) && /^[ \t\r]*(?:\{[{%#]|$)/.test(after)
}
