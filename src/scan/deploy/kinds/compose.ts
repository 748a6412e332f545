import { secretName } from '../../../env/secret-name.ts'
import type { YamlNode } from '../../../parse/yaml.ts'
import { at, entriesOf, isScalar, itemsOf } from '../../../parse/yaml-walk.ts'
import type { DeployFile, DeployKind, Given } from '../given.ts'
import { pairsInLines } from '../lines.ts'
import { type Pair, pairsOf, valuesOf } from '../pairs.ts'
import { isPipeline } from './pipelines.ts'

/** Names of compose files and their overrides, in lower case. */
export const COMPOSE_NAME =
  /^(?:docker-compose|docker-stack|compose)(?:[._-][\w.-]{1,60})?\.ya?ml$|^[\w-]{1,60}\.(?:docker-)?compose\.ya?ml$/

const VARIABLES = new Set(['environment', 'args'])
const COMMANDS = new Set(['command', 'entrypoint'])
/** `${NAME:-default}` and `${NAME-default}`: docs.docker.com/reference/compose-file/interpolation */
const DEFAULT = /\$\{([A-Za-z_]\w{0,100}):?-([^${}]{1,500})\}/g
/** `--requirepass value`, `--password=value` */
const OPTION = /(?:^|\s)--([a-z][\w-]{2,40})[ =]["']?([^\s"'$]{1,300})/gi
/** What starts an application that reloads itself: nobody ships that. */
const DEVELOPS =
  /\b(?:manage\.py runserver|--reload\b|npm run dev\b|yarn (?:run )?dev\b|pnpm (?:run )?dev\b|nodemon\b|next dev\b|flask run\b|rails s(?:erver)?\b|webpack-dev-server|ng serve)/

/** Values that compose files give to containers: also those behind anchors and `x-` keys, each told where it stands. */
export const compose: DeployKind = {
  fits: (_, basename) => COMPOSE_NAME.test(basename),
  read(file) {
    const local = developing(file.content)
    return file
      .yaml()
      .documents.flatMap(({ root }) => [...variables(root, file), ...commands(root), ...contents(root)])
      .map((given) => ({ ...given, ...local }))
  },
  readLines({ content }) {
    const local = developing(content)
    return pairsInLines(content).flatMap((pair) => givenIn(pair, content).map((given) => ({ ...given, ...local })))
  },
}

/** What a service of a compose file has one of. */
const SERVICE = ['image', 'build', 'environment', 'env_file', 'extends'] as const

/** What other compose files extend or include may be called anything: told by its services. */
export const composeByForm: DeployKind = {
  fits: (path, basename) => /\.ya?ml$/.test(basename) && !COMPOSE_NAME.test(basename) && !isPipeline(path),
  marks: ['services:'],
  form: /^["']?services["']?:[ \t]{0,20}(?:#.{0,500})?\r?$/m,
  read(file) {
    const services = file.yaml().documents.flatMap(({ root }) => entriesOf(at(root, 'services')))
    return services.some(({ value }) => SERVICE.some((key) => at(value, key) !== undefined)) ? compose.read(file) : []
  },
}

function developing(content: string): Pick<Given, 'weakFor'> {
  return DEVELOPS.test(content) ? { weakFor: 'local' } : {}
}

function variables(root: YamlNode | null, { content }: DeployFile): Given[] {
  return [...valuesOf(root, VARIABLES)].flatMap(({ node }) => pairsOf(node, content)).flatMap((pair) => givenIn(pair, content))
}

function givenIn(pair: Pair, content: string): Given[] {
  const found = [...content.slice(pair.start, pair.end).matchAll(DEFAULT)]
  if (found.length === 0) return [{ rule: 'compose-hardcoded-secret', mustBeLong: true, ...pair }]
  return found.map((match): Given => {
    const [all, variable = '', value = ''] = match
    const start = pair.start + match.index + all.length - 1 - value.length
    const name = secretName(variable) === null ? pair.name : variable
    return {
      rule: 'compose-hardcoded-secret',
      weakRule: 'compose-weak-default',
      mustBeLong: true,
      name,
      value,
      start,
      end: start + value.length,
    }
  })
}

/** A secret that stands in the file itself. */
function contents(root: YamlNode | null): Given[] {
  return entriesOf(at(root, 'secrets')).flatMap(({ name, value }): Given[] => {
    const content = at(value, 'content')
    return isScalar(content) ? [{ rule: 'compose-hardcoded-secret', isDeclared: true, name, value: content.value, ...content.span }] : []
  })
}

function commands(root: YamlNode | null): Given[] {
  const services = entriesOf(at(root, 'services'))
  const given = services.flatMap(({ value }) => entriesOf(value).filter(({ name }) => COMMANDS.has(name)))
  return given.flatMap(({ value }) => [value, ...itemsOf(value)].flatMap(optionsIn))
}

function optionsIn(node: YamlNode): Given[] {
  if (!isScalar(node) || node.value.length !== node.span.end - node.span.start) return []
  return [...node.value.matchAll(OPTION)].map((match) => {
    const value = match[2] as string
    const end = node.span.start + match.index + match[0].length
    return { rule: 'compose-hardcoded-secret', name: spelled(match[1] as string), value, start: end - value.length, end }
  })
}

/** Redis writes its options without a border. */
function spelled(option: string): string {
  return /^(?:requirepass|masterauth)$/i.test(option) ? 'password' : option
}
