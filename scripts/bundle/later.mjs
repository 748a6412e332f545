import { readFileSync } from 'node:fs'

const IMPORT = /^import \* as (\w+) from '(\.[^']+)'$/gm

/**
 * Modules of ours that few commits need and that are asked for without waiting, because checks are synchronous: `src/**` + `/later.ts` names them.
 * In a bundle in one file each is set up when it is first asked for; its tables and patterns cost Bun, which reads every pattern where it
 * stands, a tenth of a hook.
 */
export const setUpLater = {
  name: 'set-up-later',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*[\\/]later\.ts$/ }, ({ path }) => ({
      contents: laterText(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
  },
}

/** @param {string} text of a later.ts: imports of namespaces, and `later`, which has a function for each */
export function laterText(text) {
  const modules = [...text.matchAll(IMPORT)].map(([, name, path]) => ({ name, path }))
  const getters = modules.map(({ name, path }) => `${name}: () => ${name} ??= require('${path}')`)
  return `let ${modules.map(({ name }) => name).join(', ')}\nexport const later = { ${getters.join(', ')} }\n`
}
