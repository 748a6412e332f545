import { base64Pieces } from '../../src/decode/base64.ts'
import { MIN_ENCODED_RUN } from '../../src/decode/decodings.ts'
import { hexPieces } from '../../src/decode/hex.ts'
import { tablesOf } from '../../src/engine/tables.ts'
import { wasmSweeper } from '../../src/engine/wasm.ts'
import type { AnchorList, Sweep, Sweeper } from '../../src/engine/sweep.ts'
import { valueIn } from '../../src/scan/entropy/nameless-bytes.ts'

export const CHUNK = 0x10000
/** How far before a chunk a run may begin that is asked about its bytes. */
const KNOWN = 0x100 - 8

type Pairs = [number, number][]
interface Told {
  hits: Pairs
  values: Pairs
  encoded: Pairs
}

const pairs = (numbers: readonly number[]): Pairs =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!])
export const told = ({ hits, values, encoded }: Sweep): Told => ({ hits: pairs(hits), values: pairs(values), encoded: pairs(encoded) })
const fold = (value: string): string => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** All hits and runs by indexOf and a regular expression. */
export function naive(text: string, { exact, folded }: AnchorList, minRun: number): Told {
  const lower = fold(text)
  const hits: Pairs = []
  const search = (content: string, anchor: string, index: number): void => {
    for (let at = content.indexOf(anchor); at !== -1; at = content.indexOf(anchor, at + 1)) hits.push([at, index])
  }
  exact.forEach((anchor, index) => search(text, anchor, index))
  folded.forEach((anchor, index) => search(lower, fold(anchor), exact.length + index))
  const matches = [...text.matchAll(/[A-Za-z0-9+/=_.~-]+/g)].filter(([run]) => run.length >= minRun)
  const runs = matches.map(({ index, 0: { length } }): [number, number] => [index, index + length])
  return { hits: hits.sort((a, b) => a[0] - b[0] || a[1] - b[1]), values: runs, encoded: runs }
}

/** Of those the ones that the checks and decoders would look at closer. */
export function sifted(text: string, anchors: AnchorList, minRun: number): Told {
  const { hits, values: runs } = naive(text, anchors, minRun)
  const bytes = bytesOf(text)
  const isFar = ([start, end]: [number, number]): boolean => {
    const chunk = Math.floor((end === text.length ? end - 1 : end) / CHUNK) * CHUNK
    return chunk > 0 && start < chunk - KNOWN
  }
  return {
    hits,
    values: runs.filter((run) => isFar(run) || valueIn(bytes, ...run, minRun) !== -1),
    encoded: runs.filter((run) => run[1] - run[0] >= MIN_ENCODED_RUN && (isFar(run) || isEncoded(bytes, ...run))),
  }
}

function isEncoded(bytes: Uint8Array, start: number, end: number): boolean {
  return base64Pieces(bytes, { start, end }).length + hexPieces(bytes, { start, end }).length > 0
}

/** So many token characters that may be a value, and base64 of a text. */
export const run = (length: number): string => 'Yjk5'.repeat(length / 4 + 1).slice(0, length)

export const bytesOf = (text: string, offset = 0): Uint8Array =>
  Buffer.concat([Buffer.alloc(offset, 'g'), Buffer.from(text, 'latin1')]).subarray(offset)

/** Anchors that share pairs, beginnings and cases. */
export const NAMES: AnchorList = {
  exact: ['ghp_', 'sk_', 'sk_live_', '0x2', '\xff\xe9\xff'],
  folded: ['Pass', 'pwd', 'identified by', '-k_'],
}

/** null: the anchors are none for WebAssembly. */
export const wasmOf = (anchors: AnchorList, minRun: number): Sweeper | null => wasmSweeper(anchors, () => tablesOf(anchors), minRun)
