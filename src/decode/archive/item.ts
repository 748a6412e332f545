import type { Span } from '../../model.ts'
import type { Budget } from './limits.ts'

/** What a format found inside of an archive: a member, or something that stands in the way of one. */
export interface Item {
  /** Printable or not, as it is written there; null: the one content of a gzip, or the archive itself. */
  name: string | null
  /** What could be read of it; null: nothing. */
  bytes: Buffer | null
  /** Where that stood in the archive's bytes, so that nothing is looked at twice. */
  spans: readonly Span[]
  /** Why it could not be read, or not whole: completes "it …". */
  problem: string | null
}

/** Reads one archive of its kind. Bounded; may throw, and what came before still counts. */
export type Format = (bytes: Buffer, budget: Budget) => AsyncGenerator<Item>

export function problemItem(name: string | null, problem: string, bytes: Buffer | null = null): Item {
  return { name, bytes, spans: [], problem }
}

/** Names are bytes: what is no UTF-8 stands as `\xNN`, so that two names never look the same. */
export function memberName(raw: Buffer): string {
  const text = raw.toString('utf8')
  if (!text.includes('\ufffd')) return text
  return raw.toString('latin1').replace(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`)
}
