import { MODULE } from './module.ts'
import type { AnchorList, Sweep, Sweeper } from './sweep.ts'

/** What assembly/index.ts exports; functions are described there, addresses in assembly/layout.ts. */
interface Exports {
  build(length: number): number
  findAnchors(from: number, length: number, before: number, after: number, base: number): number
  findRuns(length: number, minLength: number, before: number, after: number, base: number): number
}
type Place = 'CHUNK' | 'ENCODED' | 'ENCODED_COUNT' | 'HITS' | 'MARGIN' | 'MAX_TABLES' | 'RESUME' | 'TEXT' | 'VALUES'

interface Engine extends Exports, Record<Place, number> {
  bytes: Uint8Array
  words: Uint32Array
}

const PAGES = 16
/** The part of WebAssembly's own interface that is used: TypeScript describes it for browsers only. */
interface Api {
  Memory: new (pages: { initial: number; maximum: number }) => { buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, ((...values: number[]) => number) | { value: number }> }
}

let compiled: object | undefined

/** null: there is no WebAssembly with SIMD here, or the anchors are none for it. @param tables of the anchors, see tables.ts */
export function wasmSweeper({ exact, folded }: AnchorList, tables: () => Uint8Array | null, minRun: number): Sweeper | null {
  const engine = startEngine()
  if (engine === null || build(engine, tables()) !== exact.length + folded.length) return null
  return (bytes) => sweep(engine, bytes, minRun)
}

/** Synchronous: 5 KB compile in less than a millisecond. */
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

/** How many anchors the engine has taken; -1: they are none for it. */
function build(engine: Engine, tables: Uint8Array | null): number {
  if (tables === null || tables.length > engine.MAX_TABLES) return -1
  engine.bytes.set(tables, engine.TEXT)
  return engine.build(tables.length)
}

function sweep(engine: Engine, bytes: Uint8Array, minRun: number): Sweep {
  const hits: number[] = []
  const values: number[] = []
  const encoded: number[] = []
  for (let base = 0; base < bytes.length; base += engine.CHUNK) {
    const length = Math.min(engine.CHUNK, bytes.length - base)
    const before = Math.min(engine.MARGIN, base)
    const after = Math.min(engine.MARGIN, bytes.length - base - length)
    const isWhole = length === bytes.length
    engine.bytes.set(isWhole ? bytes : bytes.subarray(base - before, base + length + after), engine.TEXT - before)
    // the engine's memory is bounded: when it is full of hits they are taken out, and it goes on
    for (let from = 0; from < length; from = engine.words[engine.RESUME >> 2] as number)
      take(engine, engine.HITS, engine.findAnchors(from, length, before, after, base), hits)
    take(engine, engine.VALUES, engine.findRuns(length, minRun, before, after, base), values)
    take(engine, engine.ENCODED, engine.words[engine.ENCODED_COUNT >> 2] as number, encoded)
  }
  return { hits: inOrder(hits), values, encoded }
}

/** Plain arrays: a typed one has memory of its own to be asked for and given back, which costs more than most texts' few places. */
function take({ words }: Engine, address: number, count: number, into: number[]): void {
  const first = address >> 2
  for (let i = first; i < first + 2 * count; i++) into.push(words[i] as number)
}

/** Sorts in place by offset, then anchor. An anchor is met at its rarest pair, so nothing stands far from where it belongs. */
function inOrder(hits: number[]): number[] {
  for (let i = 2; i < hits.length; i += 2) {
    const offset = hits[i] as number
    const anchor = hits[i + 1] as number
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

function isBehind(hits: readonly number[], at: number, offset: number, anchor: number): boolean {
  const difference = (hits[at] as number) - offset
  return difference > 0 || (difference === 0 && (hits[at + 1] as number) > anchor)
}
