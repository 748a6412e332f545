import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Published name, file, and how the schema is taken from it. */
const SOURCES = [
  ['config', 'src/config/schema/schema.ts', (module) => module.configSchema()],
  ['report', 'src/report/schema.ts', (module) => module.REPORT_SCHEMA],
]

/**
 * The published JSON schemas, made by the same tables that the program checks with.
 * @param {string} root
 * @returns {Promise<[string, string][]>} paths from the project's folder
 */
export function schemas(root) {
  return Promise.all(
    SOURCES.map(async ([name, file, take]) => {
      return [`dist/schemas/${name}.schema.json`, `${JSON.stringify(take(await load(root, file)), null, 2)}\n`]
    }),
  )
}

/** The ES modules of packages whose CommonJS form asks for its parts at run time (jsonc-parser) or hides its names (yaml). */
export const ES_MODULES = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js', yaml: './node_modules/yaml/browser/dist/index.js' }

/** Runs a TypeScript file of ours under a Node that cannot read TypeScript. */
export async function load(root, file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
    alias: ES_MODULES,
    // a data: address is none to load Node's own modules from
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, file)).href) },
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
