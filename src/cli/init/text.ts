import { InitError } from './types.ts'

/** Ends a single line that init wrote. A comment to its end, so a CR from a CRLF check-out harms nothing. */
export const LINE_MARK = '# added by hushgate init'
export const BLOCK_BEGIN = '# added by hushgate init: begin'
export const BLOCK_END = '# added by hushgate init: end'

/** Takes the line end that the text uses; for files of which no other line end is right, pass it. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/**
 * Inserts whole lines at a line start, or at the end of the text. After a last line without a line end, and in a file that
 * is there but empty, the lines come without one too: that is how `removeOurs` knows what was there.
 */
export function insertLines(text: string, at: number, lines: readonly string[], lineEnd: string): string {
  if (at === text.length && !text.endsWith('\n')) return text + lineEnd + lines.join(lineEnd)
  return text.slice(0, at) + lines.map((line) => line + lineEnd).join('') + text.slice(at)
}

/** What is left without our lines: null where the file was ours entirely; undefined where nothing of ours is in it. */
export function removeOurs(text: string, path: string): string | null | undefined {
  let rest = text
  let ours = ourPart(rest, path)
  if (!ours) return undefined
  while (ours) {
    if (ours.start === 0 && ours.end === rest.length) return null
    const start = ours.end === rest.length && !rest.endsWith('\n') ? ours.start - ours.lineEnd.length : ours.start
    rest = rest.slice(0, Math.max(0, start)) + rest.slice(ours.end)
    ours = ourPart(rest, path)
  }
  return rest
}

/** The first of our single lines or blocks: offsets of whole lines, and the line end they were written with. */
function ourPart(text: string, path: string): { start: number; end: number; lineEnd: string } | null {
  const first = /^.*# added by hushgate init(: begin)?\r?$/m.exec(text)
  if (!first) return null
  const start = first.index
  if (!first[1]) return { start, end: afterLine(text, start), lineEnd: '\n' }
  const last = /^.*# added by hushgate init: end\r?$/m.exec(text.slice(start))
  if (!last) {
    const line = text.slice(0, start).split('\n').length
    throw new InitError(`${path}:${line}: the line "${BLOCK_END}" that belongs to this one is gone: take hushgate's lines out by hand`)
  }
  return { start, end: afterLine(text, start + last.index), lineEnd: first[0].endsWith('\r') ? '\r\n' : '\n' }
}

/** Offset at which the next line starts; the text's length after the last one. */
export function afterLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

/** Whether a text names hushgate as a program, a hook or a repository; a folder that merely begins with the word is none. */
export function namesHushgate(text: string): boolean {
  return /(?:^|[\s;&|(/'"])hushgate(?:-[\w-]{1,40}|\.m?js|\.git)?(?=$|[\s;&|)'"\\])/.test(text)
}

/** Whether a shell text runs hushgate, comments left out. */
export function runsHushgate(shell: string): boolean {
  return shell.split('\n').some(isHushgateLine)
}

function isHushgateLine(line: string): boolean {
  return line.includes(LINE_MARK) || namesHushgate(line.replace(/(?:^|\s)#.*/, ''))
}

/** A shell text with only hushgate's lines in it: nothing else of the person's hooks may run in the proof. */
export function onlyHushgate(shell: string): string {
  let inBlock = false
  const kept = shell.split('\n').map((line, index) => {
    if (line.includes(BLOCK_BEGIN)) inBlock = true
    const keep = inBlock || (index === 0 && line.startsWith('#!')) || isHushgateLine(line)
    if (line.includes(BLOCK_END)) inBlock = false
    return keep ? line : '# (left out of the proof)'
  })
  return `${kept.join('\n')}\n`
}
