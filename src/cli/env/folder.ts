import { readdirSync } from 'node:fs'
import { codeWords, EnvError } from './error.ts'

/** Names of the files of a folder, sorted. @throws EnvError */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
      .sort()
  } catch (error) {
    throw new EnvError(`${folder}: cannot be listed: ${codeWords(error)}`)
  }
}
