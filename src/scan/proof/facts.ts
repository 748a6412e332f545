import type { Fact } from '../../model.ts'
import { maskValue } from '../finding/mask.ts'
import { strengthBits } from '../../value/strength.ts'

const MAX_LENGTH = 120
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu
/** An opaque part of that length and strength may be a secret of its own: of it no more is shown than a preview shows. */
const OPAQUE = /[\w+/=-]{20,}/g
const OPAQUE_BITS = 64
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** As hosts and projects are called: short lower-case parts between hyphens. */
const NAME = /^[a-z0-9]{1,15}(?:-[a-z0-9]{1,15}){1,9}$/

/** No fact where there is nothing to tell; else one, printable and cut to 120 characters. Objects tell nothing. */
export function fact(label: string, value: unknown): Fact[] {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return []
  const text = String(value)
    .slice(0, 4 * MAX_LENGTH)
    .replace(UNPRINTABLE, ' ')
    .replace(/\/\/[^/\s@]{1,200}@/g, '//')
    .replace(OPAQUE, maskOpaque)
    .trim()
  return text === '' ? [] : [{ label, text: text.length <= MAX_LENGTH ? text : `${cut(text)}…` }]
}

function cut(text: string): string {
  return text.slice(0, MAX_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')
}

function maskOpaque(part: string): string {
  return UUID.test(part) || NAME.test(part) || /^\d+$/.test(part) || strengthBits(part) < OPAQUE_BITS ? part : maskValue(part)
}

/** Who it belongs to; of an e-mail address only its domain, because reports are public more often than accounts. */
export function account(label: string, value: unknown): Fact[] {
  return typeof value === 'string' ? fact(label, value.replace(/[^\s@:/]{1,200}@/g, '•••@')) : fact(label, value)
}

/** What somebody wrote beside a key: `ann@laptop` names a machine and stays, of an e-mail address only the domain does. */
export function comment(text: string | undefined): Fact[] {
  return fact('comment', text?.replace(/[^\s@<>]{1,200}@(?=[\w-]{1,63}\.)/g, '•••@'))
}

/** `expires 2027-01-31`, or `expired 2024-01-31` where that is past. @param time seconds or milliseconds since 1970, or ISO 8601 */
export function expiry(time: unknown, now: number): Fact[] {
  const at = toMilliseconds(time)
  return at === null ? [] : day(at < now ? 'expired' : 'expires', at)
}

/** A day in the past: `issued 2024-01-31`. @param time seconds or milliseconds since 1970, or ISO 8601 */
export function day(label: string, time: unknown): Fact[] {
  const at = toMilliseconds(time)
  return at === null ? [] : fact(label, new Date(at).toISOString().slice(0, 10))
}

/** Seconds reach 100 billion in the year 5138, milliseconds did in 1973. */
const MILLISECONDS_FROM = 1e11
const LAST = Date.UTC(9999, 0)

function toMilliseconds(time: unknown): number | null {
  const number = typeof time === 'string' ? Date.parse(time) : typeof time === 'number' ? time : Number.NaN
  const at = typeof time === 'number' && number < MILLISECONDS_FROM ? number * 1000 : number
  return at > 0 && at < LAST ? at : null
}

/** What says that a passphrase stands between a key and its use. */
export function passphrase(cipher?: string): Fact[] {
  return fact('encrypted', cipher === undefined ? 'with a passphrase' : `with a passphrase (${cipher})`)
}

/** Bytes as latin1 characters, read as the UTF-8 that they are. */
export function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}
