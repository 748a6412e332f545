import { fromBase32 } from './code/radix.ts'
import { fact } from './facts.ts'
import { type Proof, unproven } from './result.ts'

const PREFIX = 4
const BODY = 16
const HIGHEST = 999_999_999_999

/**
 * Key ids issued since about 2019 hold their account's number in 40 bits after the highest, which is set; in older ones it is not.
 * Source: T. Be'ery, "A short note on AWS KEY ID" (2023).
 */
export function readAwsKeyId(value: string): Proof {
  const bytes = fromBase32(value.slice(PREFIX, PREFIX + BODY))
  if (bytes?.length !== 10 || (bytes.readUInt8(0) & 0x80) === 0) return unproven()
  const account = Math.floor((bytes.readUIntBE(0, 6) % 2 ** 47) / 128)
  return unproven(account > HIGHEST ? [] : fact('account', String(account).padStart(12, '0')))
}
