import { fstatSync, writeSync } from 'node:fs'
import { OutputError, print } from './output.ts'

const STDOUT = 1

/**
 * Writes a report to standard output, past `process.stdout`: making that stream costs Bun up to 10 ms. A reader that has
 * gone is no error, as in `print`. A Windows console takes text, not bytes, so there the stream it is.
 * @throws OutputError a full disk, a closed stream
 */
export async function show(text: string): Promise<void> {
  if (process.platform === 'win32') return print(process.stdout, text)
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(STDOUT, bytes, at)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw new OutputError(`the report could not be written: ${message}`)
      sleep(1)
    }
  }
}

/** Whether a descriptor may be a terminal: to be asked before `process.stdout` or `process.stderr` is made for its `isTTY`. */
export function mayBeTerminal(descriptor: 1 | 2): boolean {
  try {
    return process.platform === 'win32' || fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}

/** A pipe that does not block and is full: its reader needs a moment. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
