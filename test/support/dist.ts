import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundleCode } from '../../scripts/bundle/code.mjs'
import { madeFrom } from './inputs.ts'
import { ROOT } from './sources.ts'

/** The bundles of the source as it is now: a test of a process never runs a dist/ that someone forgot to build. */
const folder = await madeFrom('dist', ['src', 'hooks', 'scripts/bundle', 'package.json', 'package-lock.json'], async (target) => {
  for (const [path, text] of (await bundleCode(ROOT)).code) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), text, { mode: 0o755 })
  }
  // An ES module only by the package that it lies in.
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n')
})

/** Absolute path of a built file: `hooks/hushgate.js`, `bin.js`. */
export const distFile = (name: string): string => join(folder, 'dist', name)
