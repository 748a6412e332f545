import type { Entry } from '../model.ts'
import type { Session } from '../scan/session.ts'
import type { Reach } from '../source/source.ts'
import type { SiftRequest } from './request.ts'

/** Fewer entries are looked at faster than a second thread starts. */
const MIN_ENTRIES = 400

/** Has many entries sifted before the session reads the rest. Nothing of the sieve is loaded for a few. */
export async function firstLook(
  session: Session,
  selected: readonly Entry[],
  { reach, ...request }: Omit<SiftRequest, 'entries' | 'reach' | 'pass' | 'tell'> & { reach: Reach | null },
): Promise<void> {
  const entries = session.wanted(selected)
  if (reach === null || entries.length < MIN_ENTRIES) return
  const { sift } = await import('./sift.ts')
  const pass: SiftRequest['pass'] = (entry, clean) => session.pass(entry, clean)
  await sift({ ...request, reach, entries, pass, tell: (count) => session.expect(entries.length, count) })
}
