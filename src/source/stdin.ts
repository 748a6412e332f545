import { fstatSync } from 'node:fs'
import type { Entry } from '../model.ts'
import { diskSource } from './disk.ts'
import { Reading } from './reading.ts'
import { readFailure, type Source } from './source.ts'

/** Standard input, under the path `<stdin>`. */
export function stdinSource(base: string): Source {
  const entry: Entry = { path: '<stdin>', mode: 'file', sizeBytes: null }
  return {
    ...diskSource(base, []),
    reach: null,
    list: async () => ({
      subject: 'standard input',
      base,
      entries: [entry],
      skipped: [],
      failures: [],
      isChange: false,
      guardsCommit: false,
      isWhole: false,
      warnings: [],
    }),
    async read(_entries, visitor) {
      const reading = new Reading(visitor)
      try {
        if (fstatSync(0).isDirectory()) throw new Error('it is a folder: name it instead')
        const bytes = await readAll()
        entry.sizeBytes = bytes.length
        const windows = reading.windows(entry)
        windows.push(bytes)
        windows.end()
      } catch (error) {
        reading.failures.push(readFailure(entry.path, `cannot be read: ${(error as Error).message}`))
      }
      await reading.settle()
      return reading
    },
    measure: async () => [],
  }
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
