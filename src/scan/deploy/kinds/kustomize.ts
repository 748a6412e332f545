import { readYaml, type YamlNode, type YamlScalar } from '../../../parse/yaml.ts'
import { at, isScalar, itemsOf, textOf } from '../../../parse/yaml-walk.ts'
import type { DeployKind, DeployFile, Given } from '../given.ts'
import { assignmentIn, pairsOf } from '../pairs.ts'
import { objectsIn, readObject } from './kubernetes.ts'

/** Literals of Kustomize's generators (kubectl.docs.kubernetes.io/references/kustomize). */
export const kustomize: DeployKind = {
  fits: (_, basename) => /\.ya?ml$/.test(basename) || basename === 'kustomization',
  marks: ['secretGenerator', 'configMapGenerator', 'patches'],
  form: /(?:^|[{,]\s{0,20})["']?(?:secretGenerator|configMapGenerator|patches(?:StrategicMerge|Json6902)?)["']?\s{0,4}:/m,
  read: (file) =>
    file
      .yaml()
      .documents.flatMap(({ root }) => [
        ...literalsOf(at(root, 'secretGenerator'), 'kubernetes-plain-secret', file),
        ...literalsOf(at(root, 'configMapGenerator'), 'kubernetes-secret-in-configmap', file),
        ...patchesOf(root).flatMap((patch) => inPatch(patch, file)),
      ]),
}

function literalsOf(generators: YamlNode | undefined, rule: Given['rule'], { content }: DeployFile): Given[] {
  const literals = itemsOf(generators).flatMap((generator) => itemsOf(at(generator, 'literals')))
  const pairs = literals.flatMap((literal) => (isScalar(literal) ? assignmentIn(literal, content) : []))
  return pairs.map((pair): Given => ({ rule, ...pair, ...(rule === 'kubernetes-plain-secret' ? { isDeclared: true } : {}) }))
}

/** Patches that stand in the file as texts: strategic merges, which are objects, and JSON 6902, which are lists of changes. */
function patchesOf(root: YamlNode | null): YamlScalar[] {
  const given = ['patches', 'patchesJson6902'].flatMap((key) => itemsOf(at(root, key)).map((item) => at(item, 'patch')))
  return [...given, ...itemsOf(at(root, 'patchesStrategicMerge'))].flatMap((node) =>
    isScalar(node) && node.value.includes('\n') ? [node] : [],
  )
}

/** Everything else is blanked, so that what is found stands where it is. */
function inPatch({ span }: YamlScalar, { content }: DeployFile): Given[] {
  const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
  const alone = blank(content.slice(0, span.start)) + content.slice(span.start, span.end)
  const { documents } = readYaml(alone.replace(/^(\s*)[|>][-+0-9]{0,2}/, (head) => blank(head)))
  return documents.flatMap(({ root }) => [
    ...objectsIn(root).flatMap((object) => readObject(object, content)),
    ...itemsOf(root ?? undefined).flatMap((change) => inChange(change, content)),
  ])
}

/** `path: /…/env/-` / `value: {name: A, value: b}`, or `path: /stringData/A` / `value: b`. */
function inChange(change: YamlNode, content: string): Given[] {
  const [path, value] = [textOf(at(change, 'path')), at(change, 'value')]
  if (path === undefined || value === undefined) return []
  const name = path.slice(path.lastIndexOf('/') + 1)
  const pairs = isScalar(value)
    ? [{ name, value: value.value, ...value.span }]
    : pairsOf({ ...change, kind: 'sequence', items: [value] } as YamlNode, content)
  const rule = path.startsWith('/stringData/') ? 'kubernetes-plain-secret' : 'kubernetes-secret-in-env'
  return pairs.map((pair): Given => ({ rule, ...pair }))
}
