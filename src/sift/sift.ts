import { lookTogether } from './crew.ts'
import type { SiftRequest } from './request.ts'

/**
 * Passes the entries that hold nothing to tell about. What is doubtful, unreadable or has a finding is left to the one who asks:
 * whoever looks at every entry that was not passed comes to the same end as one who looks at all.
 */
export async function sift(request: SiftRequest): Promise<void> {
  await lookTogether(request.entries, request)
}
