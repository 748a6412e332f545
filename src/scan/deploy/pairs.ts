import type { Span } from '../../model.ts'
import type { YamlNode, YamlScalar } from '../../parse/yaml.ts'
import { at, entriesOf, isMapping, isScalar, itemsOf, textOf } from '../../parse/yaml-walk.ts'

/** A value with the name that it is given to. */
export interface Pair extends Span {
  name: string
  value: string
}

/** The ways in which files write variables down: a mapping; a list of `NAME=value`, of `{name, value}` or of mappings. */
export function pairsOf(node: YamlNode, content: string): Pair[] {
  if (isMapping(node)) return node.entries.flatMap(({ name, value }) => pairOf(name, value))
  return itemsOf(node).flatMap((item) => (isScalar(item) ? assignmentIn(item, content) : named(item)))
}

/** `value: x, description: …` is GitLab's longer way to say `x`. */
function pairOf(name: string, given: YamlNode): Pair[] {
  const value = isMapping(given) ? at(given, 'value') : given
  return isScalar(value) && value.type !== 'null' && value.tag === null ? [{ name, value: value.value, ...value.span }] : []
}

/** `- name: A` / `value: b`, in either case (CloudFormation), or `- A: b`. */
function named(item: YamlNode): Pair[] {
  const name = textOf(at(item, 'name') ?? at(item, 'Name') ?? at(item, 'key'))
  const value = at(item, 'value') ?? at(item, 'Value')
  if (name !== undefined) return value === undefined ? [] : pairOf(name, value)
  return entriesOf(item).flatMap((entry) => pairOf(entry.name, entry.value))
}

/** `NAME=value` in one scalar. */
export function assignmentIn(scalar: YamlScalar, content: string): Pair[] {
  const equals = scalar.value.indexOf('=')
  const name = scalar.value.slice(0, equals)
  if (equals < 1 || !/^[\w.-]{1,200}$/.test(name)) return []
  const value = scalar.value.slice(equals + 1)
  const isVerbatim = content.slice(scalar.span.start, scalar.span.end) === scalar.value
  const start = isVerbatim ? scalar.span.start + equals + 1 : scalar.span.start
  const quote = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0)) ? 1 : 0
  const inset = isVerbatim ? quote : 0
  return [{ name, value: value.slice(quote, value.length - quote), start: start + inset, end: scalar.span.end - inset }]
}

/** The value of every key of one of the names, at any depth, with the keys above it. */
export function* valuesOf(node: YamlNode | null, keys: ReadonlySet<string>, above: readonly string[] = []): Generator<Below> {
  for (const item of itemsOf(node)) yield* valuesOf(item, keys, above)
  for (const { name, value } of entriesOf(node)) {
    if (keys.has(name)) yield { node: value, above }
    yield* valuesOf(value, keys, [...above, name])
  }
}

interface Below {
  node: YamlNode
  above: readonly string[]
}

/** Maps that say under which names a Secret holds its values: existingSecretKeys, secretKeys, remoteRefs. */
const NAMES_KEYS = /(?:^existing\w{0,40}|secret_?keys|remote_?refs?|key_?refs?)$/i

/** Every scalar of a mapping, at any depth, as the value of its key; names of what is elsewhere are none. */
export function* leavesOf(node: YamlNode | null): Generator<Pair> {
  for (const item of itemsOf(node)) yield* isScalar(at(item, 'name')) && at(item, 'value') ? named(item) : leavesOf(item)
  for (const { name, value } of entriesOf(node)) {
    if (isScalar(value)) yield* pairOf(name, value)
    else if (!NAMES_KEYS.test(name)) yield* leavesOf(value)
  }
}
