import type { Document, Node } from 'yaml'
import type { Span } from '../../model.ts'
import { isKey, listIndex, type Parsed } from './parsed.ts'

type Yaml = typeof import('yaml')

/** YAML; of several documents in a file, each is looked into. Aliases are not followed. `content`: one character a byte. */
export async function parse(content: string): Promise<Parsed> {
  const yaml = await import('yaml')
  const documents = parseOrNull(() => [...yaml.parseAllDocuments(content, { prettyErrors: false, logLevel: 'silent' })])
  if (documents === null) return { errorAt: null }
  const error = documents.flatMap((document) => document.errors)[0]
  if (error) return { errorAt: error.pos[0] }
  return { locate: (parts) => documents.flatMap((document) => locate(yaml, document, parts)) }
}

/** Nested deeper than the parser's stack: not parsed, said so by the caller. */
function parseOrNull(parseAll: () => Document.Parsed[]): Document.Parsed[] | null {
  try {
    return parseAll()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function locate(yaml: Yaml, document: Document.Parsed, parts: readonly string[]): Span[] {
  let node: unknown = document.contents
  for (const part of parts) node = childOf(yaml, node, part)
  const range = yaml.isNode(node) ? (node as Node).range : null
  return range ? [{ start: range[0], end: range[1] }] : []
}

function childOf(yaml: Yaml, node: unknown, part: string): unknown {
  if (yaml.isSeq(node)) return node.items[listIndex(part, node.items.length)]
  if (!yaml.isMap(node)) return undefined
  const [pair, twin] = node.items.filter(({ key }) => yaml.isScalar(key) && isKey(key.source ?? String(key.value), part))
  return twin ? undefined : pair?.value
}
