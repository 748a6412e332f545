let table: Uint32Array | undefined

/** CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320), of one byte a character; node:zlib has it only from Node 20.15. */
export function crc32(value: string): number {
  table ??= makeTable()
  let crc = 0xffffffff
  for (let i = 0; i < value.length; i++) crc = (crc >>> 8) ^ (table[(crc ^ value.charCodeAt(i)) & 0xff] as number)
  return (crc ^ 0xffffffff) >>> 0
}

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    return crc
  })
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
