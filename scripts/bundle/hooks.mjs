import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const MARK = '// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.'

/**
 * Node 22 and newer and Bun 1.4 keep compiled code there (measured: 4 to 7 ms less a start, Bun 13). In the package's own folder, because
 * whoever can write to it owns the code anyway: the default, a folder in the shared /tmp, may be another person's. Where the package
 * is read-only nothing is kept, and nothing else changes.
 */
const KEEP_COMPILED = "require('node:module').enableCompileCache?.(`${__dirname}/../../.cache/compiled`)"

const IMPORT = /^import \{ runHook \} from '\.\.\/src\/cli\/hook\.ts'$/m

/**
 * The executables, dist/hooks/*.js: each asks the bundle of all hooks, dist/hook.cjs. They keep their .js (people's hook managers
 * name them), so a package.json beside them says that they are CommonJS.
 * @param {string} root
 * @returns {{ code: [string, string][], outputs: import('esbuild').Metafile['outputs'] }}
 * @throws Error naming a file in hooks/ that is written in another way than its neighbours
 */
export function hookStarts(root) {
  const names = readdirSync(join(root, 'hooks')).filter((name) => name.endsWith('.ts'))
  const starts = names.sort().map((name) => [`dist/hooks/${name.slice(0, -'.ts'.length)}.js`, startText(root, `hooks/${name}`)])
  const outputs = Object.fromEntries(starts.map(([path, text], i) => [path, outputOf(`hooks/${names[i]}`, text)]))
  return { code: [...starts, ['dist/hooks/package.json', '{ "type": "commonjs" }\n']], outputs }
}

function startText(root, source) {
  const text = readFileSync(join(root, source), 'utf8')
  if (!IMPORT.test(text)) throw new Error(`${source} does not import runHook as the other hooks do`)
  return text.replace(IMPORT, () => `${KEEP_COMPILED}\nconst { runHook } = require('../hook.cjs')`).replace('\n', `\n${MARK}\n`)
}

/** What esbuild would say of it. */
function outputOf(source, text) {
  const bytes = Buffer.byteLength(text)
  const imports = [{ path: 'dist/hook.cjs', kind: 'import-statement' }]
  return { bytes, inputs: { [source]: { bytesInOutput: bytes } }, imports, exports: [], entryPoint: source }
}
