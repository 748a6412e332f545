import { MergeError } from './error.ts'
import type { PartReport } from './read.ts'

/** What all parts of one run share, and what is to be said where they do not. */
const SHARED: readonly [what: string, of: (part: PartReport) => string | number, wayOut: string][] = [
  ['another hushgate', ({ report }) => report.tool.version, 'use the same version for all parts'],
  ['another number of shards', ({ report }) => report.shard.count, 'give every part the same n of --shard i/n'],
  ['another subject', ({ report }) => report.shard.subject, 'give every part the same options, and the same commits and refs'],
  ['other settings', ({ report }) => report.shard.settings, 'give every part the same options, configuration, baseline and folder'],
  ['another list of files', ({ report }) => report.shard.listing, 'give every part the same commits, refs and fetch depth'],
]

/**
 * The parts in their order, when they are all parts of one run and each is there once.
 * @throws MergeError naming the reports that do not fit together, or the part that is missing
 */
export function completeSet(parts: readonly PartReport[]): PartReport[] {
  const [first] = parts
  if (first === undefined) throw new MergeError('no report to merge: name the json report of every part')
  for (const part of parts.slice(1)) checkShared(first, part)
  const { count, filesTotal } = first.report.shard
  const byIndex = new Map<number, PartReport>()
  for (const part of parts) {
    const { index } = part.report.shard
    const twin = byIndex.get(index)
    if (twin !== undefined) throw new MergeError(`shard ${index}/${count} is there twice: ${twin.file} and ${part.file}`)
    if (index > count) throw new MergeError(`${part.file}: shard ${index}/${count} cannot be`)
    byIndex.set(index, part)
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index))
  if (missing.length > 0) throw new MergeError(missingText(missing, count))
  const files = parts.reduce((sum, { report }) => sum + report.shard.files, 0)
  if (files !== filesTotal) throw new MergeError(`the parts have ${files} files together, and ${filesTotal} were listed: make them anew`)
  return [...byIndex.values()].sort((a, b) => a.report.shard.index - b.report.shard.index)
}

function checkShared(first: PartReport, part: PartReport): void {
  for (const [what, of, wayOut] of SHARED)
    if (of(first) !== of(part))
      throw new MergeError(`${first.file} and ${part.file} are of different runs: ${what} (${of(first)}, ${of(part)}); ${wayOut}`)
}

const MAX_NAMED = 5

function missingText(missing: readonly number[], count: number): string {
  const named = missing.slice(0, MAX_NAMED).map((index) => `${index}/${count}`)
  const more = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : ''
  const is = missing.length === 1 ? 'is' : 'are'
  return `shard ${named.join(', ')}${more} ${is} missing: a part that was not looked at is not clean; name its report, too`
}
