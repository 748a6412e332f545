import type { Argument } from './arguments.ts'
import { callee, type Callee } from './known-callees.ts'

/** What opens a connection: connect, mqtt_connect, SftpClient. */
export const CONNECTS = /(?:connect|client)$/i
/** Of those the ones that take a password without a port before it: any that connects, and the clients of these. */
const LOGS_IN = /sql|db|ftp|ssh|mqtt|mail|imap|smtp|ldap|telnet|winrm|oracle|odbc/i
/** Where it goes to: an address, a source name, a host. */
const ADDRESS =
  /^["'`](?:(?!amqps?:|rediss?:|mongodb|https?:|wss?:|nats:)[a-z][a-z+\d:.]{1,40}:\/\/|(?:jdbc|dbi|mysql|pgsql|sqlsrv|odbc|dblib|oci):|(?:[\w-]{1,40}\.){1,5}[a-z\d-]{1,20}(?::\d{1,5})?["'`]|localhost)/i
const LOCAL = /^["'`](?:[a-z+\d:.]{2,40}:\/\/)?(?:localhost|127\.)/i
const WHERE = /(?:host(?:name)?|ip|url|uri|dsn|server|broker|addr(?:ess)?|endpoint)(?:\.toString\(\))?$/i
const PORT = /^(?:\d{2,5}|[\w.$>-]{0,40}port)$/i
const USER = /(?:user(?:name)?|login|account|uid|client_?id)$/i
/** Libraries whose connect takes the user first. */
const USER_FIRST = /^(?:cx_?oracle|oracledb)$/i
const MQTT = /mqtt|pubsub|^client$/i

/** A host or an address, perhaps a port, the user, the password: connections of most libraries are opened so. */
export function connects(name: string, list: readonly Argument[], owner: string): Callee | null {
  const [first, second, third] = list
  if (first === undefined || second === undefined || third === undefined) return null
  if (USER_FIRST.test(owner)) return callee(1)
  if (list.length === 3 && MQTT.test(owner) && isUser(second) && !PORT.test(second.text)) return callee(2)
  if (!ADDRESS.test(first.text) && !WHERE.test(first.text)) return null
  const index = PORT.test(second.text) ? 3 : 2
  const isKnown = LOGS_IN.test(name) || LOGS_IN.test(owner)
  // rooms, queues and caches of one's own machine are connected to by name, too
  if (!isKnown && (LOCAL.test(first.text) || (index === 2 && !/connect$/i.test(name)))) return null
  const user = list[index - 1]
  return user !== undefined && isUser(user) ? callee(index) : null
}

/** A word in quotes, or a variable that is called so. */
export function isUser({ literal, text }: Argument): boolean {
  return literal === null ? USER.test(text) : text.length <= 80 && /^\S{1,80}$/.test(text)
}
