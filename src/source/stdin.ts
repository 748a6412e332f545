import { fstatSync } from 'node:fs'
import type { Entry } from '../model.ts'
import { diskSource } from './disk.ts'
import { readFailure, type Source } from './source.ts'
import { visitWindows } from './windows.ts'

/** Standard input, under the path `<stdin>`. */
export function stdinSource(base: string): Source {
  const entry: Entry = { path: '<stdin>', mode: 'file', sizeBytes: null }
  return {
    ...diskSource(base, []),
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
    async read(_entries, visit) {
      try {
        if (fstatSync(0).isDirectory()) return [readFailure(entry.path, 'it is a folder: name it instead')]
        const bytes = await readAll()
        entry.sizeBytes = bytes.length
        visitWindows(entry, bytes, visit)
        return []
      } catch (error) {
        return [readFailure(entry.path, `cannot be read: ${(error as Error).message}`)]
      }
    },
    measure: async () => [],
  }
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
