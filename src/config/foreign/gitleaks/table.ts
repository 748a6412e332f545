import { ConfigError } from '../../error.ts'
import { WAY_OUT } from '../read.ts'

/** A table of a gitleaks configuration. Its reader takes keys in any letter case, a single value for a list, and numbers in quotes; so do we. */
export interface Table {
  /** `.gitleaks.toml:12`. */ where: string
  values: ReadonlyMap<string, unknown>
}

export function tableOf(value: unknown, where: string): Table {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where, 'a table was expected')
  return { where, values: new Map(Object.entries(value).map(([key, child]) => [key.toLowerCase(), child])) }
}

/** The tables of an array of tables, which may be missing. `whereOf` tells where each stands. */
export function tablesIn(table: Table, key: string, whereOf: (index: number) => string): Table[] {
  const value = table.values.get(key)
  if (value === undefined) return []
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.map((each, index) => tableOf(each, whereOf(index)))
}

export function textIn({ values, where }: Table, key: string): string {
  const value = values.get(key) ?? ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  throw wrong(where, `${key}: a text was expected`)
}

export function textsIn({ values, where }: Table, key: string): string[] {
  const value = values.get(key)
  if (value === undefined) return []
  const list: unknown[] = Array.isArray(value) ? value : [value]
  if (list.every((each): each is string => typeof each === 'string')) return list
  throw wrong(where, `${key}: a list of texts was expected`)
}

/** null: not given. */
export function numberIn({ values, where }: Table, key: string): number | null {
  const value = values.get(key)
  if (value === undefined) return null
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : typeof value === 'bigint' ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw wrong(where, `${key}: a number was expected`)
}

export function flagIn({ values, where }: Table, key: string): boolean {
  const value = values.get(key) ?? false
  if (typeof value === 'boolean') return value
  throw wrong(where, `${key}: true or false was expected`)
}

export function wrong(where: string, message: string): ConfigError {
  return new ConfigError(`${where}: ${message}: ${WAY_OUT}`)
}
