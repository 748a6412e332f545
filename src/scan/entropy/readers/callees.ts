import type { Role } from '../../../value/names.ts'
import type { Place } from '../taken.ts'
import type { Argument, Arguments } from './arguments.ts'

/** Which argument of a call is the secret, and what it is. */
export interface Callee {
  role: Role
  /** Index of the argument; -1: the last. */
  index: number
  /** Fewest arguments that it is called with. */
  least: number
  place: Place
}

const callee = (index: number, role: Role = 'password', least = index + 1, place: Place = 'argument'): Callee => ({
  role,
  index,
  least,
  place,
})

/**
 * Constructors and methods of well-known libraries, by lower-case name without underscores; behind a dot the method where the name
 * alone is its owner's: `jwt.sign`.
 */
const KNOWN: Readonly<Record<string, Callee>> = {
  // java.net, Spring, Apache HttpClient
  passwordauthentication: callee(1),
  usernamepasswordauthenticationtoken: callee(1),
  // javax.crypto
  secretkeyspec: callee(0, 'key', 2),
  // Go: net/smtp, AWS
  plainauth: callee(2),
  userpassword: callee(1),
  newstaticcredentialsprovider: callee(1, 'secret'),
  // Azure
  clientsecretcredential: callee(2, 'secret'),
  // Python keyring and Django
  setpassword: callee(-1, 'password', 3),
  authenticate: callee(1),
  // Firebase
  signinwithemailandpassword: callee(-1, 'password', 2),
  createuserwithemailandpassword: callee(-1, 'password', 2),
  // .NET: System.Net.Http.Headers
  authenticationheadervalue: callee(1, 'token', 2, 'header'),
  // Mail, FTP, IMAP, XMPP and SSH clients of most languages; PHP's functions take the connection first
  login: callee(1),
  ftplogin: callee(2),
  imapopen: callee(2),
  ssh2authpassword: callee(2),
  // LDAP: PHP, python-ldap, ldap3, UnboundID
  ldapbind: callee(2),
  simplebinds: callee(1),
  simplebind: callee(1),
  binds: callee(1),
  // MQTT: Paho, mosquitto
  usernamepwset: callee(1),
  mosquittousernamepwset: callee(2),
  // SQL: JDBC and PHP
  getconnection: callee(2),
  forurl: callee(2),
  mysqlconnect: callee(2),
  mysqliconnect: callee(2),
  mysqlirealconnect: callee(3),
  mysqlrealconnect: callee(3),
  mysqli: callee(2),
  pdo: callee(2),
  odbcconnect: callee(2),
  ociconnect: callee(1),
  // Arduino and ESP
  'wifi.begin': callee(1),
  'wifi.softap': callee(1),
  // JSON web tokens: JavaScript, PyJWT, Ruby, PHP, jjwt, java-jwt
  'jwt.sign': callee(1, 'secret'),
  'jwt.verify': callee(1, 'secret'),
  'jwt.encode': callee(1, 'secret'),
  'jwt.decode': callee(1, 'secret'),
  signwith: callee(1, 'secret'),
  hmac256: callee(0, 'secret'),
  hmac384: callee(0, 'secret'),
  hmac512: callee(0, 'secret'),
  // Keyed hashes: Node, PHP, Python and Ruby, Go, .NET, CryptoJS
  createhmac: callee(1, 'secret'),
  hashhmac: callee(2, 'secret'),
  'hmac.hexdigest': callee(1, 'secret', 3),
  'hmac.digest': callee(1, 'secret', 3),
  hmacsha1: callee(0, 'secret'),
  hmacsha256: callee(0, 'secret'),
  hmacsha512: callee(0, 'secret'),
  // Ciphers: cryptography, PyCryptodome, Node, PHP, CryptoJS, Go
  fernet: callee(0, 'key'),
  'aes.new': callee(0, 'key'),
  'aes.encrypt': callee(1, 'key'),
  'aes.decrypt': callee(1, 'key'),
  'aes.newcipher': callee(0, 'key'),
  createcipheriv: callee(1, 'key'),
  createdecipheriv: callee(1, 'key'),
  opensslencrypt: callee(2, 'key'),
  openssldecrypt: callee(2, 'key'),
  // Express
  cookieparser: callee(0, 'secret'),
}

