let unsafe: RegExp | undefined

/**
 * Controls (ESC starts a terminal command), line separators, halves of surrogate pairs, and what is invisible or turns the
 * reading direction (it makes one name look like another: CVE-2021-42574). The two joiners are part of ordinary words. Made late: the tables of
 * Unicode take half a millisecond.
 */
const unsafeMarks = (): RegExp => (unsafe ??= /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu)

/** Nearly every text, asked first. */
const PLAIN = /^[ -~]*$/

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text from a repository made safe for a terminal and a log: one line, what cannot be seen is written as an escape. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(unsafeMarks(), (char) => SHORT[char] ?? escapeCode(char.codePointAt(0) ?? 0))
}

function escapeCode(code: number): string {
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
}

/** The same for a text that offsets point into: as many UTF-16 units as before. */
export function printableInPlace(text: string): string {
  return text.replace(unsafeMarks(), (char) => (char === '\t' ? ' ' : '\ufffd'.repeat(char.length)))
}

/**
 * Every string in a value of plain data made printable, so that no report can forget one. An excerpt's text keeps its
 * length, because `start` and `end` point into it.
 */
export function printableDeep<T>(value: T): T {
  return mapStrings(value, (text, inExcerpt) => (inExcerpt ? printableInPlace(text) : printable(text)))
}

/** A copy of plain data with every string changed. */
export function mapStrings<T>(value: T, change: (text: string, inExcerpt: boolean) => string, inExcerpt = false): T {
  return deep(value, change, inExcerpt) as T
}

function deep(value: unknown, change: (text: string, inExcerpt: boolean) => string, inExcerpt: boolean): unknown {
  if (typeof value === 'string') return change(value, inExcerpt)
  if (Array.isArray(value)) return value.map((item) => deep(item, change, inExcerpt))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, change, inExcerpt || key === 'excerpt')]))
}

/** JSON with a final newline; the same unsafe characters as \u escapes, so that the value is the same and a terminal is safe. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
  return `${json.replace(unsafeMarks(), (char) => (char === '\n' ? char : escapeUnits(char)))}\n`
}

function escapeUnits(char: string): string {
  let escaped = ''
  for (let at = 0; at < char.length; at++) escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`
  return escaped
}
