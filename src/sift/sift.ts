import { type Crew, lookTogether } from './crew.ts'
import type { SiftRequest } from './request.ts'

/**
 * Passes the entries that hold nothing to tell about. What is doubtful, unreadable or has a finding is left to the one who asks:
 * whoever looks at every entry that was not passed comes to the same end as one who looks at all.
 *
 * @param crew null: there is none here
 */
export async function sift(request: SiftRequest, crew: Crew | null): Promise<void> {
  if (crew !== null) await lookTogether(request.entries, request, crew)
}
