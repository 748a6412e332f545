import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'esbuild'

export const MARK = '// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.'

/** CommonJS packages ask for Node's own modules with `require`, which an ES module does not have. */
const REQUIRE = `import { createRequire as hushgateRequire } from 'node:module'; const require = hushgateRequire(import.meta.url);`

/** The dispatcher's import(`./hooks/${id}.js`) names bundles beside it, not sources; esbuild would look for those. */
const hookNames = {
  name: 'hook-names',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]cli[\\/]bin\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/import\((`\.\/hooks\/[^`]*`)\)/, 'import(new URL($1, import.meta.url).href)'),
      loader: 'ts',
    }))
  },
}

/** The ES modules of packages whose CommonJS form asks for its parts at run time (jsonc-parser) or hides its names (yaml). */
const ES_MODULES = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js', yaml: './node_modules/yaml/browser/dist/index.js' }

/** Readable on purpose: white space costs nothing measurable at start, and a stack trace in a bug report stays of use. */
const SETTINGS = {
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  plugins: [hookNames],
  alias: ES_MODULES,
  banner: { js: MARK },
  metafile: true,
  write: false,
  logLevel: 'warning',
}

/** @param {string} root */
export function entryPoints(root) {
  const hooks = readdirSync(join(root, 'hooks'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
  return {
    index: 'src/index.ts',
    bin: 'src/cli/bin.ts',
    ...Object.fromEntries(hooks.map((name) => [`hooks/${name.slice(0, -'.ts'.length)}`, `hooks/${name}`])),
  }
}

/**
 * The library, the dispatcher and the hooks; what only some of them use, and everything behind a dynamic import(), in chunks.
 * @param {string} root
 * @returns {Promise<{ code: [string, string][], metafile: import('esbuild').Metafile }>} paths are
 *   `/`-separated, from the project's folder
 */
export async function bundleCode(root) {
  const result = await build({
    ...SETTINGS,
    absWorkingDir: root,
    entryPoints: entryPoints(root),
    define: { HUSHGATE_VERSION: JSON.stringify(versionOf(root)) },
  })
  const code = result.outputFiles.map((file) => {
    const path = relative(root, file.path).split(sep).join('/')
    return [path, withHead(path, file.text)]
  })
  return { code, metafile: result.metafile }
}

const versionOf = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/** Shebang, mark, and `require` where esbuild's stand-in for it looks for the real one (it stands in one chunk). */
function withHead(path, text) {
  const shebang = path === 'dist/bin.js' && !text.startsWith('#!') ? '#!/usr/bin/env node\n' : ''
  return shebang + (text.includes('typeof require') ? text.replace(MARK, `${MARK}\n${REQUIRE}`) : text)
}
