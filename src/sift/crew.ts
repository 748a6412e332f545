import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type Tinypool from 'tinypool'
import type { Entry } from '../model.ts'
import { OPTIMIZE_LATER } from './optimize-later.ts'
import type { SiftRequest } from './request.ts'
import { work } from './worker.ts'
import { makeWork, readingOrder, TOLD, type Work } from './work.ts'

/** How often what the threads have found out is taken over, in milliseconds: a person sees it move. */
const LOOK_MS = 50
/** Each holds some 35 MB, and more threads than that wait for the disk and for git. */
const MAX_THREADS = 4
/** A scan's objects die young, and few at a time: 220 MB of memory with V8's 48, 188 with 8, in the same time. */
const LIMITS = { maxYoungGenerationSizeMb: 8 }

/** The threads' program in dist/, seen from a chunk or from a file at the top; undefined where the sources run as they are. */
function program(): string | undefined {
  // in a CommonJS bundle it is a path
  const here = dirname(import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url)
  return [here, dirname(here)].map((folder) => join(folder, 'worker.cjs')).find(existsSync)
}

/** This thread and one for every other core. Those that have no work keep no process alive. */
export interface Crew {
  /** null: there is but one core. */
  pool: Tinypool | null
  /** Besides this one. */
  threads: number
}

/** Starts the threads; null where there is no program for them. */
export async function openCrew(filename = program()): Promise<Crew | null> {
  if (filename === undefined) return null
  const threads = Math.min(MAX_THREADS, availableParallelism()) - 1
  if (threads === 0) return { threads, pool: null }
  optimizeLater()
  const { default: Pool } = await import('tinypool')
  const pool = new Pool({ filename, name: 'work', minThreads: threads, maxThreads: threads, resourceLimits: LIMITS })
  // a thread that breaks without work is no news: who gives it work is told
  pool.on('error', () => {})
  return { threads, pool }
}

function optimizeLater(): void {
  if (process.version.startsWith(OPTIMIZE_LATER.version)) setFlagsFromString(OPTIMIZE_LATER.flag)
}

/** Lets every core look at the entries, and passes those that are clean. A thread that breaks leaves its entries to the caller. */
export async function lookTogether(entries: readonly Entry[], request: SiftRequest, { pool, threads }: Crew): Promise<void> {
  const ordered = readingOrder(entries)
  const given = makeWork(ordered, threads + 1, request)
  const passed = new Uint8Array(ordered.length)
  const take = (): void => {
    request.tell(Atomics.load(given.counts, TOLD))
    passFound(given, ordered, passed, request.pass)
  }
  const timer = setInterval(take, LOOK_MS)
  const others = Array.from({ length: threads }, () => pool?.run(given))
  await Promise.allSettled([...others, work(given)])
  clearInterval(timer)
  take()
}

/** Takes over what was written since the last time. */
function passFound({ found }: Work, ordered: readonly Entry[], passed: Uint8Array, pass: SiftRequest['pass']): void {
  for (let index = 0; index < passed.length; index++) {
    const size = found[2 * index] as number
    if (passed[index] === 1 || size === 0) continue
    passed[index] = 1
    const bytes = found[2 * index + 1] as number
    const isAlike = bytes < 0
    pass(ordered[index] as Entry, { sizeBytes: size - 1, textBytes: isAlike ? -1 - bytes : bytes }, isAlike)
  }
}
