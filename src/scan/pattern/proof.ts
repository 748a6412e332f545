import type { ProofName } from '../../rules/rule.ts'

/** passed: the format's own structure or checksum holds. failed: it does not, which proves nothing. nonsense: this cannot be one. */
export type ProofResult = 'passed' | 'failed' | 'nonsense'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CHECKSUM_LENGTH = 6

/** Verifies a value without the network. Facts: RFC 7519 (JWT), RFC 7468 (PEM), GitHub's engineering blog on token formats (checksum). */
export function prove(proof: ProofName, value: string): ProofResult {
  if (proof === 'jwt') return proveJwt(value)
  if (proof === 'pem') return provePem(value)
  return proveChecksum(value)
}

/** The last six characters are the CRC-32, in base62 with leading zeros, of what stands between them and the prefix's `_`. */
function proveChecksum(value: string): ProofResult {
  const body = value.slice(value.lastIndexOf('_') + 1)
  return base62(crc32(body.slice(0, -CHECKSUM_LENGTH))) === body.slice(-CHECKSUM_LENGTH) ? 'passed' : 'failed'
}

function proveJwt(value: string): ProofResult {
  const [header, payload] = value.split('.')
  const fields = jsonObject(header)
  if (fields === null || !('alg' in fields || 'typ' in fields || 'enc' in fields)) return 'nonsense'
  return jsonObject(payload) === null ? 'failed' : 'passed'
}

function jsonObject(part: string | undefined): object | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
    return typeof parsed === 'object' && !Array.isArray(parsed) ? parsed : null
  } catch {
    return null
  }
}

/** The body is DER (a SEQUENCE whose length fits) or begins with OpenSSH's magic; line ends may be escaped. */
function provePem(value: string): ProofResult {
  const body = value
    .replace(/-----[A-Z0-9 ]{1,60}-----/g, ' ')
    .replace(/\\[nrt]/g, ' ')
    .replace(/[A-Za-z-]{1,20}: [^\r\n]{0,100}/g, ' ')
  const bytes = Buffer.from(body.replace(/[^A-Za-z0-9+/]/g, ''), 'base64')
  return bytes.toString('latin1', 0, 14) === 'openssh-key-v1' || isDer(bytes) ? 'passed' : 'failed'
}

function isDer(bytes: Uint8Array): boolean {
  const [tag = 0, first = 0] = bytes
  if (tag !== 0x30) return false
  if (first < 0x80) return first + 2 === bytes.length
  let length = 0
  for (let i = 0; i < (first & 0x7f) && i < 4; i++) length = length * 256 + (bytes[2 + i] ?? 0)
  return length > 0 && length + 2 + (first & 0x7f) === bytes.length
}

function base62(number: number): string {
  let out = ''
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) out = BASE62.charAt(rest % 62) + out
  return out.padStart(CHECKSUM_LENGTH, '0')
}

let crcTable: Uint32Array | undefined

/** CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320), of one byte a character; node:zlib has it only from Node 20.15. */
export function crc32(value: string): number {
  crcTable ??= makeCrcTable()
  let crc = 0xffffffff
  for (let i = 0; i < value.length; i++) crc = (crc >>> 8) ^ (crcTable[(crc ^ value.charCodeAt(i)) & 0xff] as number)
  return (crc ^ 0xffffffff) >>> 0
}

function makeCrcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    return crc
  })
}
