import { Collector } from '../collector.ts'
import type { Field, Problem } from '../field.ts'
import { guarded } from '../guard.ts'
import { asBytes, startOfLine } from '../written.ts'
import { openQuotes } from './open-quotes.ts'
import {
  readYaml as readDocuments,
  type YamlDocument,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
  type YamlSequence,
} from '../yaml.ts'

/**
 * YAML 1.2, several documents to a text. A node with a tag of an application (`!vault`, `!Ref`, `!env`) says where a value is found, and
 * is none itself. What anchors name is read once, where it stands.
 */
export const readYaml = guarded(read)

function read(content: string): Field[] | Problem | null {
  const { documents, problems } = readDocuments(content)
  if (problems[0] === undefined) return fieldsIn(documents, content)
  const sound = startOfLine(content, Math.min(...problems.map(({ line }) => line)))
  return { ...problems[0], fields: [...readBefore(documents, content, sound), ...openQuotes(content)] }
}

function fieldsIn(documents: readonly YamlDocument[], content: string): Field[] {
  const collector = new Collector()
  const walk = { collector, content, seen: new Set<YamlNode>() }
  for (const { root } of documents) if (root !== null) visit(walk, null, root)
  return collector.fields.sort((a, b) => a.start - b.start)
}

/** What was read of a broken text up to the line of its first error. */
function readBefore(documents: readonly YamlDocument[], content: string, sound: number): Field[] {
  try {
    return fieldsIn(documents, content).filter(({ end }) => end < sound)
  } catch {
    return []
  }
}

interface Walk {
  collector: Collector
  content: string
  seen: Set<YamlNode>
}

function visit(walk: Walk, name: string | null, node: YamlNode): void {
  if (walk.seen.has(node)) return
  walk.seen.add(node)
  if (node.kind === 'scalar') add(walk, name ?? '', node)
  else if (node.tag === null) {
    if (name !== null) walk.collector.open(name)
    visitInside(walk, node)
    if (name !== null) walk.collector.close()
  }
}

function visitInside(walk: Walk, node: YamlMapping | YamlSequence): void {
  if (node.kind === 'sequence') for (const [i, item] of node.items.entries()) visit(walk, String(i), item)
  else for (const entry of node.entries) if (!entry.merged) visit(walk, asBytes(entry.name, walk.content), entry.value)
}

function add({ collector, content }: Walk, name: string, node: YamlScalar): void {
  if ((node.type !== 'string' && node.type !== 'number') || (node.tag !== null && node.tag !== '!!str')) return
  const { start, end } = node.span
  const value = asBytes(node.style === 'block' ? node.value.trim() : node.value, content.slice(start, end))
  collector.add({ name, value, quoted: node.style !== 'plain', start, end })
}
