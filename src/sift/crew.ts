import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

/** Lets every core look at the entries, and passes those that are clean. A thread that breaks leaves its entries to the caller. */
export async function lookTogether(entries: readonly Entry[], request: SiftRequest, filename = program()): Promise<void> {
  if (filename === undefined) return
  const ordered = readingOrder(entries)
  const threads = Math.min(MAX_THREADS, availableParallelism())
  const work = makeWork(ordered, threads, request)
  const passed = new Uint8Array(ordered.length)
  const take = (): void => {
    request.tell(Atomics.load(work.counts, TOLD))
    passFound(work, ordered, passed, request.pass)
  }
  const timer = setInterval(take, LOOK_MS)
  await runCrew(filename, threads, work).finally(() => clearInterval(timer))
  take()
}

async function runCrew(filename: string, threads: number, work: Work): Promise<void> {
  const { default: Tinypool } = await import('tinypool')
  const pool = new Tinypool({ filename, name: 'work', minThreads: threads, maxThreads: threads })
  await Promise.allSettled(Array.from({ length: threads }, () => pool.run(work)))
  await pool.destroy()
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
