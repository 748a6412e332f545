import { crc32 } from './code/crc.ts'
import { base62 } from './code/radix.ts'
import { checked, type Proof } from './result.ts'

const LENGTH = 6

/**
 * The last six characters are the CRC-32, in base62, of what stands between the prefix's `_` and them. Source: GitHub's engineering
 * blog on its token formats (2021); npm and Vercel do the same, and each was reproduced on tokens of theirs.
 */
export function proveCrcBase62(value: string): Proof {
  const body = value.slice(value.lastIndexOf('_') + 1)
  return checked(base62(crc32(body.slice(0, -LENGTH)), LENGTH) === body.slice(-LENGTH))
}
