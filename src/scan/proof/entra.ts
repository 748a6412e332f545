import { marvin32 } from './code/marvin.ts'
import { digits } from './code/radix.ts'
import { checked, type Proof, unproven } from './result.ts'

const LENGTH = 40
const SUM = 3
const BASE66 = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~'

/**
 * Entra ID client secrets of 40 characters: the last three begin the Marvin32 of those before, in base 66. Source:
 * microsoft/security-utilities and its example. Shorter ones carry no checksum.
 */
export function proveEntra(value: string): Proof {
  if (value.length !== LENGTH) return unproven()
  const sum = digits(marvin32(Buffer.from(value.slice(0, -SUM), 'latin1'), 'AadPwd00'), BASE66).padStart(6, 'a')
  return checked(sum.slice(0, SUM) === value.slice(-SUM))
}
