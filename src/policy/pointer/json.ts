import type { Node, ParseError } from 'jsonc-parser'
import type { Span } from '../../model.ts'
import { isKey, listIndex, type Parsed } from './parsed.ts'

/** JSON, with comments and trailing commas allowed. `content`: one character a byte. */
export async function parse(content: string): Promise<Parsed> {
  const { parseTree } = await import('jsonc-parser')
  const errors: ParseError[] = []
  const root = parseOrNull(() => parseTree(content, errors, { allowTrailingComma: true }))
  if (!root || errors.length > 0) return { errorAt: errors[0]?.offset ?? null }
  return { locate: (parts) => locate(root, parts) }
}

/** Nested deeper than the parser's stack: not parsed, said so by the caller. */
function parseOrNull(parseTree: () => Node | undefined): Node | null {
  try {
    return parseTree() ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function locate(root: Node, parts: readonly string[]): Span[] {
  let node: Node | undefined = root
  for (const part of parts) node = node && childOf(node, part)
  return node ? [{ start: node.offset, end: node.offset + node.length }] : []
}

/** A key that stands twice names nothing: readers of the file disagree on which one counts. */
function childOf(node: Node, part: string): Node | undefined {
  const children = node.children ?? []
  if (node.type === 'array') return children[listIndex(part, children.length)]
  if (node.type !== 'object') return undefined
  const [property, twin] = children.filter((child) => isKey(String(child.children?.[0]?.value), part))
  return twin ? undefined : property?.children?.[1]
}
