import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CACHE, cached } from '../../scripts/tools.mjs'
import { ROOT } from './sources.ts'

const HOUR_MS = 3_600_000

/**
 * A folder made from files of the project: once for all test files, and again only when one of those has changed.
 * @param inputs files and folders, from the project's folder; what is missing is left out
 */
export async function madeFrom(name: string, inputs: readonly string[], fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = await cached(`${name}/${hashOf(inputs)}`, fill)
  removeOld(folder)
  return folder
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    if (!existsSync(join(ROOT, path))) return
    if (statSync(join(ROOT, path)).isDirectory()) for (const name of readdirSync(join(ROOT, path)).sort()) add(`${path}/${name}`)
    else
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(ROOT, path)))
        .update('\0')
  }
  inputs.forEach(add)
  return hash.digest('hex').slice(0, 16)
}

/** Those beside it that no test run can still be using. */
function removeOld(folder: string): void {
  for (const name of readdirSync(join(CACHE, basename(dirname(folder))))) {
    const path = join(dirname(folder), name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (path !== folder && age > HOUR_MS) rmSync(path, { recursive: true, force: true })
  }
}
