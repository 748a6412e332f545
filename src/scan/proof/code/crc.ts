import { crc32 as crc32Of } from '../../../decode/crc32.ts'

/** CRC-32 of one byte a character. */
export function crc32(value: string): number {
  return crc32Of(Buffer.from(value, 'latin1'))
}

/** The four bytes of a CRC-32, least significant first. */
export function littleEndian(crc: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc)
  return bytes
}

/** CRC-24 of OpenPGP's armor (RFC 9580, section 6.1). */
export function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? ((crc << 1) & 0xffffff) ^ 0x864cfb : crc << 1
  }
  return crc
}

/** CRC-16 XMODEM: polynomial 0x1021, initial value 0. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) & 0xffff) ^ 0x1021 : crc << 1
  }
  return crc
}
