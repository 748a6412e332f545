import { crc32, littleEndian } from './code/crc.ts'
import { checked, type Proof } from './result.ts'

const PREFIX = 'cflt'.length
const LENGTH = 6

/** cflt and 54 characters, then the CRC-32 of those 54, least significant byte first, in base64 without `==`. */
export function proveConfluent(value: string): Proof {
  const sum = littleEndian(crc32(value.slice(PREFIX, -LENGTH))).toString('base64')
  return checked(sum.slice(0, LENGTH) === value.slice(-LENGTH))
}
