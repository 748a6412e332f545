import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A temporary folder with these files, removed when the test's block ends. */
export function folder(files: Record<string, string | Uint8Array>): { dir: string } & Disposable {
  const dir = mkdtempSync(join(tmpdir(), 'hushgate-config-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) }
}
