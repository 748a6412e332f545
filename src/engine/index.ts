import { plainSweeper } from './plain.ts'
import type { AnchorList, Sweeper } from './sweep.ts'
import { tablesOf } from './tables.ts'
import { wasmSweeper } from './wasm.ts'

/**
 * Builds the tables once for many texts.
 *
 * @param tables of the anchors, where somebody has them ready
 * @throws {RangeError} when an anchor is shorter, or holds a character above U+00FF, when there are too many (4,000 are not), or when `minRun`
 *   is below 1.
 */
export function makeSweeper(anchors: AnchorList, minRun: number, tables = () => tablesOf(anchors)): Sweeper {
  if (minRun < 1) throw new RangeError('a run needs at least one byte')
  return wasmSweeper(anchors, tables, minRun) ?? plainSweeper(anchors, minRun)
}
