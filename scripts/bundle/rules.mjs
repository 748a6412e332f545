import { replaced } from './replaced.mjs'
import { load } from './schemas.mjs'

/**
 * The table of rules is data, and JavaScript reads data fastest as JSON: 530 object literals with as many regular expressions took
 * Node 20 some 15 ms more to read and to build. A pattern is compiled where it is first needed, from its source.
 */
export const rulesAsJson = withRules((rules) => `export const RULES = JSON.parse(${JSON.stringify(JSON.stringify(rules))})`)

/** What is made of the tables alone, whatever is scanned: what the one pass looks for, and which words name a service. */
export const madeAsJson = {
  name: 'made-as-json',
  setup(build) {
    for (const [file, name] of [
      ['src/scan/sweep/table.ts', 'PLAN'],
      ['src/scan/entropy/service/keywords.ts', 'KEYWORD_ROWS'],
    ]) {
      build.onLoad({ filter: new RegExp(`[\\\\/]${file.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`) }, async () => {
        const made = (await load(build.initialOptions.absWorkingDir, file))[name]
        return { contents: `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(made))})`, loader: 'js' }
      })
    }
  },
}

/** The rules' file beside the hooks' bundle: one rule a line, in the order of the table. */
export const RULES_FILE = 'rules.jsonl'

/**
 * For the hooks and the threads of a scan, each rule by itself, read when it is first asked for anything: a commit meets the anchors of a few. Apart from the
 * code, because V8 keeps its strings with the code that it keeps.
 */
export const rulesAsRows = withRules((rules) => {
  const names = [...new Set(rules.flatMap(Object.keys))].sort()
  const getters = names.map((name) => `  get ${name}() { return read(this.row).${name} }\n`)
  return `import { openSync, readSync } from 'node:fs'
const ENDS = '${endsOf(rules)}'
const endOf = (row) => row < 0 ? 0 : Number.parseInt(ENDS.slice(${DIGITS} * row, ${DIGITS} * (row + 1)), 36)
let file
const known = []
function read(row) {
  return known[row] ??= JSON.parse(rowAt(endOf(row - 1), endOf(row)))
}
function rowAt(start, end) {
  file ??= openSync(\`\${__dirname}/${RULES_FILE}\`, 'r')
  const bytes = Buffer.allocUnsafe(end - start)
  if (readSync(file, bytes, 0, bytes.length, start) !== bytes.length) throw new Error('${RULES_FILE} is cut short: install hushgate again')
  return bytes.latin1Slice()
}
class Rule {
  constructor(row) { this.row = row }
${getters.join('')}}
export const RULES = []
for (let row = 0; row < ${rules.length}; row++) RULES.push(new Rule(row))
`
})

/** Where each rule's row ends in that file, in so many digits of base 36: who needs three rules reads three. */
const DIGITS = 4
function endsOf(rules) {
  let end = 0
  return rules.map((rule) => (end += rowText(rule).length).toString(36).padStart(DIGITS, '0')).join('')
}

/** @returns {Promise<string>} text of that file, ASCII @param {string} root */
export async function rulesFile(root) {
  return rowsOf(await load(root, 'src/rules/index.ts'))
    .map(rowText)
    .join('')
}

const rowText = (rule) => `${JSON.stringify(rule).replace(/[^\x00-\x7f]/g, escapeUnit)}\n`

/** @param {string} unit one of UTF-16 @returns {string} as JSON and JavaScript escape it */
export const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

const rowsOf = ({ RULES }) => RULES.map((rule) => ({ ...rule, pattern: { source: rule.pattern.source } }))

function withRules(write) {
  return replaced('rules', 'src/rules/index.ts', async (root) => write(rowsOf(await load(root, 'src/rules/index.ts'))))
}
