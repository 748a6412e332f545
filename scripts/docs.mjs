// Writes what follows from tables and folders: the index of the rules, and what documents say of rules and options. `npm run docs`; a test compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { load } from './bundle/schemas.mjs'
import { rulesIndex } from './rules-index.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Every generated document, by path from the project's folder. @returns {Promise<Map<string, string>>} */
export async function documents() {
  const { ruleCards } = await load(ROOT, 'src/scan/catalog.ts')
  const { readmeTable } = await load(ROOT, 'src/config/options.ts')
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  return new Map([
    ['docs/rules.md', rulesPage(await ruleCards())],
    ['src/rules/index.ts', rulesIndex(ROOT)],
    ['README.md', between(readme, 'options', readmeTable())],
  ])
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`README.md has no place for ${name}: write ${open.trim()} and ${close}`)
  return `${text.slice(0, start + open.length)}${content}${text.slice(end)}`
}

function rulesPage(cards) {
  const rows = cards.map(({ id, severity, title, about, check, links }) => {
    const places = [links.docs && `[docs](${links.docs})`, links.revoke && `[revoke](${links.revoke})`].filter(Boolean).join(' ')
    return `| \`${id}\` | ${severity} | ${cell(title)} | ${cell(about)} | ${check} | ${places} |`
  })
  return [
    '# Rules',
    '',
    'Generated from the rule table by `npm run docs`; do not edit.',
    'Severities `low` and `info` (test-mode and publishable keys) are notes: they never block.',
    '',
    `${cards.length} rules.`,
    '',
    '| rule | severity | what it is | what it looks like | check | links |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

if (argv[1] === fileURLToPath(import.meta.url)) {
  // first: the pages are made of what it lists
  writeFileSync(join(ROOT, 'src/rules/index.ts'), rulesIndex(ROOT))
  for (const [path, text] of await documents()) writeFileSync(join(ROOT, path), text)
}
