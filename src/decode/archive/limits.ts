/**
 * What one archive may cost, with all that is inside of it. What it expands to is what is held in memory at once at most, so there
 * is no limit for a single member, and none for the ratio: a small file of many zeros is no attack as long as the sum holds.
 */

/** Larger archives are not opened: 100 MiB is the largest file that GitHub takes. */
export const MAX_ARCHIVE_BYTES = 128 << 20
/** Sum of what is unpacked, in bytes: of all members, at every depth. Seconds of scanning. */
export const MAX_EXPANDED_BYTES = 256 << 20
/** As many members as a zip without 64-bit extension can hold. */
export const MAX_MEMBERS = 65_535
/** Archives inside of one another: a jar in a war in an ear in a zip in a tar in a gzip. */
export const MAX_DEPTH = 6

/** What is left for one archive of the file; shared by all that is nested in it. */
export interface Budget {
  bytes: number
  members: number
  isSpent: boolean
}

/** Says that a bound is reached, after which nothing more of the file is opened. */
export class LimitError extends Error {}

export function newBudget(): Budget {
  return { bytes: MAX_EXPANDED_BYTES, members: MAX_MEMBERS, isSpent: false }
}

/** To be asked before each member, so that none is begun when nothing is left. @throws LimitError */
export function takeMember(budget: Budget): void {
  if (--budget.members < 0) throw new LimitError(`it has more than ${MAX_MEMBERS} members`)
  if (budget.bytes <= 0) throw new LimitError(TOO_LARGE)
}

/** What was unpacked, or went into it where that is more: members may share their packed bytes, and those may become nothing. */
export function takeBytes(budget: Budget, unpacked: number, packed: number): void {
  budget.bytes = Math.max(0, budget.bytes - Math.max(unpacked, packed))
}

export const TOO_LARGE = `it expands to more than ${MAX_EXPANDED_BYTES >> 20} MiB`
