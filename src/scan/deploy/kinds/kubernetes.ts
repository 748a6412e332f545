import type { Span } from '../../../model.ts'
import type { YamlNode, YamlScalar } from '../../../parse/yaml.ts'
import { at, entriesOf, isMapping, isScalar, itemsOf, textOf } from '../../../parse/yaml-walk.ts'
import { isLookup } from '../../../value/placeholder.ts'
import { secretData } from '../../entropy/kubernetes.ts'
import type { DeployKind, Given } from '../given.ts'
import { assignmentsIn, pairsInLines } from '../lines.ts'
import { isSecretName } from '../object-name.ts'
import { leavesOf, type Pair, pairsOf, valuesOf } from '../pairs.ts'
import { decodedData, decodedTwice } from './base64.ts'

/** Objects that hold other objects. */
const HOLDERS = ['items', 'objects'] as const
const ENVIRONMENTS: ReadonlySet<string> = new Set(['env'])
/** Sealed or fetched: what stands in them is no secret, or encrypted. */
const PASSES = /^(?:SealedSecret|ExternalSecret|ClusterExternalSecret|PushSecret|SecretProviderClass|SopsSecret|CustomResourceDefinition)$/

/** Manifests of Kubernetes: Secrets, ConfigMaps and environments of containers, in YAML and JSON. */
export const kubernetes: DeployKind = {
  fits: (_, basename) => /\.(?:ya?ml|json)(?:\.tpl|\.tmpl|\.j2)?$/.test(basename),
  marks: ['apiVersion'],
  form: /(?:^|[\s{,])["']?kind["']?[ \t]{0,20}:[ \t]{1,20}["']?[A-Z]|"kind":"[A-Z]/,
  read: (file) => file.yaml().documents.flatMap(({ root }) => objectsIn(root).flatMap((object) => readObject(object, file.content))),
  readLines: ({ content }) => [...dataLines(content), ...otherLines(content)],
}

/** The objects of a document; lists, templates and arrays of them are opened. */
export function objectsIn(root: YamlNode | null, depth = 0): YamlNode[] {
  if (root?.kind === 'sequence') return root.items.flatMap((item) => (depth < 5 ? objectsIn(item, depth + 1) : []))
  const held = HOLDERS.flatMap((name) => itemsOf(at(root, name))).filter((item) => at(item, 'kind') !== undefined)
  if (held.length > 0) return depth < 5 ? held.flatMap((item) => objectsIn(item, depth + 1)) : []
  return isMapping(root) && isScalar(at(root, 'kind')) ? [root] : []
}

/** What one object gives. */
export function readObject(object: YamlNode, content: string): Given[] {
  const kind = textOf(at(object, 'kind')) ?? ''
  if (PASSES.test(kind)) return []
  if (kind === 'Secret') return [...entriesOf(at(object, 'data')).flatMap(readData), ...readPlain(object, 'stringData', content, true)]
  if (kind === 'ConfigMap') return readPlain(object, 'data', content, false)
  const values = kind === 'HelmRelease' ? [...leavesOf(at(object, 'spec', 'values') ?? null)] : []
  const pairs = [...valuesOf(object, ENVIRONMENTS)].flatMap(({ node }) => pairsOf(node, content)).filter(isValue)
  return [
    ...values.map((pair): Given => ({ rule: 'helm-plain-secret', ...pair })),
    ...pairs.map((pair): Given => ({ rule: 'kubernetes-secret-in-env', ...pair })),
  ]
}

const isValue = ({ name, value }: Pair): boolean => !isSecretName(name, value)

/** `data` of a Secret. */
function readData({ name, value }: { name: string; value: YamlNode }): Given[] {
  if (!isScalar(value) || value.type === 'null' || isLookup(value.value)) return []
  return decodedData(name, value.value, value.span)
}

/** `stringData` of a Secret, and `data` of a ConfigMap: values, and files of assignments. */
function readPlain(object: YamlNode, key: string, content: string, isSecret: boolean): Given[] {
  const rule = isSecret ? 'kubernetes-plain-secret' : 'kubernetes-secret-in-configmap'
  return entriesOf(at(object, key)).flatMap(({ name, value }) => {
    if (!isScalar(value) || value.type === 'null') return []
    if (isFile(value)) return assignmentsIn(content, value.span).map((pair): Given => ({ rule, ...pair }))
    const given: Given = { rule, name, value: value.value, ...value.span, ...(isSecret ? { isDeclared: true } : {}) }
    return isSecret ? [decodedTwice(given) ?? given] : [given]
  })
}

const isFile = ({ style, value }: YamlScalar): boolean => style === 'block' && value.trimEnd().includes('\n')

/** `data` of Secrets by their lines, as the entropy check reads them. */
function dataLines(content: string): Given[] {
  return secretData(content).flatMap(({ name, start, end }) => decodedData(name, content.slice(start, end), { start, end }))
}

/** Every other line with a secret's name, by the kind that was named last. */
function otherLines(content: string): Given[] {
  const isData = new Set(secretData(content).map(({ start }: Span) => start))
  let kind = ''
  return pairsInLines(content).flatMap((pair): Given[] => {
    if (pair.name === 'kind') kind = pair.value
    if (isData.has(pair.start) || PASSES.test(kind) || kind === '') return []
    if (kind === 'Secret') return [{ rule: 'kubernetes-plain-secret', ...pair }]
    return [{ rule: kind === 'ConfigMap' ? 'kubernetes-secret-in-configmap' : 'kubernetes-secret-in-env', ...pair }]
  })
}