/** A login by a user and a password, or an id and a secret: SetBasicAuth, BasicAWSCredentials, NetworkCredential. */
const LOGIN = /(?:auth|credentials?|creds)$/

/** A callee as KNOWN has it. */
const plainName = (name: string): string => name.toLowerCase().replaceAll('_', '')

/** Where a call of that name takes its secret; null: by its one argument, if the name says so. */
export function calleeOf(name: string, count: number): Callee | null {
  const plain = plainName(name)
  const known = knownCallee(plain)
  if (known !== null) return count >= known.least ? known : null
  if (plain === 'credentials' && count === 4) return callee(3)
  return count < 2 || count > 3 || !LOGIN.test(plain) ? null : callee(1)
}

const knownCallee = (plain: string): Callee | null => (Object.hasOwn(KNOWN, plain) ? (KNOWN[plain] as Callee) : null)

/** What a call of a known name takes, where the name alone does not say that it is a secret. */
export function roleOfCallee(name: string): Role | null {
  return knownCallee(plainName(name))?.role ?? null
}

/** Methods that make a thing of their owner's name: Credentials.new. */
const MAKING = /^(?:new|from|create)?$/i

/** Of a callee in code, its method behind a dot ('' where none is), and its arguments as they are told: which of them is the secret. */
export function secretOf(name: string, method: string, owner: string, call: Arguments): Callee | null {
  const plain = plainName(name)
  const known = (method === '' ? null : knownCallee(`${plain}.${plainName(method)}`)) ?? (MAKING.test(method) ? knownCallee(plain) : null)
  if (known !== null) return call.list.length >= known.least ? known : null
  if (plain === 'hmac' && /^new$/i.test(method)) return keyOfHmac(call.list)
  return MAKING.test(method) && CONNECTS.test(name) ? connects(call.list, owner) : null
}

/** Python's takes the key first, Go's the hash: `hmac.New(sha256.New, []byte("v"))`. */
function keyOfHmac(list: readonly Argument[]): Callee | null {
  const isHash = /\.New\w{0,9}$/.test(list[0]?.text ?? '')
  return callee(isHash ? 1 : 0, 'secret')
}

/** What opens a connection: connect, mqtt_connect, getConnection, SftpClient, Session. */
const CONNECTS = /(?:connect|connection|client|session)$/i
/** Where it goes to: an address, a source name, a host. */
const ADDRESS =
  /^["'`](?:[a-z][a-z+\d:.]{1,40}:\/\/|(?:jdbc|dbi|mysql|pgsql|sqlsrv|odbc|dblib|oci):|(?:[\w-]{1,40}\.){1,5}[a-z\d-]{1,20}(?::\d{1,5})?["'`]|localhost)/i
const WHERE = /(?:host(?:name)?|ip|url|uri|dsn|server|broker|addr(?:ess)?|endpoint)(?:\.toString\(\))?$/i
const PORT = /^(?:\d{2,5}|[\w.$>-]{0,40}port)$/i
const USER = /(?:user(?:name)?|login|account|uid|client_?id)$/i
/** Libraries whose connect takes the user first. */
const USER_FIRST = /^(?:cx_?oracle|oracledb)$/i
const MQTT = /mqtt|pubsub|^client$/i

/** A host or an address, perhaps a port, the user, the password: connections of most libraries are opened so. */
function connects(list: readonly Argument[], owner: string): Callee | null {
  const [first, second, third] = list
  if (first === undefined || second === undefined || third === undefined) return null
  if (USER_FIRST.test(owner)) return callee(1)
  if (list.length === 3 && MQTT.test(owner) && isUser(second) && !PORT.test(second.text)) return callee(2)
  if (!ADDRESS.test(first.text) && !WHERE.test(first.text)) return null
  const index = PORT.test(second.text) ? 3 : 2
  const user = list[index - 1]
  return user !== undefined && isUser(user) ? callee(index) : null
}

/** A word in quotes, or a variable that is called so. */
export function isUser({ literal, text }: Argument): boolean {
  return literal === null ? USER.test(text) : text.length <= 80 && /^\S{1,80}$/.test(text)
}
