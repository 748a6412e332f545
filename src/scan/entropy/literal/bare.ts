import type { FileKind } from '../kind.ts'
import { read } from '../../../value/language.ts'

const BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/
const BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/

/** A command of PowerShell. */
const COMMAND = /^(?:Get|New|Read|ConvertTo|ConvertFrom|Import|Invoke|Select|Join|Out)-[A-Z][A-Za-z]{2,40}$/

/** One word; what follows it on the line must not go on like a sentence or an expression. */
export function bareAt(text: string, start: number, kind: FileKind): { start: number; end: number } | null {
  const word = (kind === 'data' ? BARE_DATA : BARE).exec(text.slice(start, start + 310))?.[0]
  if (word === undefined || word.length > 299 || word.endsWith('...')) return null
  if (kind === 'data' && COMMAND.test(word)) return null
  let length = word.length
  while (length > 0 && /[,;)\]}:.]/.test(word[length - 1] as string)) length--
  if (kind !== 'data' && (isCalled(text.slice(start + word.length, start + word.length + 4)) || hasAttribute(word))) return null
  return length === 0 ? null : { start, end: start + length }
}

/** Whether a bracket on the same line opens behind a word. */
function isCalled(rest: string): boolean {
  return /^[^\S\n]{0,3}[([{]/.test(rest)
}

/** A word and a sign in the middle (`user=root`): what stands before the sign of a random value holds digits and is no word. */
function hasAttribute(word: string): boolean {
  const head = /^([^=]{0,300})=(?!=*$)/.exec(word)?.[1]
  if (head === undefined) return false
  const reading = read(head)
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters
}
