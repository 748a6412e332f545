import type { AllowUse, Warning } from '../model.ts'
import { unusedForeign } from './foreign/uses.ts'

/** What is to be said of the allows that let nothing pass, in the order of their places. */
export function unusedWarnings(uses: readonly AllowUse[]): Warning[] {
  const own = uses.filter(({ used, kind }) => !used && kind !== 'foreign').map(({ unused }) => unused)
  return [...own, ...unusedForeign(uses.filter(({ kind }) => kind === 'foreign'))].sort(byPlace)
}

/** Of several runs, each over a part: an allow is of use where one of them used it. Copies within one run stay copies. */
export function joinUses(runs: readonly (readonly AllowUse[])[]): AllowUse[] {
  const joined = new Map<string, AllowUse>()
  for (const run of runs) {
    const copies = new Map<string, number>()
    for (const use of run) {
      const place = JSON.stringify([use.kind, use.key, use.unused.path, use.unused.line, use.unused.message])
      const copy = (copies.get(place) ?? 0) + 1
      copies.set(place, copy)
      const key = `${copy} ${place}`
      joined.set(key, { ...use, used: use.used || joined.get(key)?.used === true })
    }
  }
  return [...joined.values()]
}

function byPlace(a: Warning, b: Warning): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
