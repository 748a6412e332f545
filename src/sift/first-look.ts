import type { Entry } from '../model.ts'
import type { Session } from '../scan/session.ts'
import type { Reach } from '../source/source.ts'
import type { SiftRequest } from './sift.ts'

/** Fewer entries are read again faster than what is known of them is asked for and written. */
const MIN_ENTRIES = 100

/**
 * Has many entries sifted before the session reads the rest. Nothing of the sieve is loaded for a few. Answers what is to be called when
 * the session is done: it keeps which entries are clean.
 */
export async function firstLook(
  session: Session,
  selected: readonly Entry[],
  { reach, ...request }: Omit<SiftRequest, 'entries' | 'reach' | 'pass'> & { reach: Reach | null },
): Promise<() => void> {
  const entries = session.wanted(selected)
  if (reach === null || entries.length < MIN_ENTRIES) return () => {}
  const { sift } = await import('./sift.ts')
  const keep = await sift({ ...request, reach, entries, pass: (entry, clean) => session.pass(entry, clean, entries.length) })
  return () => keep(session.clean(entries))
}
