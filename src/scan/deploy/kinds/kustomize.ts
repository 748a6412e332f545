import type { YamlNode } from '../../../parse/yaml.ts'
import { at, isScalar, itemsOf } from '../../../parse/yaml-walk.ts'
import type { DeployKind, DeployFile, Given } from '../given.ts'
import { assignmentIn } from '../pairs.ts'

/** Literals of Kustomize's generators (kubectl.docs.kubernetes.io/references/kustomize). */
export const kustomize: DeployKind = {
  fits: (_, basename) => /\.ya?ml$/.test(basename) || basename === 'kustomization',
  marks: ['secretGenerator', 'configMapGenerator'],
  read: (file) =>
    file
      .yaml()
      .documents.flatMap(({ root }) => [
        ...literalsOf(at(root, 'secretGenerator'), 'kubernetes-plain-secret', file),
        ...literalsOf(at(root, 'configMapGenerator'), 'kubernetes-secret-in-configmap', file),
      ]),
}

function literalsOf(generators: YamlNode | undefined, rule: Given['rule'], { content }: DeployFile): Given[] {
  const literals = itemsOf(generators).flatMap((generator) => itemsOf(at(generator, 'literals')))
  const pairs = literals.flatMap((literal) => (isScalar(literal) ? assignmentIn(literal, content) : []))
  return pairs.map((pair): Given => ({ rule, ...pair, ...(rule === 'kubernetes-plain-secret' ? { isDeclared: true } : {}) }))
}
