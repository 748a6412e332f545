import { createRequire } from 'node:module'

/**
 * `hushgate hook <id>` loads that hook's bundle and nothing else; any other word loads the program. Both lie beside this file in dist/ and
 * are CommonJS, which Node 20 loads 5 ms faster as such.
 */
const [word, id] = process.argv.slice(2)

if (word === 'hook' && id !== undefined && /^[a-z][a-z-]*$/.test(id)) {
  process.argv.splice(2, 2)
  try {
    createRequire(import.meta.url)(`./hooks/${id}.js`)
  } catch (error) {
    explain(error as NodeJS.ErrnoException)
  }
} else {
  createRequire(import.meta.url)('./cli.cjs')
}

/** A mistyped id is the person's mistake, a hook that breaks while loading is ours. */
function explain(error: NodeJS.ErrnoException): void {
  if (error.code !== 'MODULE_NOT_FOUND' || !error.message.includes(`${id}.js`)) throw error
  process.stderr.write(`hushgate: there is no hook ${JSON.stringify(id)}; hushgate hook --help lists them\n`)
  process.exitCode = 2
}
