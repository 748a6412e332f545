import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'esbuild'
import { cliStart, hookStarts, MARK, workerStart } from './hooks.mjs'
import { setUpLater } from './later.mjs'
import { PARSER_ENTRIES, parsersApart } from './parsers.mjs'
import { escapeUnit, madeAsJson, RULES_FILE, rulesAsJson, rulesAsRows, rulesFile } from './rules.mjs'
import { ES_MODULES } from './schemas.mjs'
import { inScopes } from './scopes.mjs'
import { TABLES_FILE, tablesApart, tablesFile, tablesInside } from './tables.mjs'
import { WEIGHTS_FILE, WEIGHTS_SOURCE, weightsApart, weightsInside } from './weights.mjs'

/** CommonJS packages ask for Node's own modules with `require`, which an ES module does not have. */
const REQUIRE = `import { createRequire as hushgateRequire } from 'node:module'; const require = hushgateRequire(import.meta.url);`

/** What the hooks may load at run time besides their own code, each under dist/packages/. */
const HOOK_PACKAGES = ['@eslint-community/regexpp', 'cli-progress', 'jsonc-parser', 'micromatch', 're2js', 'smol-toml', 'tinypool', 'yaml']

/** What the pool of threads starts in each of them: it looks for that file beside its own. */
const POOL_ENTRY = { source: './node_modules/tinypool/dist/entry/worker.js', output: 'packages/entry/worker' }

/** Our own code that few runs need, with the packages that only it uses: beside those, under dist/packages/. */
const ARCHIVE = { source: 'src/decode/archive/open.ts', output: 'packages/archive' }

/** What is asked for with import() stays outside a bundle in one file. @param {(path: string) => object | null} others statically imported */
const packagesApart = (others) => ({
  name: 'packages-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${HOOK_PACKAGES.join('|')})$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./packages/${path}.js`, external: true } : others(path),
    )
    build.onResolve({ filter: /decode\/archive\/open\.ts$/ }, () => ({ path: `./${ARCHIVE.output}.js`, external: true }))
  },
})

/** The hook path only ever asks for packages with import(). */
const allApart = packagesApart((path) => {
  throw new Error(`the hook path imports ${path} statically`)
})

/** A CommonJS file has a `require`; with node:module comes Node's loader of ES modules. */
const ownRequire = {
  name: 'own-require',
  setup(build) {
    build.onResolve({ filter: /^node:module$/ }, () => ({ path: 'own-require', namespace: 'own-require' }))
    build.onLoad({ filter: /.*/, namespace: 'own-require' }, () => ({ contents: 'export const createRequire = () => require' }))
  },
}

/** Readable on purpose: white space costs nothing measurable at start, and a stack trace in a bug report stays of use. */
const SETTINGS = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  banner: { js: MARK },
  metafile: true,
  write: false,
  logLevel: 'warning',
}

/** The library, the dispatcher and the packages; what only some of them use, and everything behind import(), in chunks. */
const MODULES = {
  ...SETTINGS,
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  plugins: [rulesAsJson, madeAsJson, tablesInside, weightsInside],
  alias: ES_MODULES,
  entryPoints: {
    index: 'src/index.ts',
    bin: 'src/cli/bin.ts',
    [ARCHIVE.output]: ARCHIVE.source,
    [POOL_ENTRY.output]: POOL_ENTRY.source,
    ...Object.fromEntries(HOOK_PACKAGES.map((name) => [`packages/${name}`, name])),
  },
}

/** How the hooks' bundle loads what lies apart: whoever compiles the bundle itself has to lend its own import(). */
const APART = 'const importApart = module.importApart ?? ((path) => import(path))'

/**
 * The file's value is a function of what a CommonJS module is given, and so are its exports: load.cjs calls it. To put such a head before a megabyte of text at
 * run time would copy it.
 */
const PROGRAM_HEAD = '(typeof module === "object" ? module : {}).exports = function (exports, require, module, __filename, __dirname) {'

/** What stands in a bundle in one file, and what it reads when it is asked for. */
const IN_ONE_FILE = [ownRequire, rulesAsRows, madeAsJson, tablesApart, weightsApart, parsersApart, setUpLater]

/**
 * All hooks in one CommonJS file, all ASCII, which V8 reads faster. The ES module loader costs Node 20 to 26 between 10 and 25 ms for
 * these sources in chunks, and its first import of a built-in module alone 6; here each source file is set up when it is first asked for.
 */
const HOOKS = {
  ...SETTINGS,
  charset: 'ascii',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  plugins: [allApart, ...IN_ONE_FILE],
  entryPoints: { hook: 'src/cli/hook.ts' },
}

