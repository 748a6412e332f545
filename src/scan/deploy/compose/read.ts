import type { Text } from '../../../model.ts'
import type { YamlNode, YamlProblem } from '../../../parse/yaml.ts'
import { readYaml } from '../../../parse/yaml.ts'
import { at, entriesOf, isMapping, isScalar, itemsOf, textOf } from '../../../parse/yaml-walk.ts'
import { assignmentIn, pairsOf } from '../pairs.ts'
import { isTemplate, withoutMarks } from '../template.ts'
import { folderOf } from '../../../value/path.ts'
import { pathFrom, withDefaults } from '../paths.ts'
import type { Build, EnvFile, Place, Reference, Service, Variable } from './service.ts'

/** What `extends:` of a service names. */
export interface Extension {
  service: string
  /** From the top; null: the same file, or one that cannot be told. */
  file: string | null
  isElsewhere: boolean
}

/** One compose file. */
export interface ComposeFile {
  text: Text
  services: ReadonlyMap<string, Service>
  extensions: ReadonlyMap<string, Extension>
  /** Files that it brings in; null: one that cannot be told. */
  includes: readonly (string | null)[]
  /** Its networks are others' too, so that names of theirs resolve. */
  hasExternalNetwork: boolean
  problems: readonly YamlProblem[]
  /** What of it is not compared. */
  limits: readonly YamlProblem[]
  /** Of another program that fills it in: it is no YAML before. */
  isTemplate: boolean
}

/** Each is compared with the others; people keep some tens in a file. */
const MAX_SERVICES = 300
/** Services that one may extend, one by another. */
export const MAX_EXTENDS = 10

export function readCompose(text: Text): ComposeFile {
  const marked = isTemplate(text.content)
  const { documents, problems } = readYaml(marked ? withoutMarks(text.content) : text.content, text.firstLine)
  const root = documents.find((document) => document.root !== null)?.root ?? null
  const folder = folderOf(text.entry.path)
  const isMore = entriesOf(at(root, 'services')).length > MAX_SERVICES
  const services = new Map<string, Service>()
  const extensions = new Map<string, Extension>()
  for (const { name, key, value } of entriesOf(at(root, 'services'))) {
    if (!isMapping(value)) continue
    if (services.size >= MAX_SERVICES) break
    services.set(name, serviceOf(name, { text, ...key.span }, value, folder))
    const extension = extensionOf(at(value, 'extends'), folder)
    if (extension !== null) extensions.set(name, extension)
  }
  const networks = entriesOf(at(root, 'networks')).map(({ value }) => at(value, 'external'))
  return {
    ...{ text, services, extensions, problems, isTemplate: marked },
    limits: [
      ...(isMore ? [`only the first ${MAX_SERVICES} services are compared with each other`] : []),
      ...(isDeep(extensions) ? [`of a chain of extends: only ${MAX_EXTENDS} services are followed`] : []),
    ].map((message) => ({ line: text.firstLine, message })),
    includes: itemsOf(at(root, 'include')).flatMap((item) => includesOf(item, folder)),
    hasExternalNetwork: networks.some((external) => external !== undefined && textOf(external) !== 'false'),
  }
}

/** Whether a chain within the file is longer than it is followed. */
function isDeep(extensions: ReadonlyMap<string, Extension>): boolean {
  return [...extensions.keys()].some((name) => {
    let next: string | undefined = name
    for (let depth = 0; depth <= MAX_EXTENDS && next !== undefined; depth++) {
      const extension: Extension | undefined = extensions.get(next)
      next = extension === undefined || extension.isElsewhere ? undefined : extension.service
    }
    return next !== undefined
  })
}

function includesOf(item: YamlNode, folder: string): (string | null)[] {
  const given = isScalar(item) ? item : at(item, 'path')
  return words(given).map((path) => pathFrom(folder, path))
}

function extensionOf(node: YamlNode | undefined, folder: string): Extension | null {
  const service = textOf(node) ?? textOf(at(node, 'service'))
  if (service === undefined) return null
  const file = textOf(at(node, 'file'))
  return { service, file: file === undefined ? null : pathFrom(folder, file), isElsewhere: file !== undefined }
}

function serviceOf(name: string, place: Place, node: YamlNode, folder: string): Service {
  const { text } = place
  const image = textOf(at(node, 'image'))
  const command = [...words(at(node, 'entrypoint')), ...words(at(node, 'command'))].join(' ')
  return {
    ...{ name, place, command },
    image: image === undefined ? null : withDefaults(image),
    build: buildOf(at(node, 'build'), folder),
    variables: variablesOf(at(node, 'environment'), text),
    envFiles: envFilesOf(at(node, 'env_file'), text, folder),
    secrets: itemsOf(at(node, 'secrets')).flatMap(secretNames),
    mounts: itemsOf(at(node, 'volumes')).flatMap((volume) => mountOf(volume, folder)),
    references: referencesOf(node, text),
    aliases: aliasesOf(node),
    isOneShot: isOneShot(name, command, node),
    replaces: new Set(
      entriesOf(node).flatMap(({ name: key, value }) => (value.tag === '!reset' || value.tag === '!override' ? [key] : [])),
    ),
  }
}

