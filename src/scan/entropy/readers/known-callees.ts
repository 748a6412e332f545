import type { Role } from '../../../value/names.ts'
import type { Place } from '../taken.ts'

/** Which argument of a call is the secret, and what it is. */
export interface Callee {
  role: Role
  /** Index of the argument; -1: the last. */
  index: number
  /** Fewest arguments that it is called with. */
  least: number
  place: Place
}

export const callee = (index: number, role: Role = 'password', least = index + 1, place: Place = 'argument'): Callee => ({
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
  // OkHttp
  'credentials.basic': callee(1),
  // javax.crypto
  secretkeyspec: callee(0, 'key', 2),
  // Go: net/smtp, AWS
  plainauth: callee(2),
  userpassword: callee(1),
  newstaticcredentialsprovider: callee(1, 'secret'),
  // Azure, MongoDB
  clientsecretcredential: callee(2, 'secret'),
  usernamepasswordcredential: callee(2),
  createcredential: callee(2),
  // Python keyring, urllib and Django
  addpassword: callee(-1, 'password', 4),
  setpassword: callee(-1, 'password', 3),
  authenticate: callee(1),
  // Firebase
  signinwithemailandpassword: callee(-1, 'password', 2),
  createuserwithemailandpassword: callee(-1, 'password', 2),
  // .NET: System.Net.Http.Headers, SSH.NET
  passwordauthenticationmethod: callee(1),
  passwordconnectioninfo: callee(-1, 'password', 3),
  authenticationheadervalue: callee(1, 'token', 2, 'header'),
  // Mail, FTP, IMAP, XMPP and SSH clients of most languages; PHP's functions take the connection first
  login: callee(1),
  ftplogin: callee(2),
  ftp: callee(2),
  imapopen: callee(2),
  ssh2authpassword: callee(2),
  // LDAP: PHP, python-ldap, ldapjs, go-ldap
  bind: callee(1),
  ldapbind: callee(2),
  simplebinds: callee(1),
  simplebind: callee(1),
  // MQTT: Paho, mosquitto
  usernamepwset: callee(1),
  mosquittousernamepwset: callee(2),
  // SQL: JDBC and PHP
  'drivermanager.getconnection': callee(2),
  'database.forurl': callee(2),
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
  // JSON web tokens: JavaScript, PyJWT, Ruby, PHP, jjwt, java-jwt, golang-jwt
  signedstring: callee(0, 'secret'),
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
  // Express, Cryptr
  cryptr: callee(0, 'secret'),
  cookieparser: callee(0, 'secret'),
}

/** A callee as KNOWN has it. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll('_', '')

/** By its plain name. */
export const knownCallee = (plain: string): Callee | null => (Object.hasOwn(KNOWN, plain) ? (KNOWN[plain] as Callee) : null)

/** All of them, for tests. */
export const KNOWN_CALLEES = Object.keys(KNOWN)
