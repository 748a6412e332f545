import { crc32 } from './code/crc.ts'
import { fromBase32 } from './code/radix.ts'
import { fact } from './facts.ts'
import { type Proof, provenOnly, unproven } from './result.ts'

const USER = 0xe0b9692d
const APPLICATION = 0x1019f92e

/**
 * Personal access tokens of 52 base32 characters: the CRC-32 of 28 of their 32 bytes, xor a constant for the kind of token, lies in
 * the other four. Source: microsoft/security-utilities, SEC101_102; not reproduced on a token, so a wrong sum proves nothing.
 */
export function proveAzureDevops(value: string): Proof {
  const bytes = fromBase32(value.toUpperCase())
  if (bytes?.length !== 32) return unproven()
  const text = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3, 7), bytes.subarray(9, 22), bytes.subarray(23)])
  const sum = Buffer.from([bytes[22], bytes[8], bytes[7], bytes[2]] as number[]).readUInt32LE()
  const kind = (crc32(text.toString('latin1')) ^ sum) >>> 0
  return provenOnly(
    kind === USER || kind === APPLICATION,
    kind === USER ? fact('kind', 'user token') : kind === APPLICATION ? fact('kind', 'application token') : [],
  )
}
