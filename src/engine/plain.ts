import { type AnchorTable, buildAnchors, findAnchors } from './anchors.ts'
import { findRuns } from './runs.ts'
import type { AnchorList, Sweeper } from './sweep.ts'

/** An anchor's index is below this. */
const INDEX_LIMIT = 0x10000

/** The sweep without WebAssembly, in three passes; it leaves no run out. @throws {RangeError} see makeSweeper */
export function plainSweeper({ exact, folded }: AnchorList, minRun: number): Sweeper {
  const tables = [buildAnchors(exact), buildAnchors(folded, { ignoreCase: true })]
  return (bytes) => {
    const runs: number[] = []
    findRuns(bytes, minRun, (start, end) => runs.push(start, end))
    return { hits: hitsIn(bytes, tables), values: runs, encoded: runs }
  }
}

function hitsIn(bytes: Uint8Array, tables: readonly AnchorTable[]): number[] {
  // offset and index as one number: these sort natively
  const keys: number[] = []
  let first = 0
  for (const table of tables) {
    findAnchors(bytes, table, (offset, anchor) => keys.push(offset * INDEX_LIMIT + first + anchor))
    first += table.anchors.length
  }
  const hits: number[] = []
  for (const key of Float64Array.from(keys).sort()) hits.push(Math.floor(key / INDEX_LIMIT), key % INDEX_LIMIT)
  return hits
}
