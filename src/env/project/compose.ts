import { at, entriesOf, isScalar, itemsOf, textOf } from '../../parse/yaml-walk.ts'
import type { YamlNode } from '../../parse/yaml-node.ts'
import { readYaml } from '../../parse/yaml.ts'

/** A name and where it stands. */
export interface Place {
  name: string
  /** 1-based. */
  line: number
}

export interface ComposeService extends Place {
  /** Keys of `environment:`. */
  variables: Place[]
  /** Paths of `env_file:`, as they are written. */
  envFiles: string[]
  /** Names of the service's `secrets:`. */
  secrets: string[]
}

export interface ComposeFile {
  services: ComposeService[]
  /** Variables that are put in (`${NAME}`), outside of comments. */
  interpolated: (Place & { /** It says what holds without it. */ hasDefault: boolean })[]
  /** Lines at which the file is no YAML. */
  brokenLines: number[]
}

/** By its name: compose.yaml, docker-compose.prod.yml, compose.override.yaml. */
export function isComposePath(path: string): boolean {
  return /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]{1,60})?\.ya?ml$/i.test(path)
}

/** What a compose file (compose-spec) says of variables. @param content one character a byte */
export function readCompose(content: string): ComposeFile {
  const { documents, problems } = readYaml(content)
  const lineOf = lineCounter(content)
  const services = documents.flatMap(({ root }) => entriesOf(at(root, 'services')))
  return {
    services: services.map(({ name, key, value }) => ({
      name,
      line: lineOf(key.span.start),
      variables: variablesOf(at(value, 'environment'), lineOf),
      envFiles: listOf(at(value, 'env_file'), 'path'),
      secrets: listOf(at(value, 'secrets'), 'source'),
    })),
    interpolated: interpolatedIn(content),
    brokenLines: problems.map(({ line }) => line),
  }
}

/** `NAME: value` or a list of `NAME=value` and `NAME`. */
function variablesOf(node: YamlNode | undefined, lineOf: (offset: number) => number): Place[] {
  const keys = entriesOf(node).map(({ name, key }) => ({ name, line: lineOf(key.span.start) }))
  const items = itemsOf(node).flatMap((item) => {
    const name = (textOf(item) ?? '').split('=')[0] as string
    return name === '' ? [] : [{ name, line: lineOf(item.span.start) }]
  })
  return [...keys, ...items]
}

/** A text, a list of texts, or a list of objects in which one key holds it. */
function listOf(node: YamlNode | undefined, key: string): string[] {
  const nodes = isScalar(node) ? [node] : itemsOf(node)
  return nodes.flatMap((item) => textOf(item) ?? textOf(at(item, key)) ?? [])
}

/** `$NAME`, `${NAME}`, `${NAME:-default}`; two dollars are one, and no variable. */
const INTERPOLATED = /\$(?:\$|\{([A-Za-z_]\w{0,120})(:?[-+?])?|([A-Za-z_]\w{0,120}))/g

function interpolatedIn(content: string): ComposeFile['interpolated'] {
  return content.split('\n').flatMap((text, at) => {
    const code = text.replace(/(?:^|\s)#.*$/, '')
    return [...code.matchAll(INTERPOLATED)].flatMap(([, braced, operator, bare]) => {
      const name = braced ?? bare
      return name === undefined
        ? []
        : [{ name, line: at + 1, hasDefault: operator?.endsWith('-') === true || operator?.endsWith('+') === true }]
    })
  })
}

/** Offsets come in any order: line starts are counted once. */
function lineCounter(content: string): (offset: number) => number {
  const starts = [0]
  for (let end = content.indexOf('\n'); end !== -1; end = content.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
