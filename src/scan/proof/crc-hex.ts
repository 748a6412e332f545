import { crc32, littleEndian } from './code/crc.ts'
import { checked, type Proof } from './result.ts'

const LENGTH = 8

/** Eight hexadecimal digits at the end are the CRC-32 of the text that `checkedText` cuts out of what stands before them. */
function proveHex(value: string, text: string, toHex: (crc: number) => string): Proof {
  return checked(toHex(crc32(text)) === value.slice(-LENGTH))
}

const bigEndian = (crc: number): string => crc.toString(16).padStart(LENGTH, '0')

/** cfut_, cfat_, cfk_: the 40 characters between the prefix and the digits. */
export function proveCloudflare(value: string): Proof {
  return proveHex(value, value.slice(value.indexOf('_') + 1, -LENGTH), bigEndian)
}

/** zpka_: the 32 characters between two underscores. */
export function proveZuplo(value: string): Proof {
  return proveHex(value, value.slice(value.indexOf('_') + 1, -LENGTH - 1), bigEndian)
}

/** glsa_: prefix and body without the second underscore; the CRC's bytes least significant first. */
export function proveGrafana(value: string): Proof {
  const lower = value.slice(0, -LENGTH) + value.slice(-LENGTH).toLowerCase()
  return proveHex(lower, value.slice(0, -LENGTH - 1), (crc) => littleEndian(crc).toString('hex'))
}

/** ATBB, ATATT3xFfGF0, ATCTT3xFfG: everything before the digits, prefix and `=` included; in URLs and shells the `=` is escaped. */
export function proveAtlassian(value: string): Proof {
  const plain = value.replace(/(?:%3D|\\=)(?=[0-9A-F]{8}$)/, '=')
  return proveHex(plain, plain.slice(0, -LENGTH), (crc) => bigEndian(crc).toUpperCase())
}
