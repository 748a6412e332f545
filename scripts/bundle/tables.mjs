import { replaced } from './replaced.mjs'
import { load } from './schemas.mjs'

const SOURCE = 'src/scan/sweep/tables.ts'
/** What the engine is built from, beside the hooks' bundle: V8 would keep it with the code. */
export const TABLES_FILE = 'anchors.bin'

/** @returns {Promise<Buffer>} that file @param {string} root */
export async function tablesFile(root) {
  return Buffer.from((await load(root, SOURCE)).loadTables())
}

/** For the library's modules, which lie in folders of their own: it stands in the code. */
export const tablesInside = replaced('tables', SOURCE, async (root) => {
  const text = (await tablesFile(root)).toString('base64')
  return `export const loadTables = () => Buffer.from('${text}', 'base64')\n`
})

/** For the hooks. Without it the search in TypeScript finds the same. */
export const tablesApart = replaced(
  'tables',
  SOURCE,
  () => `import { readFileSync } from 'node:fs'
export const loadTables = () => {
  try {
    return readFileSync(\`\${__dirname}/${TABLES_FILE}\`)
  } catch {
    return null
  }
}
`,
)
