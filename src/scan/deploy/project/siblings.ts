import type { ProjectMatch } from '../../../model.ts'
import type { Composition } from '../compose/composition.ts'
import type { Service } from '../compose/service.ts'
import { placeMatch } from '../docker/place.ts'
import { isLoginUrl } from '../../../env/secret-name.ts'
import { type Gifts, giftsOf, isSecretName } from './gives.ts'
import { imageOf, type Scene } from './scene.ts'

/** Images that everybody uses: two services of one have nothing else in common. */
const OFFICIAL =
  /^(?:docker\.io\/)?(?:library\/)?(?:alpine|adminer|apache|arangodb|bash|busybox|buildpack-deps|caddy|cassandra|centos|chronograf|clojure|composer|consul|couchbase|couchdb|crate|debian|docker|drupal|eclipse-mosquitto|eclipse-temurin|elasticsearch|elixir|erlang|fedora|flink|fluentd|gcc|ghost|golang|gradle|grafana|groovy|haproxy|haskell|hello-world|httpd|influxdb|joomla|jruby|julia|kibana|kong|logstash|mariadb|matomo|maven|mediawiki|memcached|mongo|mongo-express|mysql|nats|neo4j|nextcloud|nginx|node|openjdk|oraclelinux|orientdb|percona|perl|php|phpmyadmin|postgres|pypy|python|r-base|rabbitmq|redis|redmine|registry|rethinkdb|ruby|rust|solr|sonarqube|spark|storm|swift|telegraf|tomcat|traefik|ubuntu|valkey|vault|wordpress|zookeeper)(?:[:@].*)?$/
/** Makers of images for everybody. */
const VENDORS =
  /^(?:docker\.io\/|ghcr\.io\/|quay\.io\/)?(?:bitnami\w*|confluentinc|apache|grafana|prom|hashicorp|minio|elastic|selenium|mailhog|axllent|localstack|datadog|getmeili|milvusdb|qdrant|clickhouse|timescale|postgis|pgvector|opensearchproject|strimzi|linuxserver|portainer|dpage|rediscommander|provectuslabs|wurstmeister|citusdata|scylladb|cockroachdb|yandex|traefik|jaegertracing|openzipkin|otel|newrelic)\/|^(?:mcr\.microsoft\.com|gcr\.io|k8s\.gcr\.io|registry\.k8s\.io|docker\.elastic\.co|container-registry\.oracle\.com|public\.ecr\.aws)\//

const WORKS = /work|celery|beat|sched|queue|sidekiq|resque|cron|consum|dramatiq|huey|\brq\b|\barq\b|job|daemon|async|task/i

/** What a program cannot do without: secrets, and the addresses of servers that ask for a login. */
const isNeeded = (name: string): boolean => isSecretName(name) || isLoginUrl(name)

/** Services of one image, build or code run the same program: what one is given, the others need. */
export function siblingFlaws(scene: Scene, way: Composition): ProjectMatch[] {
  return groupsOf([...way.services.values()]).flatMap((group) => groupFlaws(scene, group))
}

function groupsOf(services: readonly Service[]): Service[][] {
  const built = new Set(services.flatMap(({ image, build }) => (build === null || image === null ? [] : [image])))
  const groups: { services: Service[] }[] = []
  const byKey = new Map<string, number>()
  for (const service of services) {
    const keys = codeOf(service, built)
    const known = Math.min(...keys.map((key) => byKey.get(key) ?? Infinity), groups.length)
    if (known === groups.length) groups.push({ services: [] })
    groups[known]?.services.push(service)
    for (const key of keys) byKey.set(key, Math.min(known, byKey.get(key) ?? Infinity))
  }
  return groups.flatMap((group) => (group.services.length > 1 ? [group.services] : []))
}

/** What tells the code that a service runs. */
function codeOf({ image, build, mounts }: Service, built: ReadonlySet<string>): string[] {
  const keys: string[] = []
  if (build !== null && build.context !== null) keys.push(`build ${build.context} ${build.dockerfile}`)
  if (image !== null && (built.has(image) || !(OFFICIAL.test(image) || VENDORS.test(image)))) keys.push(`image ${image}`)
  if (image !== null && OFFICIAL.test(image) && build === null)
    for (const mount of mounts)
      if (/(?:^|\/)(?:app|src|api|backend|server|code|web)[\w-]*$|^$/.test(mount)) keys.push(`code ${image} ${mount}`)
  return keys
}

function groupFlaws(scene: Scene, group: readonly Service[]): ProjectMatch[] {
  const gifts = new Map(group.map((service) => [service, giftsOf(service, scene.view, imageOf(scene, service))]))
  const secretsOf = (service: Service): string[] => [...(gifts.get(service) as Gifts).names].filter(isNeeded)
  const main = mainOf(group, secretsOf)
  return group
    .filter((service) => service !== main && isOfSameStage(service, main))
    .flatMap((service) => [...lacking(service, main, gifts), ...lackingBack(main, service, gifts)])
}

/** Stages of one Dockerfile may be programs of their own, but a worker is the same program's. */
function isOfSameStage(service: Service, main: Service): boolean {
  return isWorker(service) || (service.build?.target ?? null) === (main.build?.target ?? null)
}

/** The one that serves, and of several the one with most secrets. */
function mainOf(group: readonly Service[], secretsOf: (service: Service) => string[]): Service {
  const rank = (service: Service): number => (isWorker(service) ? 0 : 1000) + (service.isOneShot ? 0 : 2000) + secretsOf(service).length
  return [...group].sort((a, b) => rank(b) - rank(a))[0] as Service
}

function isWorker({ name, command }: Service): boolean {
  return WORKS.test(name) || WORKS.test(command)
}

function lacking(service: Service, main: Service, gifts: ReadonlyMap<Service, Gifts>): ProjectMatch[] {
  const [own, theirs] = [gifts.get(service) as Gifts, gifts.get(main) as Gifts]
  if (own.unknown.length > 0) return []
  const names = [...theirs.names].filter((name) => isNeeded(name) && !own.names.has(name)).sort()
  const why = `${main.name} has it, and both run the same ${sharedCode(service, main)}`
  const found = names.map((name) => flaw(service, name, `service ${service.name} lacks ${name}: ${why}`))
  const hasOther = [...own.names].some(isNeeded)
  const file = theirs.unknown.find((path) => path !== '')
  if (found.length > 0 || file === undefined || hasOther) return found
  return [flaw(service, file, `service ${service.name} lacks env_file: ${file}: ${why}`)]
}

/** What only a worker has may be its own. */
function lackingBack(main: Service, service: Service, gifts: ReadonlyMap<Service, Gifts>): ProjectMatch[] {
  const [own, theirs] = [gifts.get(main) as Gifts, gifts.get(service) as Gifts]
  if (own.unknown.length > 0 || service.isOneShot) return []
  const names = [...theirs.names].filter((name) => isNeeded(name) && !own.names.has(name)).sort()
  return names.map((name) => flaw(main, name, `service ${main.name} lacks ${name}, which ${service.name} of the same code has`, true))
}

function flaw(service: Service, name: string, what: string, isNote = service.isOneShot): ProjectMatch {
  const { text } = service.place
  const said = { name: `${service.name}.${name}`, what, ...(isNote ? { severity: 'low' as const } : {}) }
  return { text, match: placeMatch('compose-worker-lacks', service.place, said) }
}

function sharedCode(a: Service, b: Service): string {
  if (a.image !== null && a.image === b.image) return `image ${a.image}`
  return a.build !== null && b.build !== null ? 'build' : 'code'
}
