import { account, utf8 } from './facts.ts'
import { type Proof, unproven } from './result.ts'

/** Base64 of user:password (RFC 7617). Where one of them is empty the other is the secret, so that nothing is told. */
export function readBasicAuth(value: string): Proof {
  const login = utf8(Buffer.from(value, 'base64').toString('latin1'))
  const [, user] = /^([^:\p{C}]{1,100}):[^\p{C}]{1,300}$/u.exec(login) ?? []
  return unproven(account('user', user))
}
