import { relative } from 'node:path'
import type { FileEdit, Step } from './types.ts'

/**
 * What an edit changes: the lines that come and the lines that go, with their numbers. No line of the person's own is shown,
 * nor a removed file's content: a hook file may hold a secret too.
 */
export function showEdit(edit: FileEdit, top: string): string {
  const name = displayPath(edit.path, top)
  if (edit.after === null) return `${name} (removed: init made it)\n`
  const { removed, added } = changedLines(lines(edit.before ?? ''), lines(edit.after))
  return `${name}${edit.before === null ? ' (new file)' : ''}\n${signed('-', removed)}${signed('+', added)}`
}

function signed(sign: string, changed: readonly Line[]): string {
  return changed.map(({ line, text }) => `${String(line).padStart(5)} ${sign} ${text}\n`).join('')
}

export function showStep(step: Step, top: string): string {
  const words = step.words.map((word) => displayPath(word, top))
  return `then run: ${words.join(' ')}\n`
}

/** Relative to the top where it is below it. */
export function displayPath(path: string, top: string): string {
  const way = relative(top, path)
  return path.startsWith(top) && !way.startsWith('..') ? way : path
}

interface Line {
  /** 1-based. */
  line: number
  text: string
}

/** init only puts whole lines in or takes them out; where it does both (a block written anew) the middle is shown. */
function changedLines(before: readonly string[], after: readonly string[]): { removed: Line[]; added: Line[] } {
  const added = insertedLines(before, after)
  if (added) return { removed: [], added }
  const removed = insertedLines(after, before)
  if (removed) return { removed, added: [] }
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  return { removed: numbered(before).slice(start), added: numbered(after).slice(start) }
}

/** The lines of `long` that are not in `short`; null where `long` is not `short` with lines put in. */
function insertedLines(short: readonly string[], long: readonly string[]): Line[] | null {
  let at = 0
  const inserted = numbered(long).filter(({ text }) => {
    const known = at < short.length && short[at] === text
    if (known) at++
    return !known
  })
  return at === short.length ? inserted : null
}

function numbered(texts: readonly string[]): Line[] {
  return texts.map((text, index) => ({ line: index + 1, text }))
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').replaceAll('\r', '').split('\n')
}
