import { readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { type Baseline, BaselineError, parseBaseline } from './baseline.ts'

/** Reads a baseline file; null where none is named. @throws BaselineError it cannot be read or parsed */
export function loadBaseline(file: string | null, cwd: string): Baseline | null {
  if (file === null) return null
  const shown = relative(cwd, file) || file
  let text: string
  try {
    if (!statSync(file).isFile()) throw new Error('it is no regular file')
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = isMissing
      ? 'there is no such baseline; make one with  hushgate baseline write --reason "…"'
      : `the baseline cannot be read: ${(error as Error).message}`
    throw new BaselineError(`${shown}: ${message}`)
  }
  return parseBaseline(text, shown)
}
