import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './schemas.mjs'

export const MARK = '// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.'

/**
 * Compiled code is kept in the package's own `.cache/compiled`, because whoever can write there owns the code anyway: a folder in the
 * shared /tmp may be another person's. Bun keeps it by itself when asked. Node ≥ 22 could, but its way costs 4 ms more than this one.
 */
const LOADER = readFileSync(new URL('load.cjs', import.meta.url), 'utf8').replace(/^\/\/.*\n|^module\.exports.*\n/gm, '')

const IMPORT = /^import \{ runHook \} from '\.\.\/src\/cli\/hook\.ts'$/m
const RUN = /^void (runHook\(\[[^\n]*\], '([\w-]+)'\))$/m

/**
 * The executables, dist/hooks/*.js: each loads the bundle of all hooks, dist/hook.cjs. They keep their .js (people's hook managers
 * name them), so a package.json beside them says that they are CommonJS.
 * @param {string} root
 * @param {string} bundle text of dist/hook.cjs
 * @returns {{ code: [string, string][], outputs: import('esbuild').Metafile['outputs'] }}
 * @throws Error naming a file in hooks/ that is written in another way than its neighbours
 */
export function hookStarts(root, bundle) {
  const build = digestOf(bundle)
  const names = readdirSync(join(root, 'hooks')).filter((name) => name.endsWith('.ts'))
  const starts = names.sort().map((name) => [`dist/hooks/${name.slice(0, -'.ts'.length)}.js`, startText(root, `hooks/${name}`, build)])
  const outputs = Object.fromEntries(starts.map(([path, text], i) => [path, outputOf(`hooks/${names[i]}`, text)]))
  return { code: [...starts, ['dist/hooks/package.json', '{ "type": "commonjs" }\n']], outputs }
}

/** Commands that may need several threads set their flag before their code is loaded: V8 takes kept code under the flags that it was made with. */
const SCANNING = ['baseline', 'scan']

/**
 * dist/worker.cjs, what the pool loads in each thread: it loads dist/sift.cjs. The pool asks for it by import(), which reads a CommonJS file twice, first for
 * its exports' names.
 * @param {string} bundle text of dist/sift.cjs
 */
export function workerStart(bundle) {
  const work = `let { program, keep } = load(\`\${FOLDER}/sift.cjs\`, 'sift', '${digestOf(bundle)}')
exports.work = async (given) => {
  await program.work(given)
  keep?.(ENOUGH)
  keep = null
}`
  return `${MARK}\n${LOADER.trimEnd()}\n${work}\n`
}

/**
 * dist/cli.cjs, which loads the program, dist/program.cjs. Of each command the code that it needs is kept (of anything else that somebody
 * types, together); how much a run did is measured by its CPU time, in milliseconds, so that a scan of something follows on one of nothing.
 * @param {string} root
 * @param {string} bundle text of dist/program.cjs
 */
export async function cliStart(root, bundle) {
  const commands = readdirSync(join(root, 'src/cli/commands'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'options')
  const id = `${JSON.stringify(commands.sort())}.includes(process.argv[2]) ? process.argv[2] : 'hushgate'`
  const { version, flag } = (await load(root, 'src/sift/optimize-later.ts')).OPTIMIZE_LATER
  const set = `if (process.version.startsWith('${version}') && ${JSON.stringify(SCANNING)}.includes(process.argv[2])) require('node:v8').setFlagsFromString('${flag}')`
  const run = '({ main }) => main().then(() => Math.ceil(process.cpuUsage().user / 1000))'
  return `${MARK}\n${LOADER.trimEnd()}\n${set}\nstart('program.cjs', '${digestOf(bundle)}', \`program-\${${id}}\`, ${run})\n`
}

const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32)

function startText(root, source, build) {
  const text = readFileSync(join(root, source), 'utf8')
  if (!IMPORT.test(text) || !RUN.test(text)) throw new Error(`${source} does not run its hook as the other hooks do`)
  const [, call, id] = RUN.exec(text)
  return (
    text
      .replace(IMPORT, () => LOADER.trimEnd())
      // To take the heap apart piece by piece would take 2 ms.
      .replace(RUN, () => `start('hook.cjs', '${build}', '${id}', ({ runHook }) => ${call}, () => process.exit())`)
      .replace('\n', `\n${MARK}\n`)
  )
}

/** What esbuild would say of it. */
function outputOf(source, text) {
  const bytes = Buffer.byteLength(text)
  const imports = [{ path: 'dist/hook.cjs', kind: 'import-statement' }]
  return { bytes, inputs: { [source]: { bytesInOutput: bytes } }, imports, exports: [], entryPoint: source }
}
