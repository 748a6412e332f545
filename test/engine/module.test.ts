import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wasmModule } from '../../scripts/wasm.mjs'
import { ROOT } from '../support/sources.ts'

it('src/engine/module.ts is what assembly/ compiles to (npm run wasm)', async () => {
  expect(readFileSync(join(ROOT, 'src/engine/module.ts'), 'utf8')).toBe(await wasmModule(ROOT))
})
