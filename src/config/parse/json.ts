import type { Node, ParseError } from 'jsonc-parser'
import type { Path } from '../schema/validate.ts'
import { ParseFailure, placeAt, type Parsed } from './place.ts'

/** JSON, with comments and trailing commas unless `strict`. The parser that knows places is only loaded where one is asked for. */
export async function parseJson(text: string, strict = false): Promise<Parsed> {
  let tree: Promise<Node | undefined> | undefined
  return {
    value: await readValue(text, strict),
    locate: async (path, target) => placeAt(text, await offsetOf(await (tree ??= readTree(text)), path, target)),
  }
}

async function readTree(text: string): Promise<Node | undefined> {
  const { parseTree } = await import('jsonc-parser')
  return parseTree(text, [], { allowTrailingComma: true })
}

async function readValue(text: string, strict: boolean): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    const { parse, printParseErrorCode } = await import('jsonc-parser')
    const errors: ParseError[] = []
    const value: unknown = parse(text, errors, { allowTrailingComma: !strict, disallowComments: strict })
    const first = errors[0]
    if (first === undefined) return value
    const words = printParseErrorCode(first.error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
    throw new ParseFailure(`not valid JSON: ${words}`, placeAt(text, first.offset))
  }
}

async function offsetOf(root: Node | undefined, path: Path, target: 'key' | 'value'): Promise<number> {
  const { findNodeAtLocation } = await import('jsonc-parser')
  for (let length = path.length; root !== undefined && length > 0; length--) {
    const node: Node | undefined = findNodeAtLocation(root, path.slice(0, length))
    const key = node?.parent?.type === 'property' ? node.parent.offset : undefined
    if (node !== undefined) return target === 'key' && length === path.length ? (key ?? node.offset) : node.offset
  }
  return root?.offset ?? 0
}
