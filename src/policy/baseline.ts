import type { Finding } from '../model.ts'

/** A finding that was accepted. In the file: `<fingerprint>  [expires:<YYYY-MM-DD>  ]-- <reason>`, one line, sorted. */
export interface BaselineEntry {
  /** One word: `Finding.fingerprint`. */
  fingerprint: string
  reason: string
  /** The last day on which it counts, YYYY-MM-DD; null: no end. */
  expires: string | null
}

/** A file that was read: its entries by fingerprint, with their 1-based lines. */
export interface Baseline {
  /** As the person knows it, for messages. */
  fileName: string
  entries: ReadonlyMap<string, BaselineEntry & { line: number }>
}

/** A baseline that cannot be read or written; the message names the place and the way out. */
export class BaselineError extends Error {
  override name = 'BaselineError'
}

const HEADER = [
  '# Findings that were accepted, one a line: <fingerprint>  [expires:YYYY-MM-DD  ]-- <reason>',
  '# No secret stands here. `hushgate baseline write` keeps entries, reasons and dates, and drops other comments.',
]

/** The file's text: sorted by code unit, unique, so that two branches that add entries merge. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const unique = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const sorted = [...unique.values()].sort((a, b) => compare(a.fingerprint, b.fingerprint))
  return [...HEADER, ...sorted.map(formatEntry), ''].join('\n')
}

function formatEntry({ fingerprint, reason, expires }: BaselineEntry): string {
  if (!/^[^ \t\r\n#][^ \t\r\n]*$/.test(fingerprint)) throw new BaselineError(`${fingerprint}: a fingerprint must be one word`)
  const end = expires === null ? '' : `expires:${checkedDate(expires, '')}  `
  return `${fingerprint}  ${end}-- ${checkedReason(reason)}`
}

/** Reads a file's text; what an editor or a merge adds harmlessly (BOM, CRLF, comments, blank or doubled lines) is let pass. */
export function parseBaseline(text: string, fileName: string): Baseline {
  const entries = new Map<string, BaselineEntry & { line: number }>()
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((content, index) => {
      const line = index + 1
      if (/^\s*(?:#|$)/.test(content)) return
      const entry = { ...parseEntry(content, `${fileName}:${line}`), line }
      const twin = entries.get(entry.fingerprint)
      if (twin && (twin.reason !== entry.reason || twin.expires !== entry.expires)) {
        throw new BaselineError(
          `${fileName}:${line}: the fingerprint of line ${twin.line} with another reason or date: keep one of the two`,
        )
      }
      if (!twin) entries.set(entry.fingerprint, entry)
    })
  return { fileName, entries }
}

function parseEntry(content: string, where: string): BaselineEntry {
  if (/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(content)) {
    throw new BaselineError(`${where}: a merge conflict: keep the entries of both sides and take the marker lines out`)
  }
  const cut = content.search(/[ \t]--(?:[ \t]|$)/)
  const [fingerprint, ...options] = content
    .slice(0, cut === -1 ? undefined : cut)
    .split(/[ \t]+/)
    .filter((word) => word !== '')
  const reason = cut === -1 ? '' : content.slice(cut + 3).trim()
  if (fingerprint === undefined || reason === '') {
    throw new BaselineError(`${where}: an entry is "<fingerprint>  -- <reason>": say after "--" why this is no secret`)
  }
  return { fingerprint, reason, expires: parseExpiry(options, where) }
}

function parseExpiry(options: readonly string[], where: string): string | null {
  const [option, ...more] = options
  if (option === undefined) return null
  if (!option.startsWith('expires:') || more.length > 0) {
    throw new BaselineError(`${where}: between fingerprint and "--" only expires:YYYY-MM-DD may stand`)
  }
  return checkedDate(option.slice('expires:'.length), `${where}: `)
}

function checkedDate(date: string, where: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new BaselineError(`${where}an expiry is a day of the calendar, as in expires:2027-01-31`)
  }
  return date
}

function checkedReason(reason: string): string {
  const oneLine = reason.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (oneLine === '') throw new BaselineError('a baseline entry needs a reason: say why these findings are no secrets')
  return oneLine
}

/**
 * The old entries as they are, and one for each finding that has none yet, with the given reason and expiry.
 * To drop what is no longer found, pass only the old entries that are. Sorted, unique. Throws a BaselineError without a reason.
 */
export function mergeBaseline(
  old: Iterable<BaselineEntry>,
  findings: readonly Pick<Finding, 'fingerprint'>[],
  reason: string,
  expires: string | null = null,
): BaselineEntry[] {
  const added = { reason: checkedReason(reason), expires: expires === null ? null : checkedDate(expires, '') }
  const merged = new Map<string, BaselineEntry>(findings.map(({ fingerprint }) => [fingerprint, { fingerprint, ...added }]))
  for (const { fingerprint, ...entry } of old) merged.set(fingerprint, { fingerprint, reason: entry.reason, expires: entry.expires })
  return [...merged.values()].sort((a, b) => compare(a.fingerprint, b.fingerprint))
}

/** An entry counts until the end of its day, by the calendar of `today` (YYYY-MM-DD). */
export function hasExpired(entry: BaselineEntry, today: string): boolean {
  return entry.expires !== null && entry.expires < today
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