/** The commands, in the same way: 25 ms less of 95 on Node 20 than as modules in chunks, once the compiled code is kept. */
const PROGRAM = {
  ...HOOKS,
  plugins: [packagesApart(() => null), ...IN_ONE_FILE],
  alias: ES_MODULES,
  entryPoints: { program: 'src/cli/program.ts' },
}

/** What another thread runs, in one file too: it is waited for at the start of a scan. */
const WORKER = { ...HOOKS, entryPoints: { sift: 'src/sift/worker.ts' } }

/** The parsers of `src/parse/`, which those three load without waiting. */
const PARSERS = { ...WORKER, plugins: [], alias: ES_MODULES, entryPoints: PARSER_ENTRIES }

/**
 * @param {string} root
 * @returns {Promise<{ code: [string, string | Buffer][], metafile: import('esbuild').Metafile }>} paths are
 *   `/`-separated, from the project's folder
 */
export async function bundleCode(root) {
  const define = { HUSHGATE_VERSION: JSON.stringify(versionOf(root)), HUSHGATE_BUILD: JSON.stringify(buildOf(root)) }
  const inCommonJs = { absWorkingDir: root, define: { ...define, 'import.meta.url': '__filename' } }
  const builds = await Promise.all([
    build({ ...MODULES, absWorkingDir: root, define }),
    build({ ...HOOKS, ...inCommonJs }),
    build({ ...PROGRAM, ...inCommonJs }),
    build({ ...WORKER, ...inCommonJs }),
    build({ ...PARSERS, absWorkingDir: root }),
  ])
  const code = builds
    .flatMap(({ outputFiles }) => outputFiles)
    .map((file) => {
      const path = relative(root, file.path).split(sep).join('/')
      return [path, KEPT_FILES.includes(path) ? withImports(path, file.text) : withHead(path, file.text)]
    })
  code.push([`dist/${RULES_FILE}`, await rulesFile(root)], [`dist/${WEIGHTS_FILE}`, readFileSync(join(root, WEIGHTS_SOURCE), 'utf8')])
  code.push([`dist/${TABLES_FILE}`, await tablesFile(root)])
  const textOf = (wanted) => code.find(([path]) => path === wanted)[1]
  const starts = hookStarts(root, textOf(HOOK_FILE))
  const metafiles = [...builds.map(({ metafile }) => metafile), { inputs: {}, outputs: starts.outputs }]
  const outputs = Object.assign({}, ...metafiles.map((each) => each.outputs))
  for (const path of KEPT_FILES) outputs[path].bytes = textOf(path).length
  return {
    code: [
      ...code,
      ...starts.code,
      ['dist/cli.cjs', await cliStart(root, textOf(PROGRAM_FILE))],
      ['dist/worker.cjs', workerStart(textOf(WORKER_FILE))],
    ],
    metafile: {
      inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
      outputs,
    },
  }
}

/** What results of a scan depend on in the code: its sources and the packages' versions, whatever ends the lines. */
function buildOf(root) {
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'))
  const paths = ['package.json', 'package-lock.json', WEIGHTS_SOURCE, ...sources.map((name) => `src/${name.split(sep).join('/')}`)].sort()
  const hash = createHash('sha256')
  for (const path of paths) hash.update(`${path}\0${readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')}\0`)
  return hash.digest('hex').slice(0, 32)
}

const HOOK_FILE = 'dist/hook.cjs'
const PROGRAM_FILE = 'dist/program.cjs'
const WORKER_FILE = 'dist/sift.cjs'
/** Whose compiled code is kept. */
const KEPT_FILES = [HOOK_FILE, PROGRAM_FILE, WORKER_FILE]

/**
 * esbuild leaves comments as they are, and only there other characters than ASCII are left; those for other bundlers go.
 * @throws Error where something is loaded with import() that does not lie in dist/packages/
 */
function withImports(path, text) {
  const ours = inScopes(text)
    .replaceAll('/* @__PURE__ */ ', '')
    .replaceAll('import("./packages/', 'importApart("./packages/')
    .replace(/[^\x00-\x7f]/g, escapeUnit)
  const stranger = /\bimport\([^\n]{0,40}/.exec(ours)
  if (stranger) throw new Error(`${path} loads what its loader cannot: ${stranger[0]}`)
  return `${ours.replace('"use strict";\n', (strict) => `${PROGRAM_HEAD}\n${strict}${APART}\n`)}}\n`
}

const versionOf = (root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/** Shebang, mark, and `require` where esbuild's stand-in for it looks for the real one (it stands in one chunk). */
function withHead(path, text) {
  const shebang = path === 'dist/bin.js' && !text.startsWith('#!') ? '#!/usr/bin/env node\n' : ''
  return shebang + (text.includes('typeof require') ? text.replace(MARK, `${MARK}\n${REQUIRE}`) : text)
}
