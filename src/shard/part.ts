import type { AllowUse, Entry, Failure, Settings, Shard, ShardFacts, Skip } from '../model.ts'
import type { Listing } from '../source/source.ts'

/** What a run looks at: all that was listed, or one part of it. */
export interface Part {
  subject: string
  selected: Entry[]
  skipped: Skip[]
  failures: Failure[]
  /** null: all of it. */
  shard: Omit<ShardFacts, 'settings' | 'allows'> | null
}

/** @param choice which of the listed entries are looked at, and which are not and why */
export async function takePart(listing: Listing, choice: { selected: Entry[]; skipped: Skip[] }, shard: Shard | undefined): Promise<Part> {
  const skipped = [...listing.skipped, ...choice.skipped]
  const { subject, failures } = listing
  if (shard === undefined) return { subject, selected: choice.selected, skipped, failures, shard: null }
  const { listingDigest, shardTest } = await import('./digest.ts')
  const isHere = shardTest(shard)
  const selected = choice.selected.filter(({ path }) => isHere(path))
  const [files, filesTotal] = [selected.length, choice.selected.length]
  return {
    subject: `shard ${shard.index}/${shard.count} of ${subject} (${files} of ${filesTotal} files)`,
    selected,
    skipped: skipped.filter(({ path }) => isHere(path)),
    // what is about no file is told by every shard
    failures: failures.filter(({ path }) => path === null || path === '.' || isHere(path)),
    shard: { ...shard, subject, files, filesTotal, listing: listingDigest(listing.entries) },
  }
}

/** What the report of a part needs to be merged; null for a whole. @param all the settings of everything that was listed */
export async function shardFacts(
  { shard }: Part,
  all: readonly Settings[],
  base: string,
  uses: readonly AllowUse[],
): Promise<ShardFacts | null> {
  if (shard === null) return null
  const { publicUses, settingsDigest } = await import('./digest.ts')
  return { ...shard, settings: settingsDigest(all, base), allows: publicUses(uses) }
}
