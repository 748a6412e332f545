import { createHash } from 'node:crypto'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CRC32_POLYNOMIAL = 0xedb88320

/**
 * A token in the shape of a classic GitHub one, checksum included, that GitHub never gave to anybody: put together when it
 * is needed, so that it stands in no file of this project.
 */
export function canaryToken(): string {
  const digest = createHash('sha256').update('hushgate canary').digest()
  const body = Array.from(digest.subarray(0, 30), (byte) => BASE62[byte % 62]).join('')
  return `gh${'p_'}${body}${base62(crc32(Buffer.from(body)), 6)}`
}

/** Of 30 bytes: a table would be longer than the loop. node:zlib has it from Node 20.15 on only. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? CRC32_POLYNOMIAL : 0)
  }
  return ~crc >>> 0
}

function base62(value: number, width: number): string {
  let out = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) out = BASE62[rest % 62] + out
  return out.padStart(width, '0')
}
