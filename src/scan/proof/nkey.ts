import { crc16 } from './code/crc.ts'
import { fromBase32 } from './code/radix.ts'
import { fact } from './facts.ts'
import { checked, type Proof } from './result.ts'

const KINDS: Record<string, string> = { A: 'account', C: 'cluster', N: 'server', O: 'operator', U: 'user', X: 'curve' }

/** NATS NKEY seeds: two bytes of prefix, 32 of seed, the CRC-16 of both with its low byte first, in base32. Source: nats-io/nkeys. */
export function proveNkey(value: string): Proof {
  const bytes = fromBase32(value)
  const isRight = bytes?.length === 36 && crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(34)
  return checked(isRight, fact('key type', KINDS[value.charAt(1)]))
}
