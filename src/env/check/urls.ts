import type { Environment, ValueKind } from '../../model.ts'
import { readUrl, type UrlParts } from '../url.ts'
import type { Said } from './said.ts'

interface Server {
  /** As people call it. */
  title: string
  schemes: RegExp
  example: string
  path: RegExp
  wrongPath: string
}

/** Drivers stand behind a plus, as SQLAlchemy has them: postgresql+asyncpg. */
const SERVERS: Partial<Record<ValueKind, Server>> = {
  'postgresql-url': {
    title: 'PostgreSQL',
    schemes: /^(?:postgres|postgresql)(?:\+[a-z0-9_]{1,30})?$/,
    example: 'postgresql://USER:PASSWORD@HOST:5432/DATABASE',
    path: /^\/[^/]{1,63}$/,
    wrongPath: 'it names no database',
  },
  'mysql-url': {
    title: 'MySQL or MariaDB',
    schemes: /^(?:mysql2?|mariadb)(?:\+[a-z0-9_]{1,30})?$/,
    example: 'mysql://USER:PASSWORD@HOST:3306/DATABASE',
    path: /^\/[^/]{1,64}$/,
    wrongPath: 'it names no database',
  },
  'mongodb-url': {
    title: 'MongoDB',
    schemes: /^mongodb(?:\+srv)?$/,
    example: 'mongodb+srv://USER:PASSWORD@HOST/DATABASE',
    path: /^(?:\/[^/]{0,63})?$/,
    wrongPath: 'its path is no name of a database',
  },
  'redis-url': {
    title: 'Redis',
    schemes: /^(?:rediss?|valkeys?)$/,
    example: 'redis://:PASSWORD@HOST:6379/0',
    path: /^(?:\/[0-9]{0,5})?$/,
    wrongPath: 'its path is no number of a database',
  },
  'amqp-url': {
    title: 'AMQP (RabbitMQ)',
    schemes: /^(?:amqps?|pyamqp)$/,
    example: 'amqps://USER:PASSWORD@HOST:5671/VHOST',
    path: /^(?:\/[^/]{0,255})?$/,
    wrongPath: 'its path is no name of a virtual host',
  },
}

const LOOPBACK = /^(?:localhost|.+\.localhost|127\.[0-9.]{1,11}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$/i
/** RFC 2606, and what stands in examples for a host. */
const STAND_IN = /^(?:host|hostname|your[-_.].*|.*\bexample\.(?:com|org|net)|.*\.(?:example|invalid)|db_host|server)$/i
/** RFC 1918, and names that only a network of its own resolves. */
const INTERNAL =
  /^[^.]+$|^(?:10|192\.168|172\.(?:1[6-9]|2[0-9]|3[01]))\.[0-9.]{3,11}$|\.(?:internal|local|svc|lan|intranet|cluster\.local)$/i

/** A URL of a server whose kind is known. null: the kind is none of those. */
export function judgeServer(value: string, kind: ValueKind): Said[] | null {
  const server = SERVERS[kind]
  if (server === undefined) return null
  const fix = `write it as ${server.example}, special characters percent-encoded`
  const url = readUrl(value)
  if (typeof url === 'string') return [{ rule: 'url-invalid', why: `no valid ${server.title} URL: ${url}`, fix }]
  const why = wrongWith(url, server)
  if (why !== null) return [{ rule: 'url-invalid', why: `no valid ${server.title} URL: ${why}`, fix }]
  return placed(url, fix)
}

function wrongWith(url: UrlParts, { title, schemes, path, wrongPath }: Server): string | null {
  if (!schemes.test(url.scheme)) return `its scheme is not that of ${title}`
  // libpq and its kin take the host, a socket's folder, from the query.
  const isInQuery = /(?:^|&)(?:host|unix_socket)=./.test(url.query)
  if (!isInQuery && !url.hosts.every(({ host }) => host !== '')) return 'it has no host'
  return path.test(url.path) ? null : wrongPath
}

function placed({ hosts }: UrlParts, fix: string): Said[] {
  if (hosts.some(({ host }) => STAND_IN.test(host))) return [{ rule: 'url-placeholder', why: 'its host is a stand-in of an example', fix }]
  if (!hosts.some(({ host }) => LOOPBACK.test(host))) return []
  const why = 'its host is this machine: in a container that is the container itself'
  return [
    { rule: 'url-localhost', why, fix: 'name the host of the server, or let this be if a proxy runs beside the application', advice: true },
  ]
}

/** Addresses that browsers or partners are given. */
export function judgeWeb(value: string, kind: 'url' | 'https-url' | 'public-url', target: Environment): Said[] {
  // A path of the same origin.
  if (kind !== 'url' && value.startsWith('/')) return []
  const url = readUrl(value)
  const isWeb = typeof url !== 'string' && /^https?$/.test(url.scheme)
  if (kind === 'public-url' && !isWeb) return []
  const fix = 'write the whole address, such as https://app.your-domain.com'
  if (typeof url === 'string') return [{ rule: 'url-invalid', why: `no valid URL: ${url}`, fix }]
  const host = url.hosts[0]?.host ?? ''
  if (host === '') return [{ rule: 'url-invalid', why: 'no valid URL: it has no host', fix }]
  if (kind === 'url') return []
  if (LOOPBACK.test(host)) return [{ rule: 'url-localhost', why: `it leads to this machine, which nobody reaches in ${target}`, fix }]
  const isPrivate = kind === 'public-url' && INTERNAL.test(host)
  if (url.scheme === 'https' || isPrivate) return []
  return [
    {
      rule: 'url-not-https',
      why: `it is not HTTPS, which ${target} needs: what goes over it can be read and changed on the way`,
      fix: 'write https:// and serve it so',
    },
  ]
}
