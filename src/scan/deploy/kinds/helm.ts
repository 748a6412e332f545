import type { DeployKind, Given } from '../given.ts'
import { pairsInLines } from '../lines.ts'
import { isLabel, isSecretName } from '../object-name.ts'
import { leavesOf, type Pair } from '../pairs.ts'

/** Values of Helm charts: values.yaml, values-prod.yaml, prod.values.yaml. */
export const helm: DeployKind = {
  fits: (_, basename) => /^(?:[\w.-]{1,100}[.-])?values(?:[._-][\w.-]{1,100})?\.(?:ya?ml|json)(?:\.gotmpl)?$/.test(basename),
  read: ({ path, yaml }) => yaml().documents.flatMap(({ root }) => [...leavesOf(root)].flatMap((pair) => givenIn(pair, path))),
  readLines: ({ content, path }) => pairsInLines(content).flatMap((pair) => givenIn(pair, path)),
}

/** chart-testing installs a chart once with each file of its folder `ci`. */
const TESTED = /(?:^|\/)ci\/[^/]+$/
/** Names of keys in a Secret (secretKey: password), and of Secrets (adminSecret: shop-admin). */
const KEY = /keys?$/i
const OBJECT = /secrets?(?:name|ref)?$/i
const FIELD = /(?:^|[-_.])(?:password|passwd|pass|token|key|secret|credentials?|dsn|url|uri|pem|crt)$/i

function givenIn(pair: Pair, path: string): Given[] {
  if (isName(pair)) return []
  return [{ rule: 'helm-plain-secret', ...pair, ...(TESTED.test(path) ? { isOfTest: true } : {}) }]
}

function isName({ name, value }: Pair): boolean {
  if (/existing/i.test(name) || isSecretName(name, value)) return true
  return isLabel(value) && ((OBJECT.test(name) && value.includes('-')) || (KEY.test(name) && FIELD.test(value)))
}
