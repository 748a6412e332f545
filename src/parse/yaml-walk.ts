import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from './yaml-node.ts'

/** The value under a path of keys; undefined where there is none or something else than a mapping stands on the way. */
export function at(node: YamlNode | null | undefined, ...path: string[]): YamlNode | undefined {
  let here = node ?? undefined
  for (const name of path) here = entriesOf(here).find((entry) => entry.name === name)?.value
  return here
}

/** Of anything that is no mapping: none. */
export function entriesOf(node: YamlNode | null | undefined): readonly YamlEntry[] {
  return isMapping(node) ? node.entries : []
}

/** Of anything that is no sequence: none. */
export function itemsOf(node: YamlNode | null | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : []
}

export function isMapping(node: YamlNode | null | undefined): node is YamlMapping {
  return node?.kind === 'mapping'
}

export function isScalar(node: YamlNode | null | undefined): node is YamlScalar {
  return node?.kind === 'scalar'
}

/** What a scalar holds; undefined for anything else and for null. */
export function textOf(node: YamlNode | null | undefined): string | undefined {
  return isScalar(node) && node.type !== 'null' ? node.value : undefined
}
