import { load } from './schemas.mjs'

/**
 * The table of rules is data, and JavaScript reads data fastest as JSON: 530 object literals with as many regular expressions took
 * Node 20 some 15 ms more to read and to build. A pattern is compiled where it is first needed, from its source.
 */
export const rulesAsJson = withRules((rules) => `export const RULES = JSON.parse(${JSON.stringify(JSON.stringify(rules))})`)

/** For the hooks, each rule by itself, read when it is first asked for anything: a commit meets the anchors of a few. */
export const rulesAsRows = withRules((rules) => {
  const names = [...new Set(rules.flatMap(Object.keys))].sort()
  const getters = names.map((name) => `  get ${name}() { return read(this.row).${name} }\n`)
  return `const ROWS = ${JSON.stringify(rules.map((rule) => JSON.stringify(rule)).join('\n'))}.split('\\n')
const known = []
const read = (row) => known[row] ??= JSON.parse(ROWS[row])
class Rule {
  constructor(row) { this.row = row }
${getters.join('')}}
export const RULES = ROWS.map((_, row) => new Rule(row))
`
})

function withRules(write) {
  return {
    name: 'rules',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]rules[\\/]index\.ts$/ }, async () => {
        const { RULES } = await load(build.initialOptions.absWorkingDir, 'src/rules/index.ts')
        return { contents: write(RULES.map((rule) => ({ ...rule, pattern: { source: rule.pattern.source } }))), loader: 'js' }
      })
    },
  }
}
