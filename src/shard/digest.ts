import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { AllowUse, Entry, Settings, Shard } from '../model.ts'

const DIGEST_LENGTH = 16
/** A key holds what an allow says, which may be a value: 16 bits tell two allows apart and confirm no guess. */
const KEY_LENGTH = 4

/**
 * Whether a path is in the shard, by a hash of the path alone: versions of one file stay together, so that the oldest of them is told in
 * the shard as in the whole. Whatever else a finding depends on is in its own file.
 */
export function shardTest({ index, count }: Shard): (path: string) => boolean {
  const known = new Map<string, boolean>()
  return (path) => {
    const answer = known.get(path) ?? createHash('sha256').update(path).digest().readUInt32BE(0) % count === index - 1
    known.set(path, answer)
    return answer
  }
}

/** What was listed, as one word; of files on disk only the names. */
export function listingDigest(entries: readonly Entry[]): string {
  const hash = createHash('sha256')
  for (const { path, mode, blobId = '', commitId = '' } of entries) hash.update(`${JSON.stringify(path)} ${mode} ${blobId} ${commitId}\n`)
  return hash.digest('hex').slice(0, DIGEST_LENGTH)
}

/**
 * What decides over the findings, as one word: equal for two runs that would judge alike, in whatever folders they stand. How a report
 * looks does not count.
 * @param all the settings of a run, the first of them the root's
 * @param base absolute folder that paths are relative to
 */
export function settingsDigest(all: readonly Settings[], base: string): string {
  const hash = createHash('sha256')
  for (const settings of new Set(all)) hash.update(`${JSON.stringify(whatCounts(settings, base), withMaps)}\n`)
  return hash.digest('hex').slice(0, DIGEST_LENGTH)
}

function whatCounts({ cwd, baseline, formats: _formats, color: _color, quiet: _quiet, ...rest }: Settings, base: string): object {
  return {
    ...rest,
    cwd: relative(base, cwd).split(sep).join('/'),
    baseline: baseline === null ? null : createHash('sha256').update(readFileSync(baseline)).digest('hex'),
  }
}

function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value
}

/** As a report may tell them. */
export function publicUses(uses: readonly AllowUse[]): AllowUse[] {
  return uses.map((use) => ({ ...use, key: createHash('sha256').update(use.key).digest('hex').slice(0, KEY_LENGTH) }))
}
