import { hostOf } from './code/json.ts'
import { readMsgpack } from './code/msgpack.ts'
import { attempt, Reader } from './code/reader.ts'
import { fact } from './facts.ts'
import { passed, type Proof, unproven } from './result.ts'

/** Longest list that is read: a permission and a few discharges. */
const MAX_TOKENS = 8

/**
 * One or several macaroons in MessagePack, joined with commas: nonce, location (the service that gives the permission), caveats, tail.
 * Source: superfly/macaroon. Its tail is an HMAC that only Fly.io can check.
 */
export function readFlyio(value: string): Proof {
  const tokens = value.replace(/^FlyV1 /, '').split(',', MAX_TOKENS)
  const locations = tokens.map((token) => locationIn(token))
  if (locations.includes(null)) return unproven()
  return passed('a well-formed macaroon', fact('location', [...new Set(locations)].join(', ')))
}

/** null: no macaroon. */
function locationIn(token: string): string | null {
  const [, body = ''] = /^fm\d[a-z]?_(.+)$/.exec(token) ?? []
  const reader = new Reader(Buffer.from(body, 'base64'))
  const macaroon = attempt(() => readMsgpack(reader))
  if (!Array.isArray(macaroon) || macaroon.length !== 4 || reader.left > 0) return null
  const [nonce, location, caveats, tail] = macaroon as unknown[]
  const isOne = Array.isArray(nonce) && typeof location === 'string' && Array.isArray(caveats) && Buffer.isBuffer(tail)
  return isOne ? (hostOf(location) === undefined ? null : location) : null
}
