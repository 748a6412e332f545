import { Cache, cacheDigest } from '../cache/index.ts'
import { MANY } from '../source/source.ts'
import { type Crew, lookTogether } from './crew.ts'
import type { Known, SiftRequest } from './request.ts'

/**
 * Passes the entries that hold nothing to tell about. What is doubtful, unreadable or has a finding is left to the one who asks:
 * whoever looks at every entry that was not passed comes to the same end as one who looks at all.
 *
 * @param openCrew asked only where earlier runs leave many entries; null: there is none here
 */
export async function sift(request: SiftRequest, openCrew: () => Promise<Crew | null>): Promise<Known | null> {
  const { reach, checks, full, settingsFor, pass } = request
  const folder = settingsFor('').cache ? reach.cacheFolder : null
  const cache = folder === null ? null : new Cache({ folder, digest: cacheDigest(checks, full), settingsFor })
  const known = cache?.known(request.entries) ?? new Map()
  request.tell(0)
  for (const [entry, clean] of known) pass(entry, clean)
  const rest = known.size === 0 ? request.entries : request.entries.filter((entry) => !known.has(entry))
  const crew = rest.length < MANY ? null : await openCrew()
  if (crew !== null) await lookTogether(rest, request, crew)
  if (cache === null) return null
  return {
    keep(clean) {
      for (const [entry, each] of clean) if (!known.has(entry)) cache.add(entry, each)
      cache.save()
    },
  }
}
