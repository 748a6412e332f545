import type { Settings, TextCheck } from '../model.ts'
import { loadGlobs, NO_GLOBS } from '../policy/glob.ts'
import { loadChecks } from '../scan/checks.ts'
import type { Item } from './columns.ts'
import { Inspector } from './inspector.ts'
import { TOLD, type Work } from './work.ts'

/** What a thread works with. */
export interface Bench {
  inspector: Inspector
  settingsOf(item: Item): Settings
  /** Whether an older version of the item may answer for a part of it. */
  mayCompare(item: Item): boolean
  /**
   * @param textBytes null: it holds something to tell about
   * @param isAlike it holds nothing that an older version has not, and that one holds something to tell about
   */
  note(item: Item, sizeBytes: number, textBytes: number | null, isAlike?: boolean): void
}

export async function makeBench({ settings, hasGlobs, settingsOf, checks: names, own, full, found, counts }: Work): Promise<Bench> {
  const globs = hasGlobs ? await loadGlobs() : NO_GLOBS
  const ready = settings.map((each): Settings => ({ ...each, globs }))
  const checks = await loadChecks(names, own)
  const textChecks = checks.filter((check): check is TextCheck => check.needs === 'text')
  const settingsFor = ({ index }: Item): Settings => ready[settingsOf[index] as number] as Settings
  // A part shows less than an own pattern may match.
  const isBuiltIn = (item: Item): boolean => settingsFor(item).rules.own.every(({ pattern }) => pattern === null)
  const isWhole = ({ entry }: Item, check: TextCheck, each: Settings): boolean =>
    (check.isWhole?.(entry) ?? true) && (check.selects?.(entry, each) ?? true)
  const mayCut = (item: Item): boolean => isBuiltIn(item) && !textChecks.some((check) => isWhole(item, check, settingsFor(item)))
  // versions of one path follow one another
  let last: { path: string; isCut: boolean } | undefined
  return {
    inspector: new Inspector(checks, full),
    settingsOf: settingsFor,
    mayCompare(item) {
      if (!item.isVersion) return false
      const { path } = item.entry
      if (last?.path !== path) last = { path, isCut: mayCut(item) }
      return last.isCut
    },
    note({ index }, sizeBytes, textBytes, isAlike = false) {
      if (textBytes === null) {
        Atomics.add(counts, TOLD, 1)
        return
      }
      // the size last: who sees it may count on the other
      found[2 * index + 1] = isAlike ? -1 - textBytes : textBytes
      found[2 * index] = sizeBytes + 1
    },
  }
}
