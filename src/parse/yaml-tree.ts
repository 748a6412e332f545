import type { Document, Node, ParsedNode, Scalar } from 'yaml'
import type { Span } from '../model.ts'
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-node.ts'
import { makeScalar, nothing } from './yaml-scalar.ts'
import { libraries } from './libraries.ts'

export type RawDocument = Document.Parsed<ParsedNode, true>

/** Nodes that a text may hold, counting what an alias names each time that it is named; and the steps that its merge keys may take. */
const MAX_NODES = 200_000

interface Making {
  content: string
  /** The latest node of each anchor; it is set once the node is whole, so that none holds itself. */
  anchors: Map<string, YamlNode>
  /** How many nodes a collection holds, aliases included. */
  sizes: WeakMap<YamlNode, number>
  problem: (offset: number, message: string) => void
  nodesLeft: number
  mergesLeft: number
}

class TooMuch extends Error {}

/** Makes the nodes of a text's documents; null for an empty one, and for those from which on aliases repeat too much. */
export function treeMaker(content: string, problem: Making['problem']): (document: RawDocument) => YamlNode | null {
  const making: Making = { content, problem, anchors: new Map(), sizes: new WeakMap(), nodesLeft: MAX_NODES, mergesLeft: MAX_NODES }
  return ({ contents }) => {
    if (!contents) return null
    try {
      making.anchors.clear()
      const root = makeNode(making, contents)
      making.nodesLeft -= making.sizes.get(root) ?? 1
      return root
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error
      problem(contents.range[0], 'aliases repeat too much')
      return null
    }
  }
}

function makeNode(making: Making, raw: Node): YamlNode {
  const { isAlias, isMap, isSeq } = libraries.yaml()
  if (isAlias(raw)) return aliased(making, raw.source, startOf(raw))
  const span = { start: startOf(raw), end: raw.range?.[1] ?? startOf(raw) }
  const base = { span, tag: raw.tag === undefined || raw.tag.startsWith('tag:yaml.org') ? null : raw.tag }
  const made: YamlNode = isMap(raw)
    ? { kind: 'mapping', ...base, entries: makeEntries(making, raw.items as RawPair[], span.start) }
    : isSeq(raw)
      ? { kind: 'sequence', ...base, items: (raw.items as RawItem[]).map((item) => makeItem(making, item, span.start)) }
      : makeScalar(making.content, raw as Scalar, base)
  weigh(making, made)
  const { anchor } = raw as { anchor?: string }
  if (anchor !== undefined) making.anchors.set(anchor, made)
  return made
}

function aliased({ anchors, problem }: Making, name: string, offset: number): YamlNode {
  const node = anchors.get(name)
  if (node === undefined) problem(offset, 'an alias names no anchor before it')
  return node ?? nothing(offset)
}

function weigh({ sizes, nodesLeft }: Making, node: YamlNode): void {
  let size = 1
  const inner = node.kind === 'mapping' ? node.entries.map(({ value }) => value) : node.kind === 'sequence' ? node.items : []
  for (const one of inner) size += sizes.get(one) ?? 1
  if (size > nodesLeft) throw new TooMuch()
  sizes.set(node, size)
}

interface RawPair {
  key: Node | null
  value: Node | null
}
/** In a flow sequence, `[a: 1]` is a mapping of one key. */
type RawItem = Node | RawPair | null

function makeItem(making: Making, item: RawItem, offset: number): YamlNode {
  if (item === null) return nothing(offset)
  if (libraries.yaml().isNode(item)) return makeNode(making, item)
  const mapping: YamlNode = { kind: 'mapping', span: spanOfPair(item, offset), tag: null, entries: makeEntries(making, [item], offset) }
  weigh(making, mapping)
  return mapping
}

function spanOfPair({ key, value }: RawPair, offset: number): Span {
  const start = key?.range?.[0] ?? offset
  return { start, end: value?.range?.[1] ?? key?.range?.[1] ?? start }
}

function makeEntries(making: Making, pairs: readonly RawPair[], offset: number): YamlEntry[] {
  const own: YamlEntry[] = []
  const sources: YamlMapping[] = []
  for (const pair of pairs) {
    const key = pair.key === null ? nothing(offset) : makeNode(making, pair.key)
    const value = pair.value === null ? nothing(key.span.end) : makeNode(making, pair.value)
    const name = key.kind === 'scalar' ? key.value : ''
    const brought = isMergeKey(key) ? mappingsIn(value) : []
    if (brought.length === 0) own.push({ name, key, value, merged: false })
    else sources.push(...brought)
  }
  return sources.length === 0 ? own : [...own, ...mergedEntries(making, own, sources)]
}

const isMergeKey = (key: YamlNode): boolean => key.kind === 'scalar' && key.value === '<<' && key.style === 'plain'

function mappingsIn(value: YamlNode): YamlMapping[] {
  const given = value.kind === 'sequence' ? value.items : [value]
  return given.filter((node) => node.kind === 'mapping')
}

/** Of several mappings with one key the first counts (yaml.org/type/merge.html). */
function mergedEntries(making: Making, own: readonly YamlEntry[], sources: readonly YamlMapping[]): YamlEntry[] {
  const found = new Map<string, YamlEntry>()
  const known = new Set(own.map(({ name }) => name))
  for (const source of sources) {
    for (const entry of source.entries) {
      if (making.mergesLeft-- <= 0) throw new TooMuch()
      if (!known.has(entry.name) && !found.has(entry.name)) found.set(entry.name, { ...entry, merged: true })
    }
  }
  return [...found.values()]
}

const startOf = (node: Node): number => node.range?.[0] ?? 0
