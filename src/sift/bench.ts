import type { Settings } from '../model.ts'
import { loadGlobs } from '../policy/glob.ts'
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

/** Checks that look at a place and its neighbourhood. Others count lines of a whole file, or read it as one document. */
const LOCAL: ReadonlySet<string> = new Set(['pattern', 'entropy'])

export async function makeBench({ settings, settingsOf, checks: names, own, full, found, counts }: Work): Promise<Bench> {
  const globs = await loadGlobs()
  const ready = settings.map((each): Settings => ({ ...each, globs }))
  const checks = await loadChecks(names, own)
  const others = checks.filter((check) => check.needs === 'text' && !LOCAL.has(check.name))
  const settingsFor = ({ index }: Item): Settings => ready[settingsOf[index] as number] as Settings
  // A part shows less than an own pattern may match.
  const isBuiltIn = (item: Item): boolean => settingsFor(item).rules.own.every(({ pattern }) => pattern === null)
  return {
    inspector: new Inspector(checks, full),
    settingsOf: settingsFor,
    mayCompare: (item) =>
      item.isVersion &&
      isBuiltIn(item) &&
      !others.some((check) => check.needs === 'text' && (check.selects?.(item.entry, settingsFor(item)) ?? true)),
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
