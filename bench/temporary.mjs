import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for the length of the work, in no repository. @template T @param {(folder: string) => T | Promise<T>} work @returns {Promise<T>} */
export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'hushgate-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
