import { passwordIn } from '../../../env/secret-name.ts'
import type { Match, ProjectMatch, Span } from '../../../model.ts'
import type { Composition } from '../compose/composition.ts'
import type { Reference, Service, Variable } from '../compose/service.ts'
import { placeMatch } from '../docker/place.ts'

/** A host of one label, as only services have one; behind user and password. */
const URL_HOST = /[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{0,200}@)?([A-Za-z][A-Za-z0-9_-]{0,60})(?=[:/?\s,;}]|$)(?![^\s/]{0,300}@)/g
const HOST_NAME =
  /^(?:[A-Z0-9]+_)*(?:DB|DATABASE|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|RABBITMQ|AMQP|KAFKA|ELASTIC(?:SEARCH)?|OPENSEARCH|MEMCACHED?|CELERY|BROKER|MINIO|NATS|CLICKHOUSE|CACHE|QUEUE)_(?:HOST|HOSTNAME|SERVER|ADDR)$|^PGHOST$/
const HOST = /^(?:\$\{\w{1,100}:?-)?([a-z][a-z0-9_-]{0,60})(?::\d{1,5})?\}?$/
const NOBODY =
  /^(?:localhost|host|hostname|server|example|user|username|your[\w-]*|my[\w-]*|some[\w-]*|true|false|none|null|changeme|placeholder|unix|memory)$/i

/** Services that the configuration names and no file has. */
export function hostFlaws(way: Composition): ProjectMatch[] {
  const services = [...way.services.values()]
  const known = new Set(services.flatMap(({ name, aliases }) => [name, ...aliases]))
  const found = services.flatMap((service) => [
    ...service.references.flatMap((reference) => (known.has(reference.name) ? [] : referenceFlaw(service, reference, way))),
    ...[...service.variables.values()].flatMap((variable) =>
      hostsOf(variable).flatMap((host) => (known.has(host.name) ? [] : hostFlaw(service, variable, host, way))),
    ),
  ])
  return [...found, ...workerFlaws(services, way)]
}

interface Host {
  name: string
  start: number
  end: number
}

function hostsOf({ name, value, text, start, end }: Variable): Host[] {
  if (value === null || NOBODY.test(value)) return []
  const written = text.content.slice(start, end)
  const places = HOST_NAME.test(name) ? [HOST.exec(written)] : [...written.matchAll(URL_HOST)]
  return places.flatMap((match): Host[] => {
    const host = match?.[1]
    if (match === null || host === undefined || NOBODY.test(host)) return []
    const from = start + match.index + match[0].lastIndexOf(host)
    return [{ name: host, start: from, end: from + host.length }]
  })
}

function hostFlaw(service: Service, variable: Variable, host: Host, way: Composition): ProjectMatch[] {
  const what = `${variable.name} of ${service.name} names the host ${host.name}, and no service of ${filesOf(way)} has that name`
  return [{ text: variable.text, match: hiding(variable, missing(host, host.name, what, way)) }]
}

/** A password beside the host is not to be shown. */
function hiding({ text, start, end }: Variable, match: Match): Match {
  const part = passwordIn(text.content.slice(start, end))
  return part === null ? match : { ...match, echoes: [{ start: start + part.start, end: start + part.end }] }
}

function referenceFlaw(service: Service, { name, how, text, start, end }: Reference, way: Composition): ProjectMatch[] {
  const what = `${how}: of ${service.name} names ${name}, and no service of ${filesOf(way)} has that name`
  const match = missing({ start, end }, name, what, way)
  return [{ text, match: { ...match, why: `${what}; docker compose refuses the project` } }]
}

function missing(span: Span, name: string, what: string, way: Composition): Match {
  return placeMatch('compose-missing-service', span, { name, what, ...(way.isWhole ? {} : { severity: 'low' }) })
}

const QUEUE = /^(?:CELERY_BROKER_URL|CELERY_RESULT_BACKEND|RQ_REDIS_URL|SIDEKIQ_REDIS_URL|DRAMATIQ_BROKER_URL)$/
const RUNS = /celery|worker|sidekiq|dramatiq|\brq\b/i

/** Tasks are put into a queue that nobody empties. */
function workerFlaws(services: readonly Service[], way: Composition): ProjectMatch[] {
  if (services.some(({ name, command }) => RUNS.test(name) || RUNS.test(command))) return []
  const queue = services
    .flatMap(({ name, variables }) => [...variables.values()].map((variable) => ({ service: name, variable })))
    .find(({ variable }) => QUEUE.test(variable.name))
  if (queue === undefined) return []
  const { service, variable } = queue
  const what = `${service} has ${variable.name}, and no service of ${filesOf(way)} runs a worker`
  const match = placeMatch(
    'compose-missing-service',
    { start: variable.start, end: variable.start },
    { name: `worker of ${variable.name}`, what, severity: 'low' },
  )
  return [
    {
      text: variable.text,
      match: hiding(variable, { ...match, why: `${what}; tasks wait in the queue for ever, if nothing else runs one` }),
    },
  ]
}

function filesOf({ files }: Composition): string {
  return files.map(({ text }) => text.entry.path).join(' and ')
}
