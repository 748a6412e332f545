import { MODULE } from './module.ts'
import type { AnchorList, Sweep, Sweeper } from './sweep.ts'
import { byteWeights } from './weights.ts'

/** What assembly/index.ts exports; functions are described there, addresses in assembly/layout.ts. */
interface Exports {
  build(lettersLength: number, firstFolded: number): number
  findAnchors(from: number, length: number, before: number, after: number, base: number): number
  findRuns(length: number, minLength: number, base: number, isLast: 0 | 1): number
}
type Place = 'CHUNK' | 'HITS' | 'LETTERS' | 'MARGIN' | 'MAX_LETTERS' | 'RESUME' | 'RUNS' | 'TEXT' | 'WEIGHTS'

interface Engine extends Exports, Record<Place, number> {
  bytes: Uint8Array
  words: Uint32Array
}

const PAGES = 16
const EMPTY: Sweep = { hits: new Uint32Array(0), runs: new Uint32Array(0) }

/** The part of WebAssembly's own interface that is used: TypeScript describes it for browsers only. */
interface Api {
  Memory: new (pages: { initial: number; maximum: number }) => { buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, ((...values: number[]) => number) | { value: number }> }
}

let compiled: object | undefined

/** null: there is no WebAssembly with SIMD here, or the anchors are none for it. */
export function wasmSweeper(anchors: AnchorList, minRun: number): Sweeper | null {
  const engine = startEngine()
  if (engine === null || !load(engine, anchors)) return null
  return (bytes) => (bytes.length <= engine.CHUNK ? sweepAtOnce(engine, bytes, minRun) : sweepInChunks(engine, bytes, minRun))
}

/** Synchronous: 3 KB compile in less than a millisecond. */
function startEngine(): Engine | null {
  const { WebAssembly: api } = globalThis as { WebAssembly?: Api }
  if (api === undefined) return null
  try {
    const memory = new api.Memory({ initial: PAGES, maximum: PAGES })
    compiled ??= new api.Module(Buffer.from(MODULE, 'base64'))
    const { exports } = new api.Instance(compiled, { env: { memory } })
    const values = Object.entries(exports).map(([name, each]) => [name, typeof each === 'function' ? each : each.value])
    return { ...Object.fromEntries(values), bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) }
  } catch {
    // no SIMD, or no room for the memory
    return null
  }
}

/** Whether the engine has taken them all. */
function load(engine: Engine, { exact, folded }: AnchorList): boolean {
  const letters = [...exact, ...folded, ''].join('\0')
  if (letters.length > engine.MAX_LETTERS || /[^\0-\xff]/.test(letters)) return false
  engine.bytes.set(Buffer.from(letters, 'latin1'), engine.LETTERS)
  engine.bytes.set(byteWeights(), engine.WEIGHTS)
  return engine.build(letters.length, exact.length) === exact.length + folded.length
}

function sweepAtOnce(engine: Engine, bytes: Uint8Array, minRun: number): Sweep {
  engine.bytes.set(bytes, engine.TEXT)
  const hits = hitsOf(engine, bytes.length, 0, 0, 0)
  const runs = engine.findRuns(bytes.length, minRun, 0, 1)
  if (hits.length + runs === 0) return EMPTY
  return { hits: inOrder(hits), runs: pairsAt(engine, engine.RUNS, runs) }
}

function sweepInChunks(engine: Engine, bytes: Uint8Array, minRun: number): Sweep {
  const hits: Uint32Array[] = []
  const runs: Uint32Array[] = []
  for (let base = 0; base < bytes.length; base += engine.CHUNK) {
    const length = Math.min(engine.CHUNK, bytes.length - base)
    const before = Math.min(engine.MARGIN, base)
    const after = Math.min(engine.MARGIN, bytes.length - base - length)
    engine.bytes.set(bytes.subarray(base - before, base + length + after), engine.TEXT - before)
    hits.push(hitsOf(engine, length, before, after, base))
    runs.push(pairsAt(engine, engine.RUNS, engine.findRuns(length, minRun, base, after === 0 ? 1 : 0)))
  }
  return { hits: inOrder(joined(hits)), runs: joined(runs) }
}

/** Of one chunk. The engine's memory is bounded: when it is full of hits they are taken out, and it goes on. */
function hitsOf(engine: Engine, length: number, before: number, after: number, base: number): Uint32Array {
  const parts: Uint32Array[] = []
  for (let from = 0; from < length; from = engine.words[engine.RESUME >> 2] as number) {
    parts.push(pairsAt(engine, engine.HITS, engine.findAnchors(from, length, before, after, base)))
  }
  return joined(parts)
}

function pairsAt({ words }: Engine, address: number, count: number): Uint32Array {
  return count === 0 ? EMPTY.runs : words.slice(address >> 2, (address >> 2) + 2 * count)
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  if (parts.length <= 1) return parts[0] ?? EMPTY.hits
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Sorts in place by offset, then anchor. An anchor is met at its rarest pair, so nothing stands far from where it belongs. */
function inOrder(hits: Uint32Array): Uint32Array {
  for (let i = 2; i < hits.length; i += 2) {
    const [offset, anchor] = [hits[i] as number, hits[i + 1] as number]
    let to = i
    for (; to > 0 && isBehind(hits, to - 2, offset, anchor); to -= 2) {
      hits[to] = hits[to - 2] as number
      hits[to + 1] = hits[to - 1] as number
    }
    hits[to] = offset
    hits[to + 1] = anchor
  }
  return hits
}

function isBehind(hits: Uint32Array, at: number, offset: number, anchor: number): boolean {
  const difference = (hits[at] as number) - offset
  return difference > 0 || (difference === 0 && (hits[at + 1] as number) > anchor)
}
