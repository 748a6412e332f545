import type { Role } from '../../../value/names.ts'

/** Which argument of a call is the secret, and what it is. */
export interface Callee {
  role: Role
  /** Index of the argument; -1: the last. */
  index: number
  /** Fewest arguments that it is called with. */
  least: number
}

const callee = (index: number, role: Role = 'password', least = index + 1): Callee => ({ role, index, least })

/** Constructors and methods of well-known libraries, by lower-case name without underscores. */
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
}
/** A login by a user and a password, or an id and a secret: SetBasicAuth, BasicAWSCredentials, NetworkCredential. */
const LOGIN = /(?:auth|credentials?|creds)$/

/** Where a call of that name takes its secret; null: by its one argument, if the name says so. */
export function calleeOf(name: string, count: number): Callee | null {
  const plain = name.toLowerCase().replaceAll('_', '')
  const known = Object.hasOwn(KNOWN, plain) ? KNOWN[plain] : undefined
  if (known !== undefined) return count >= known.least ? known : null
  if (plain === 'credentials' && count === 4) return callee(3)
  return count < 2 || count > 3 || !LOGIN.test(plain) ? null : callee(1)
}

/** What a call of a known name takes, where the name alone does not say that it is a secret. */
export function roleOfCallee(name: string): Role | null {
  const plain = name.toLowerCase().replaceAll('_', '')
  return Object.hasOwn(KNOWN, plain) ? (KNOWN[plain] as Callee).role : null
}
