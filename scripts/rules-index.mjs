import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `src/rules/index.ts` must be: every file of the folder that exports rules. @param {string} root @returns {string} */
export function rulesIndex(root) {
  const folder = join(root, 'src/rules')
  const names = readdirSync(folder)
    .filter(
      (name) => name.endsWith('.ts') && name !== 'index.ts' && readFileSync(join(folder, name), 'utf8').includes('export const rules = '),
    )
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
  return [
    '// Generated from the files of this folder by `npm run docs`; do not edit.',
    "import type { Rule } from './rule.ts'",
    ...names.map((name) => `import { rules as ${camel(name)} } from './${name}.ts'`),
    '',
    '/** Every known credential format, file by file. */',
    '// biome-ignore format: a list of names',
    'export const RULES: readonly Rule[] = [',
    ...lines(names.map((name) => `...${camel(name)},`)),
    ']',
    '',
  ].join('\n')
}

/** A letter first: a file may be called after a number. */
function camel(name) {
  return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase()).replace(/^(\d)/, '_$1')
}

/** Words on indented lines of at most 132 characters. */
function lines(words) {
  const out = []
  for (const word of words) {
    const last = out.at(-1)
    if (last !== undefined && last.length + word.length < 132) out[out.length - 1] = `${last} ${word}`
    else out.push(`  ${word}`)
  }
  return out
}
