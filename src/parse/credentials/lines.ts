import type { Field } from '../field.ts'

/** A line without its end; `start`: byte offset of its first character. */
export interface Line {
  text: string
  start: number
}

/** Longer lines are data: no file of these kinds has one. */
const MAX_LINE = 4000

/** The lines of a text that hold something; `\r` before a line's end belongs to it. */
export function* linesOf(content: string): Generator<Line> {
  for (let start = 0; start < content.length; ) {
    const feed = content.indexOf('\n', start)
    const next = feed === -1 ? content.length : feed
    const end = next > start && content[next - 1] === '\r' ? next - 1 : next
    if (end > start && end - start <= MAX_LINE) yield { text: content.slice(start, end), start }
    start = next + 1
  }
}

/** A word as most configuration files write it: bare, or in quotes in which a backslash escapes, up to 300 characters. */
export interface Word {
  /** Byte offsets, without the quotes. */
  start: number
  end: number
  value: string
  quoted: boolean
}

const WORD = /"((?:[^"\\]|\\[\s\S]){0,300})"|'((?:[^'\\]|\\[\s\S]){0,300})'|[^\s"']\S*/g

/** The words of a line, split at white space. What follows a bare `#` is a comment. */
export function wordsOf({ text, start }: Line): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(WORD)) {
    const [all, double, single] = found
    if (all.startsWith('#')) break
    const inner = double ?? single
    const from = start + found.index + (inner === undefined ? 0 : 1)
    const value = inner === undefined ? all : inner.replace(/\\([\s\S])/g, '$1')
    words.push({ start: from, end: from + (inner ?? all).length, value, quoted: inner !== undefined })
  }
  return words
}

type Told = Pick<Field, 'name'> & Partial<Pick<Field, 'path' | 'role' | 'user' | 'encoded'>>

/** A word as the value of a field. */
export function fieldOf(told: Told, { start, end, value, quoted }: Word): Field {
  return { path: [], ...told, start, end, value, quoted }
}
