import type { Document, LineCounter, Node, Pair } from 'yaml'
import type { Path } from '../schema/validate.ts'
import { ParseFailure, type Parsed, type Place } from './place.ts'

/** How often aliases may repeat content before the file counts as an attempt to fill the memory. */
const MAX_ALIASES = 100

/** YAML 1.2, one document, merge keys, no tags beyond the core schema. */
export async function parseYaml(text: string): Promise<Parsed> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { merge: true, prettyErrors: false, lineCounter: lines, schema: 'core' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) throw new ParseFailure(`not valid YAML: ${plainWords(problem.message)}`, placeOf(lines, problem.pos[0]))
  return {
    value: toValue(document),
    locate: async (path, target) => placeOf(lines, offsetOf(yaml, document, path, target)),
  }
}

function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch {
    throw new ParseFailure('not valid YAML: an alias names no anchor, or aliases repeat too much', { line: 1, column: 1 })
  }
}

/** The parser's sentence up to where it would quote the file. */
function plainWords(message: string): string {
  return (message.split(/[\n:"'`]/)[0] as string).trim()
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

type Yaml = typeof import('yaml')

/** Walks down by the nodes; merged-in keys stand elsewhere, so the walk ends at the map that merges them. */
function offsetOf(yaml: Yaml, document: Document, path: Path, target: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of path.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document)
    const pair: Pair | undefined = yaml.isMap(node) ? node.items.find((item) => keyOf(yaml, item) === String(step)) : undefined
    const child: unknown = yaml.isSeq(node) ? node.items[step as number] : pair?.value
    const pointed = target === 'key' && index === path.length - 1 ? pair?.key : (child ?? pair?.key)
    if (pair === undefined && child === undefined) break
    offset = startOf(pointed) ?? startOf(pair?.key) ?? offset
    node = child
  }
  return offset
}

function keyOf(yaml: Yaml, pair: Pair): string | null {
  return yaml.isScalar(pair.key) ? String(pair.key.value) : null
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}
