import * as zlib from 'node:zlib'
import { crc32 as crc32Slowly } from '../crc32.ts'

/** CRC-32 of zip and gzip. Node has its own from 20.15 and 22.2 on, ten times as fast. */
export function crc32(bytes: Uint8Array): number {
  return 'crc32' in zlib ? zlib.crc32(bytes) : crc32Slowly(bytes)
}