/** Of a string its words, of a list its items. */
function words(node: YamlNode | undefined): string[] {
  const text = textOf(node)
  return text === undefined ? itemsOf(node).flatMap((item) => textOf(item) ?? []) : [text]
}

function buildOf(node: YamlNode | undefined, folder: string): Build | null {
  if (node === undefined || (isScalar(node) && node.type === 'null')) return null
  const context = pathFrom(folder, textOf(node) ?? textOf(at(node, 'context')) ?? '.')
  const target = textOf(at(node, 'target')) ?? null
  if (context === null || at(node, 'dockerfile_inline') !== undefined) return { context, target, dockerfile: null }
  return { context, target, dockerfile: pathFrom(context, textOf(at(node, 'dockerfile')) ?? 'Dockerfile') }
}

/** Each by its name, also those that only pass on (`- NAME`, `NAME:`). */
function variablesOf(node: YamlNode | undefined, text: Text): Map<string, Variable> {
  if (node === undefined || node.tag === '!reset') return new Map()
  const given: Variable[] = pairsOf(node, text.content).map((pair) => ({ ...pair, text }))
  const passed = itemsOf(node).flatMap((item): Variable[] => {
    const isName = isScalar(item) && assignmentIn(item, text.content).length === 0
    return isName ? [{ name: item.value, value: null, text, ...item.span }] : []
  })
  const empty = entriesOf(node).flatMap(({ name, value, key }): Variable[] =>
    isScalar(value) && value.type === 'null' ? [{ name, value: null, text, ...key.span }] : [],
  )
  return new Map([...given, ...passed, ...empty].map((variable) => [variable.name, variable]))
}

function envFilesOf(node: YamlNode | undefined, text: Text, folder: string): EnvFile[] {
  const given = node === undefined || node.kind !== 'sequence' ? [node] : node.items
  return given.flatMap((item) => {
    const path = isMapping(item) ? at(item, 'path') : item
    if (!isScalar(path) || path.type === 'null') return []
    const isRequired = textOf(at(item, 'required')) !== 'false'
    return [{ path: pathFrom(folder, path.value), isRequired, text, ...path.span }]
  })
}

function secretNames(item: YamlNode): string[] {
  return [textOf(item), textOf(at(item, 'source')), textOf(at(item, 'target'))].flatMap((name) => name ?? [])
}

/** `./app:/app`, `{type: bind, source: ./app}`; a named volume is none. */
function mountOf(volume: YamlNode, folder: string): string[] {
  const source = textOf(volume)?.split(':')[0] ?? (textOf(at(volume, 'type')) === 'bind' ? textOf(at(volume, 'source')) : undefined)
  if (source === undefined || !/^[.$]/.test(source)) return []
  const path = pathFrom(folder, source)
  return path === null ? [] : [path]
}

const LISTS = ['depends_on', 'links', 'volumes_from'] as const

function referencesOf(node: YamlNode, text: Text): Reference[] {
  const named = LISTS.flatMap((how) => {
    const given = at(node, how)
    const keys = entriesOf(given).filter(({ value }) => textOf(at(value, 'required')) !== 'false')
    return [...itemsOf(given), ...keys.map(({ key }) => key)].flatMap((item) => (isScalar(item) ? [{ how, item }] : []))
  })
  return named.flatMap(({ how, item }): Reference[] => {
    const name = item.value.split(':')[0] as string
    const isOutside = name === 'container' || name.includes('$')
    return isOutside
      ? []
      : [{ name, how, text, start: item.span.start, end: item.span.start + Math.min(name.length, item.span.end - item.span.start) }]
  })
}

function aliasesOf(node: YamlNode): string[] {
  const networks = entriesOf(at(node, 'networks')).flatMap(({ value }) => words(at(value, 'aliases')))
  const single = ['container_name', 'hostname'].flatMap((key) => textOf(at(node, key)) ?? [])
  const hosts = [
    ...words(at(node, 'extra_hosts')).map((host) => host.split(/[:=]/)[0] as string),
    ...entriesOf(at(node, 'extra_hosts')).map(({ name }) => name),
  ]
  const links = [...words(at(node, 'links')), ...words(at(node, 'external_links'))].flatMap((link) => link.split(':').at(-1) ?? [])
  return [...networks, ...single, ...hosts, ...links].map(withDefaults)
}

const ONCE =
  /(?:^|[\s_-])(?:migrat\w*|init|setup|seed\w*|tests?|lint|cli|shell|console|bootstrap|build|collectstatic|backup|restore|upgrade|createsuperuser|alembic|db:\w+)(?:$|[\s_-])/i

function isOneShot(name: string, command: string, node: YamlNode): boolean {
  if (textOf(at(node, 'restart')) === 'no') return true
  // a command that migrates first and serves then is a server's
  return ONCE.test(name) || (ONCE.test(command) && !command.includes('&&') && !command.includes(';'))
}
