import { lineEndOf } from '../../parse/dotenv/lines.ts'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import type { Assignment, Quote } from '../../parse/dotenv/types.ts'

/** A value that no quotes can hold so that every program reads it back. The message does not show it. */
export class UnwritableValue extends Error {
  override name = 'UnwritableValue'
}

/** What needs no quotes in dotenv files, shells and compose. */
const PLAIN = /^[A-Za-z0-9_.,:@%+=/-]*$/
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Whether a word can be the name of an environment variable everywhere (POSIX, XBD 8.1, and letters of either case). */
export function isVariableName(word: string): boolean {
  return NAME.test(word)
}

/**
 * The text with a variable set, and not one byte of the rest changed: quotes, comment and line ends stay. A name that comes several
 * times is set everywhere, because programs differ on which counts; one that is not there gets a line at the end.
 *
 * @throws UnwritableValue
 */
export function setValue(content: string, name: string, value: string): string {
  const { assignments } = parseDotenv(content)
  const own = assignments.filter((assignment) => assignment.name === name)
  const after = own.length === 0 ? withLine(content, `${name}=${written(value, '')}`) : replaceAll(content, own, value)
  prove(content, after, name, value)
  return after
}

/** The text with a line `NAME=` at the end, unless the name is there. */
export function addName(content: string, name: string): string {
  const isThere = parseDotenv(content).assignments.some((assignment) => assignment.name === name)
  return isThere ? content : withLine(content, `${name}=`)
}

/**
 * The value as it is written, in the quotes that it had where they can hold it: so that dotenv readers and a shell (`source .env`) have the
 * same. Never in backticks, whatever was there: a shell runs what is between them.
 *
 * @throws UnwritableValue
 */
export function written(value: string, before: Quote): string {
  const quotes: readonly Quote[] = [before, ...(PLAIN.test(value) ? ([''] as const) : (["'", '"'] as const))]
  const quote = quotes.find((each) => canHold(each, value))
  if (quote === undefined)
    throw new UnwritableValue(
      "the value holds ' and one of \" $ ` \\ (or ends with \\): no form of it is the same for a shell and for the readers of dotenv files. Choose a value without ', or set it where the application runs",
    )
  return `${quote}${value}${quote}`
}

function canHold(quote: Quote, value: string): boolean {
  if (quote === '') return PLAIN.test(value)
  if (quote === '`' || value.includes(quote) || value.endsWith('\\')) return false
  return quote !== '"' || !/[\\$`]/.test(value)
}

function replaceAll(content: string, own: readonly Assignment[], value: string): string {
  let text = ''
  let at = 0
  for (const { raw, quote } of own) {
    text += content.slice(at, raw.start) + written(value, quote)
    at = raw.end
  }
  return text + content.slice(at)
}

function withLine(content: string, line: string): string {
  const end = lineEndOf(content)
  const isOpen = content !== '' && content !== '\ufeff' && content !== '\u00ef\u00bb\u00bf' && !/[\r\n]$/.test(content)
  return `${content}${isOpen ? end : ''}${line}${end}`
}

/** The new text must read back as meant, and everything else as before: a quote that is open elsewhere could swallow it. */
function prove(before: string, after: string, name: string, value: string): void {
  const [old, now] = [before, after].map((content) => parseDotenv(content).assignments)
  const others = (list: readonly Assignment[] = []): string =>
    JSON.stringify(list.filter((each) => each.name !== name).map((each) => [each.name, each.value]))
  const own = (now ?? []).filter((each) => each.name === name)
  if (own.length > 0 && own.every((each) => each.value === value) && others(old) === others(now)) return
  throw new UnwritableValue(`the value of ${name} cannot be written so that it reads back as it is; look for an open quote in the file`)
}
