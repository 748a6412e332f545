import type { Span } from '../../model.ts'

/** A value of a Kubernetes Secret's `data`: byte offsets of its base64. */
export interface SecretValue extends Span {
  name: string
}

/** A mapping of a YAML document that is being read. */
interface Mapping {
  column: number
  /** The key that it stands under. */
  under: string
  lastKey: string
  isSecret: boolean
  values: SecretValue[]
  /** What stood under its key `data`. */
  data: SecretValue[]
}

/** Most texts hold no Secret, and nothing else is read of them. */
const MARK = /kind\\?["']?[ \t]{0,8}:[ \t]{0,8}\\?["']?Secret(?!\w)/
const KEY = /^([ \t]{0,200}(?:- {1,8}){0,4})["']?([\w./-]{1,253})["']?:(?=[ \t\r]|$)/
const VALUE = /^[ \t]{1,20}(["']?)([A-Za-z0-9+/]{2,4000000}={0,2})\1(?=\s|$)/
const KIND = /^[ \t]{1,8}["']?Secret["']?(?=\s|$)/
const JSON_DATA = /\\?"data\\?"\s{0,40}:\s{0,40}\{/g
const JSON_PAIR = /\\?"([\w./-]{1,253})\\?"\s{0,40}:\s{0,40}\\?"([A-Za-z0-9+/]{2,4000000}={0,2})\\?"/g

/**
 * Values under `data` of manifests of kind Secret (kubernetes.io/docs/concepts/configuration/secret): in YAML, the keys in either
 * order, and in JSON, also inside a string (the annotation last-applied-configuration).
 *
 * @param content one character a byte.
 */
export function secretData(content: string): SecretValue[] {
  // asked first because it is native and answers for nearly every text
  return content.includes('Secret') && MARK.test(content) ? [...yamlData(content), ...jsonData(content)] : []
}

function yamlData(content: string): SecretValue[] {
  const open: Mapping[] = []
  const found: SecretValue[] = []
  for (let start = 0; start < content.length; ) {
    const lineEnd = content.indexOf('\n', start)
    const end = lineEnd === -1 ? content.length : lineEnd
    readLine(content.slice(start, end), start, open, found)
    start = end + 1
  }
  close(open, -1, found)
  return found
}

function readLine(line: string, start: number, open: Mapping[], found: SecretValue[]): void {
  if (line.startsWith('---')) close(open, -1, found)
  const key = KEY.exec(line)
  if (key === null) return
  const [all, prefix = '', name = ''] = key
  close(open, prefix.includes('-') ? prefix.length - 1 : prefix.length, found)
  const mapping = mappingAt(open, prefix.length)
  mapping.lastKey = name
  const rest = line.slice(all.length)
  const value = VALUE.exec(rest)
  if (name === 'kind' && KIND.test(rest)) mapping.isSecret = true
  else if (value !== null) mapping.values.push({ name, ...spanOf(start + all.length, value) })
}

function spanOf(offset: number, [all, quote = '', value = '']: RegExpExecArray): Span {
  const end = offset + all.length - quote.length
  return { start: end - value.length, end }
}

/** Ends the mappings that stand further right than a column. */
function close(open: Mapping[], column: number, found: SecretValue[]): void {
  while ((open.at(-1)?.column ?? -1) > column) {
    const closed = open.pop() as Mapping
    const owner = open.at(-1)
    if (closed.under === 'data' && owner !== undefined) owner.data = closed.values
    if (closed.isSecret) for (const value of closed.data) found.push(value)
  }
}

function mappingAt(open: Mapping[], column: number): Mapping {
  const last = open.at(-1)
  if (last?.column === column) return last
  const mapping = { column, under: last?.lastKey ?? '', lastKey: '', isSecret: false, values: [], data: [] }
  open.push(mapping)
  return mapping
}

/** `data` of a Secret holds strings and nothing else, so that its first brace closes it. */
function jsonData(content: string): SecretValue[] {
  const found: SecretValue[] = []
  for (const { index, 0: opening } of content.matchAll(JSON_DATA)) {
    const start = index + opening.length
    const size = content.slice(start).search(/[{}]/)
    if (size === -1 || content[start + size] === '{') continue
    for (const pair of content.slice(start, start + size).matchAll(JSON_PAIR)) {
      const [all, name = '', value = ''] = pair
      const end = start + pair.index + all.lastIndexOf(value) + value.length
      found.push({ name, start: end - value.length, end })
    }
  }
  return found
}
