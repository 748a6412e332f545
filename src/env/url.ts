import type { Span } from '../model.ts'

/** The parts of `scheme://user:password@host:port/path?query` (RFC 3986), several hosts with commas between as databases have them. */
export interface UrlParts {
  /** Lower case. */
  scheme: string
  user: string
  /** Within the value, half-open; null: there is none, or it is empty. */
  password: Span | null
  hosts: { host: string; port: string }[]
  /** With its `/`, without query and fragment. */
  path: string
  query: string
}

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]{0,63}):\/\//

/** Reads a URL, or says what is wrong with it, in words that hold no part of it. */
export function readUrl(value: string): UrlParts | string {
  const scheme = SCHEME.exec(value)
  if (scheme === null) return 'it does not begin with a scheme such as https://'
  if (/[\s<>"{}|\\^`]/.test(value)) return 'it holds white space, brackets or quotes, which a URL has only percent-encoded'
  if (/%(?![0-9A-Fa-f]{2})/.test(value)) return 'it holds a % that begins no percent-encoding: write %25'
  const start = scheme[0].length
  const end = authorityEnd(value, start)
  const at = value.lastIndexOf('@', end - 1)
  const hasUser = at >= start
  if (!hasUser && /^[^@?]*:[^@]*@/.test(value.slice(start))) return 'its password holds / ? or #: percent-encode them (%2F %3F %23)'
  const userinfo = hasUser ? value.slice(start, at) : ''
  if (userinfo.includes('@')) return 'its user or password holds @: write %40'
  const hosts = hostsOf(value.slice(hasUser ? at + 1 : start, end))
  if (typeof hosts === 'string') return hosts
  const [path = '', query = ''] = (value.slice(end).split('#')[0] as string).split('?')
  return { scheme: (scheme[1] as string).toLowerCase(), ...credentials(userinfo, start), hosts, path, query }
}

function authorityEnd(value: string, start: number): number {
  const length = value.slice(start).search(/[/?#]/)
  return length === -1 ? value.length : start + length
}

function credentials(userinfo: string, start: number): Pick<UrlParts, 'user' | 'password'> {
  const colon = userinfo.indexOf(':')
  if (colon === -1 || colon === userinfo.length - 1) return { user: userinfo.replace(':', ''), password: null }
  return { user: userinfo.slice(0, colon), password: { start: start + colon + 1, end: start + userinfo.length } }
}

function hostsOf(text: string): UrlParts['hosts'] | string {
  const hosts = text.split(',').map((part) => {
    const [, host = '', , port = ''] = /^(\[[0-9A-Fa-f:.%]{2,60}\]|[^:[\]]*)(:(.*))?$/.exec(part) ?? []
    return { host, port, isRead: part === `${host}${part.slice(host.length)}` && (host !== '' || part === '' || part.startsWith(':')) }
  })
  if (hosts.some(({ isRead }) => !isRead)) return 'its host cannot be read'
  const wrong = hosts.find(({ port }) => port !== '' && !(/^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535))
  return wrong === undefined ? hosts.map(({ host, port }) => ({ host, port })) : 'its port is no number from 1 to 65535'
}
