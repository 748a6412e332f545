// Compiles src/engine/assembly/ and writes src/engine/module.ts, which is committed: `npm run wasm`. The compiler brings binaryen's
// programs for the command line, 100 MB, so it is a tool and no devDependency.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { tool } from './tools.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COMPILER_VERSION = '0.28.20'
const TARGET = 'src/engine/module.ts'

/** No allocation, no checks that throw: the code reads and writes fixed places of a memory of a fixed size. */
const OPTIONS = ['--optimizeLevel', '3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory']

/**
 * What `src/engine/module.ts` must be.
 * @param {string} root
 * @returns {Promise<string>}
 * @throws Error with the compiler's words
 */
export async function wasmModule(root) {
  const folder = await tool('assemblyscript', COMPILER_VERSION)
  const { main } = await import(pathToFileURL(join(folder, 'dist', 'asc.js')).href)
  const files = new Map()
  const { error, stderr } = await main(['src/engine/assembly/index.ts', '--outFile', 'out.wasm', ...OPTIONS], {
    // the sources name the ending, as all of ours do, and the compiler adds one
    readFile: (name) => read(join(root, name.replace(/\.ts\.ts$/, '.ts'))),
    writeFile: (name, content) => files.set(name, content),
  })
  if (error) throw new Error(`src/engine/assembly: ${stderr.toString()}`, { cause: error })
  return moduleText(Buffer.from(files.get('out.wasm')))
}

/** null: the compiler tries several names. */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const moduleText = (wasm) =>
  [
    '// Generated from assembly/ by `npm run wasm`; do not edit.',
    '',
    `/** A WebAssembly module of ${wasm.length} bytes, in base64. */`,
    'export const MODULE =',
    `  '${wasm.toString('base64')}'`,
    '',
  ].join('\n')

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, TARGET), await wasmModule(ROOT))
