import { isRandom, read } from '../../../value/language.ts'
import type { DeployKind, Given } from '../given.ts'
import { pairsInLines } from '../lines.ts'
import { leavesOf, type Pair } from '../pairs.ts'

/** Values of Helm charts: values.yaml, values-prod.yaml, prod.values.yaml. */
export const helm: DeployKind = {
  fits: (_, basename) => /^(?:[\w.-]{1,100}[.-])?values(?:[._-][\w.-]{1,100})?\.(?:ya?ml|json)(?:\.gotmpl)?$/.test(basename),
  read: ({ path, yaml }) => yaml().documents.flatMap(({ root }) => [...leavesOf(root)].flatMap((pair) => givenIn(pair, path))),
  readLines: ({ content, path }) => pairsInLines(content).flatMap((pair) => givenIn(pair, path)),
}

/** chart-testing installs a chart once with each file of its folder `ci`. */
const TESTED = /(?:^|\/)ci\/[^/]+$/
/** Names of objects of the cluster: existingSecret, passwordSecret, secret. */
const OBJECT = /secrets?(?:name|ref)?$/i
const LABEL = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/

function givenIn(pair: Pair, path: string): Given[] {
  if (isObjectName(pair)) return []
  return [{ rule: 'helm-plain-secret', ...pair, ...(TESTED.test(path) ? { isOfTest: true } : {}) }]
}

function isObjectName({ name, value }: Pair): boolean {
  if (/existing/i.test(name)) return true
  const isLabel = OBJECT.test(name) && value.includes('-') && LABEL.test(value)
  return isLabel && !/change|replace/.test(value) && !isRandom(value, read(value))
}
