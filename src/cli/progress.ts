import type { Progress } from '../run.ts'

/** Milliseconds after which a person wants to see that something moves. */
const PATIENCE_MS = 1000
const INTERVAL_MS = 100

export interface ProgressBar {
  update(progress: Progress): void
  stop(): void
}

/** A bar on standard error, for runs of over a second on a terminal; anywhere else nothing. */
export function progressBar(): ProgressBar {
  const started = Date.now()
  let bar: { update(now: Progress): void; stop(): void } | null = null
  let isLoading = false
  let last = started
  return {
    update(progress) {
      const now = Date.now()
      if (now - started < PATIENCE_MS || now - last < INTERVAL_MS) return
      last = now
      if (bar) bar.update(progress)
      else if (!isLoading) {
        isLoading = true
        // Asked only now: making the stream costs Bun 10 ms, and most runs end before.
        if (!process.stderr.isTTY) return
        void openBar(progress.filesTotal, started).then((opened) => {
          bar = opened
        })
      }
    },
    stop: () => bar?.stop(),
  }
}

async function openBar(total: number, started: number): Promise<{ update(now: Progress): void; stop(): void }> {
  const { SingleBar } = (await import('cli-progress')).default
  const bar = new SingleBar({
    format: '{bar} {value}/{total} files  {rate} MB/s  {found} found  {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  bar.start(total, 0, { rate: '0.0', found: 0 })
  return {
    update: ({ files, bytes, found }) => bar.update(files, { rate: (bytes / 1000 / Math.max(1, Date.now() - started)).toFixed(1), found }),
    stop: () => bar.stop(),
  }
}
