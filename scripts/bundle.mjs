// Builds everything that is generated and committed: dist/ and THIRD_PARTY_LICENSES.md.
// pre-commit installs a hook from the repository as it is, so what it runs must be there, without dependencies.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { bundleCode } from './bundle/code.mjs'
import { thirdPartyLicenses } from './bundle/licenses.mjs'
import { schemas } from './bundle/schemas.mjs'
import { declarations } from './bundle/types.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Every generated file; nothing is written. The same source and lock file give the same bytes on every machine.
 * @returns {Promise<{ files: Map<string, Buffer>, metafile: import('esbuild').Metafile }>} content by `/`-separated path from
 *   the project's folder, sorted
 */
export async function generate() {
  const { code, metafile } = await bundleCode(ROOT)
  const all = [...code, ...declarations(ROOT), ...(await schemas(ROOT)), ['THIRD_PARTY_LICENSES.md', thirdPartyLicenses(ROOT, metafile)]]
  const files = new Map(all.map(([path, text]) => [path, Buffer.from(text)]).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { files, metafile }
}

/** Whether a generated file is run by its own name. */
const isExecutable = (path) => path === 'dist/bin.js' || /^dist\/hooks\/.*\.js$/.test(path)

/** @param {Map<string, Buffer>} files @param {string} root the folder that gets dist/ (emptied first) and the licences */
export function write(files, root) {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  for (const [path, bytes] of files) {
    const target = join(root, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    if (isExecutable(path)) chmodSync(target, 0o755)
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { files } = await generate()
  write(files, argv[2] ?? ROOT)
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0)
  console.log(`wrote ${files.size} files, ${Math.round(bytes / 1024)} KB`)
}
