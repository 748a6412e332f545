import type { Fact } from '../../model.ts'
import { sha256 } from '../../value/hash.ts'
import { fromBase58 } from './code/radix.ts'
import { fact } from './facts.ts'
import { checked, failed, nonsense, passed, type Proof, RIGHT } from './result.ts'

const EXTENDED_LENGTH = 78
/** Version bytes of extended private keys (BIP-32, SLIP-132) → the network. */
const NETWORKS: Record<string, string> = { '0488ade4': 'main', '049d7878': 'main', '04b2430c': 'main', '04358394': 'test' }

/** What base58check holds, without its checksum: the first four bytes of the doubled SHA-256. null: it does not fit. */
export function fromBase58Check(text: string): Buffer | null {
  const bytes = fromBase58(text)
  if (bytes === null || bytes.length < 5) return null
  const payload = bytes.subarray(0, -4)
  return sha256(sha256(payload)).subarray(0, 4).equals(bytes.subarray(-4)) ? payload : null
}

/** BIP-32 extended private keys: version, depth, parent, child number, chain code, key. One of a test network holds no money. */
export function proveExtendedKey(value: string): Proof {
  const payload = fromBase58Check(value)
  if (payload?.length !== EXTENDED_LENGTH) return failed()
  const network = NETWORKS[payload.toString('hex', 0, 4)]
  const facts: Fact[] = [...fact('network', network), ...fact('depth', payload[4])]
  return { ...checked(true, facts), ...(network === 'test' ? { severity: 'low' as const } : {}) }
}

/** Wallet import format: 0x80, the key's 32 bytes, and 0x01 where the public key is compressed. Nothing but the sum tells one. */
export function proveWif(value: string): Proof {
  const payload = fromBase58Check(value)
  const isKey = payload?.[0] === 0x80 && (payload.length === 33 || (payload.length === 34 && payload[33] === 1))
  return isKey ? passed(RIGHT, fact('network', 'main')) : nonsense()
}
