import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaced } from './replaced.mjs'

/** What the score of src/scan/score was trained to, and where it lies beside the hooks' bundle. */
export const WEIGHTS_SOURCE = 'src/scan/score/weights.json'
export const WEIGHTS_FILE = 'weights.json'

/** For the library's modules, which lie in folders of their own: the numbers stand in the code. */
export const weightsInside = withWeights((root) => {
  const text = JSON.stringify(JSON.parse(readFileSync(join(root, WEIGHTS_SOURCE), 'utf8')))
  return `let weights\nexport const loadWeights = () => (weights ??= JSON.parse(${JSON.stringify(text)}))\n`
})

/** For the hooks: read when the first candidate is met, so that nobody else pays for them, and V8 keeps no copy with the code. */
export const weightsApart = withWeights(
  () => `import { readFileSync } from 'node:fs'
let weights
export const loadWeights = () => (weights ??= JSON.parse(readFileSync(\`\${__dirname}/${WEIGHTS_FILE}\`, 'latin1')))
`,
)

function withWeights(write) {
  return replaced('weights', 'src/scan/score/weights.ts', write)
}
