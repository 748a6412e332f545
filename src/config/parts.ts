import type { Shard } from '../model.ts'
import { ConfigError, quoted } from './error.ts'

const RELATIVE = /^\d+[ ._-]?(?:second|minute|hour|day|week|month|year)s?(?:[ ._-]ago)?$/i
const NAMED = /^(?:yesterday|last[ ._](?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i
const EPOCH = /^@\d{1,12}$/
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)?)?$/

/**
 * A date in words that mean the same to git as to people. git itself takes anything and reads what it does not know as now, and a day
 * without a time as that day at the present hour: a day begins here at its midnight.
 * @throws ConfigError
 */
export function readSince(text: string): string {
  const trimmed = text.trim()
  const [, day, time] = DAY.exec(trimmed) ?? []
  if (day !== undefined && isDay(day)) return time === undefined ? `${day} 00:00:00` : trimmed
  if (RELATIVE.test(trimmed) || NAMED.test(trimmed) || EPOCH.test(trimmed)) return trimmed
  const forms = '2026-01-31, "2026-01-31 14:00", "2 weeks ago" or yesterday'
  throw new ConfigError(`--since ${quoted(text)}: ${day === undefined ? 'no date that is understood here' : 'no such day'}; write ${forms}`)
}

/** Whether it means the same at any hour. */
export function isFixedDate(date: string): boolean {
  return DAY.test(date) || EPOCH.test(date)
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** @throws ConfigError */
export function readCount(text: string, option: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (count > 0) return count
  throw new ConfigError(`${option} ${quoted(text)}: expected a number of commits, at least 1`)
}

/** More parts than any matrix of jobs has. */
const MAX_SHARDS = 1000

/** `2/4`: the second of four. @throws ConfigError */
export function readShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (index !== undefined && count !== undefined && index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count }
  throw new ConfigError(`--shard ${quoted(text)}: expected i/n, such as 2/4: the second of four parts (at most ${MAX_SHARDS})`)
}
