import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, stringify } from 'yaml'
import { afterLine, BLOCK_BEGIN, BLOCK_END, insertLines, lineEndOf } from '../text.ts'
import { InitError } from '../types.ts'

/** A parsed YAML value. */
export type Data = Record<string, unknown>

/** @throws InitError with the line; never with the line's text, which may hold a secret */
export function parseYaml(text: string, path: string): Document {
  const document = parseDocument(text, { prettyErrors: false })
  const error = document.errors[0]
  if (!error) return document
  const line = text.slice(0, error.pos[0]).split('\n').length
  throw new InitError(`${path}:${line}: this is not valid YAML (${error.code}): correct it, then run init again`)
}

/** The mapping that a configuration file holds; {} for an empty one. */
export function yamlData(text: string, path: string): Data {
  const data: unknown = parseYaml(text, path).toJS()
  if (data === null || data === undefined) return {}
  if (typeof data !== 'object' || Array.isArray(data)) throw new InitError(`${path}: a mapping was expected at the top`)
  return data as Data
}

/** Writes lines of text instead of printing the document anew: every other byte of the person's file stays. */
export interface YamlAddition {
  /** Keys down to the list or mapping that gets a member; missing ones are made. */
  into: readonly string[]
  /** The member's lines, without the indentation of their place. */
  lines: readonly string[]
}

/**
 * @param expected what the file must say afterwards; anything else and the file is not touched
 * @throws InitError where the place is written in a way that cannot take a line (`[…]`, `{…}`, an alias)
 */
export function addToYaml(text: string, path: string, addition: YamlAddition, expected: Data): string {
  const after = added(text, path, addition)
  if (after === null || !isDeepStrictEqual(safeData(after, path), expected)) {
    const block = stringify(nested(addition.into, addition.lines), { lineWidth: 0 })
    throw new InitError(`${path} is written in a way that init cannot add to without rewriting it. Add this by hand:\n${block}`)
  }
  return after
}

function safeData(text: string, path: string): unknown {
  try {
    return yamlData(text, path)
  } catch {
    return undefined
  }
}

/** The addition as plain data, for showing it. */
function nested(into: readonly string[], lines: readonly string[]): unknown {
  const member: unknown = parseDocument(lines.join('\n')).toJS()
  return into.reduceRight((inner, key) => ({ [key]: inner }), member)
}

function added(text: string, path: string, { into, lines }: YamlAddition): string | null {
  // With a line end added, a last lone CR would become another one, and undo could not tell.
  if (text.endsWith('\r')) return null
  const document = parseYaml(text, path)
  for (let depth = into.length; depth >= 0; depth--) {
    const place = depth === 0 ? { at: text.length, column: 0 } : placeIn(text, document, into.slice(0, depth))
    if (place === null) return null
    if (place !== 'missing') return insertLines(text, place.at, indented(into.slice(depth), lines, place.column), lineEndOf(text))
  }
  return null
}

/** Where a member of the collection at `keys` begins: offset of a line start and its indentation. */
function placeIn(text: string, document: Document, keys: readonly string[]): { at: number; column: number } | 'missing' | null {
  const pair = pairAt(document, keys)
  if (!pair) return 'missing'
  const value = pair.value as Node | null
  if (value === null || (isScalar(value) && value.value === null)) return underKey(text, pair)
  if (!(isMap(value) || isSeq(value)) || value.flow || !value.range || value.items.length === 0) return null
  const end = value.range[1]
  return { at: text[end - 1] === '\n' ? end : afterLine(text, end), column: columnOf(text, value.range[0]) }
}

function underKey(text: string, pair: Pair): { at: number; column: number } | null {
  const range = (pair.key as Node).range
  return range ? { at: afterLine(text, range[1]), column: columnOf(text, range[0]) + 2 } : null
}

function pairAt(document: Document, keys: readonly string[]): Pair | undefined {
  let node: unknown = document.contents
  let pair: Pair | undefined
  for (const key of keys) {
    pair = isMap(node) ? (node.items as Pair[]).find((item) => isScalar(item.key) && item.key.value === key) : undefined
    if (!pair) return undefined
    node = pair.value
  }
  return pair
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

function indented(missing: readonly string[], lines: readonly string[], column: number): string[] {
  const keys = missing.map((key, depth) => `${'  '.repeat(depth)}${key}:`)
  const members = lines.map((line) => '  '.repeat(missing.length) + line)
  return [BLOCK_BEGIN, ...keys, ...members, BLOCK_END].map((line) => ' '.repeat(column) + line)
}

/** A value as one line of YAML, quoted where it has to be. */
export function yamlScalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd()
}
