// Whether dist/ is what the source builds, and small enough. Exit 1 with the way out.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate, ROOT } from './bundle.mjs'
import { startOf } from './bundle/start.mjs'

const limits = JSON.parse(readFileSync(new URL('limits.json', import.meta.url), 'utf8'))

/** Generated files that are there, `/`-separated, from the project's folder. */
function present() {
  const below = (folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? below(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
  return existsSync(join(ROOT, 'dist')) ? below('dist') : []
}

function differences(files) {
  const state = ([path, bytes]) => {
    if (!existsSync(join(ROOT, path))) return [`missing   ${path}`]
    return readFileSync(join(ROOT, path)).equals(bytes) ? [] : [`different ${path}`]
  }
  return [
    ...[...files].flatMap(state),
    ...present()
      .filter((path) => !files.has(path))
      .map((path) => `left over ${path}`),
  ]
}

function tooBig(files, metafile) {
  const starts = Object.keys(metafile.outputs).filter((path) => path.startsWith('dist/hooks/'))
  const sizes = starts.map((path) => [`${path} and what it loads at start`, startOf(metafile, path).bytes, limits.hookStartBytes])
  sizes.push(['everything generated', [...files.values()].reduce((sum, file) => sum + file.length, 0), limits.distBytes])
  return sizes.filter(([, bytes, limit]) => bytes > limit).map(([what, bytes, limit]) => `${what}: ${bytes} bytes, the limit is ${limit}`)
}

const { files, metafile } = await generate()
const stale = differences(files)
const big = tooBig(files, metafile)
if (stale.length > 0)
  console.error(`dist/ is not what the source builds:\n  ${stale.join('\n  ')}\nRun  npm run bundle  and commit the result.`)
if (big.length > 0) console.error(`too big (limits: scripts/limits.json):\n  ${big.join('\n  ')}`)
if (stale.length + big.length > 0) process.exitCode = 1
else console.log(`dist/ is what the source builds: ${files.size} files`)
