import { needsGlobs } from '../config/merge.ts'
import type { CheckName, Entry, OwnRule, Settings } from '../model.ts'
import { folded, type Folded } from './columns.ts'
import type { SiftRequest } from './request.ts'

/** Settings as another thread can be given them: what no check reads is left out, and the glob library is loaded there anew. */
export type PlainSettings = Omit<Settings, 'globs' | 'foreign'>

/**
 * What every thread of the crew is given. Entries are taken chunk by chunk by whoever comes first (`counts`), and of each that is
 * clean its sizes are written into `found`: one that nobody wrote of is looked at again by the one who asked. So a thread that breaks
 * costs time and hides nothing.
 */
export interface Work extends Folded {
  reach: SiftRequest['reach']
  checks: readonly CheckName[]
  own: readonly OwnRule[]
  full: boolean
  settings: readonly PlainSettings[]
  /** Whether any of them has globs: else a thread need not load the library. */
  hasGlobs: boolean
  /** Which of `settings` holds for each entry. */
  settingsOf: Uint16Array
  /** Index of the first entry of each chunk; ends with the number of entries. */
  chunks: Uint32Array
  /** Shared: the next chunk to be taken, and how many entries hold something to tell about. */
  counts: Int32Array
  /** Shared: of each entry sizeBytes + 1 and textBytes (-1 - textBytes where an older version tells for it); 0 where nothing was found out. */
  found: Float64Array
}

/** Places in `counts`. */
export const NEXT = 0
export const TOLD = 1

/** The most and the fewest entries that a thread takes at once: few enough that no thread is left with much at the end. */
const MAX_CHUNK = 256
const MIN_CHUNK = 16
/** Versions of one path: those of a lock file may be most bytes of a history. The first of a chunk is looked at whole. */
const MAX_VERSIONS = 40
/** Chunks that each thread takes, at least. */
const CHUNKS_EACH = 12

/**
 * Entries in the order in which they are read: versions of one path follow one another, oldest first, because they are nearly
 * equal. Links and names that are no UTF-8 are few, and left to the one who asks.
 */
export function readingOrder(entries: readonly Entry[]): Entry[] {
  const plain = entries.filter(({ mode, pathBytes }) => mode !== 'symlink' && pathBytes === undefined)
  const byPath = new Map<string, Entry[]>()
  for (const entry of plain) {
    const versions = byPath.get(entry.path)
    if (versions === undefined) byPath.set(entry.path, [entry])
    else versions.push(entry)
  }
  return [...byPath.values()].flat()
}

/** @param ordered by `readingOrder` */
export function makeWork(ordered: readonly Entry[], threads: number, request: SiftRequest): Work {
  const { reach, checks, own, full, settingsFor } = request
  const settings = new Map<Settings, number>()
  const settingsOf = Uint16Array.from(ordered, ({ path }) => numberOf(settings, settingsFor(path)))
  return {
    ...{ reach, checks, own, full, settingsOf, ...folded(ordered) },
    settings: [...settings.keys()].map(plain),
    hasGlobs: [...settings.keys()].some(needsGlobs),
    chunks: chunksOf(ordered, Math.ceil(ordered.length / threads / CHUNKS_EACH)),
    counts: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
    found: new Float64Array(new SharedArrayBuffer(2 * ordered.length * Float64Array.BYTES_PER_ELEMENT)),
  }
}

function numberOf(settings: Map<Settings, number>, each: Settings): number {
  const known = settings.get(each) ?? settings.size
  settings.set(each, known)
  return known
}

/** A function cannot be given to another thread, and what judges findings has no say in whether there are any. */
function plain({ globs: _globs, foreign: _foreign, ...settings }: Settings): PlainSettings {
  return settings
}

/** Ends between two paths where it can. */
function chunksOf(ordered: readonly Entry[], wanted: number): Uint32Array {
  const size = Math.min(MAX_CHUNK, Math.max(MIN_CHUNK, wanted))
  const starts = [0]
  let versions = 1
  for (let at = 1; at < ordered.length; at++) {
    const isOther = ordered[at]?.path !== ordered[at - 1]?.path
    versions = isOther ? 1 : versions + 1
    if (versions > MAX_VERSIONS || (isOther && at - (starts.at(-1) as number) >= size)) {
      starts.push(at)
      versions = 1
    }
  }
  return Uint32Array.from([...starts, ordered.length])
}
