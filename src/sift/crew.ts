import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Tinypool from 'tinypool'
import type { Entry } from '../model.ts'
import type { SiftRequest } from './request.ts'
import { makeWork, readingOrder, TOLD, type Work } from './work.ts'

/** How often what the threads have found out is taken over, in milliseconds: a person sees it move. */
const LOOK_MS = 50
/** More threads than that wait for the disk and for git. */
const MAX_THREADS = 8

/** The threads' program in dist/, seen from a chunk or from a file at the top; undefined where the sources run as they are. */
function program(): string | undefined {
  // in a CommonJS bundle it is a path
  const here = dirname(import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url)
  return [here, dirname(here)].map((folder) => join(folder, 'worker.cjs')).find(existsSync)
}

/** A thread for every core. Those that have no work keep no process alive. */
export interface Crew {
  pool: Tinypool
  threads: number
}

/** Starts the threads; null where there is no program for them. */
export async function openCrew(filename = program()): Promise<Crew | null> {
  if (filename === undefined) return null
  const { default: Pool } = await import('tinypool')
  const threads = Math.min(MAX_THREADS, availableParallelism())
  const pool = new Pool({ filename, name: 'work', minThreads: threads, maxThreads: threads })
  // a thread that breaks without work is no news: who gives it work is told
  pool.on('error', () => {})
  return { threads, pool }
}

/** Lets every core look at the entries, and passes those that are clean. A thread that breaks leaves its entries to the caller. */
export async function lookTogether(entries: readonly Entry[], request: SiftRequest, { pool, threads }: Crew): Promise<void> {
  const ordered = readingOrder(entries)
  const work = makeWork(ordered, threads, request)
  const passed = new Uint8Array(ordered.length)
  const take = (): void => {
    request.tell(Atomics.load(work.counts, TOLD))
    passFound(work, ordered, passed, request.pass)
  }
  const timer = setInterval(take, LOOK_MS)
  await Promise.allSettled(Array.from({ length: threads }, () => pool.run(work)))
  clearInterval(timer)
  take()
}

/** Takes over what was written since the last time. */
function passFound({ found }: Work, ordered: readonly Entry[], passed: Uint8Array, pass: SiftRequest['pass']): void {
  for (let index = 0; index < passed.length; index++) {
    const size = found[2 * index] as number
    if (passed[index] === 1 || size === 0) continue
    passed[index] = 1
    pass(ordered[index] as Entry, { sizeBytes: size - 1, textBytes: found[2 * index + 1] as number })
  }
}
