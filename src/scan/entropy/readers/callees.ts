import type { Role } from '../../../value/names.ts'
import type { Argument } from './arguments.ts'
import { CONNECTS, connects } from './connects.ts'
import { callee, type Callee, knownCallee, plainName } from './known-callees.ts'

/** A login by a user and a password, or an id and a secret: SetBasicAuth, BasicAWSCredentials, NetworkCredential. */
const LOGIN = /(?:auth|credentials?|creds)$/

/** Where a call of that name takes its secret; null: by its one argument, if the name says so. */
export function calleeOf(name: string, count: number): Callee | null {
  const plain = plainName(name)
  const known = knownCallee(plain)
  if (known !== null) return count >= known.least ? known : null
  if (plain === 'credentials' && count === 4) return callee(3)
  return count < 2 || count > 3 || !LOGIN.test(plain) ? null : callee(1)
}

/** What a call of a known name takes, where the name alone does not say that it is a secret. */
export function roleOfCallee(name: string): Role | null {
  return knownCallee(plainName(name))?.role ?? null
}

/** Methods that make a thing of their owner's name: Credentials.new. */
const MAKING = /^(?:new|from|create)?$/i

/** Of a callee in code, its method behind a dot ('' where none is), and its arguments as they are told: which of them is the secret. */
export function secretOf(name: string, method: string, owner: string, list: readonly Argument[]): Callee | null {
  const plain = plainName(name)
  const known = (method === '' ? null : knownCallee(`${plain}.${plainName(method)}`)) ?? (MAKING.test(method) ? knownCallee(plain) : null)
  if (known !== null) return list.length >= known.least ? known : null
  if (plain === 'hmac' && /^new$/i.test(method)) return keyOfHmac(list)
  if (HMAC.test(plain) && method === '') return callee(list.length < 2 ? 0 : 1, 'secret')
  return MAKING.test(method) && CONNECTS.test(name) ? connects(name, list, owner) : null
}

/** .NET's take the key, those of CryptoJS the message before it. */
const HMAC = /^hmac(?:sha\d{1,3}|md5)$/

/** Python's takes the key first, Go's the hash: `hmac.New(sha256.New, []byte("v"))`. */
function keyOfHmac(list: readonly Argument[]): Callee | null {
  const isHash = /\.New\w{0,9}$/.test(list[0]?.text ?? '')
  return callee(isHash ? 1 : 0, 'secret')
}
