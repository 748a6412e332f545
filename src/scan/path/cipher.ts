import { asBuffer } from '../../decode/text.ts'

/**
 * The answer to "is this file encrypted?", after looking: `yes`; `no`; or `broken`, a file that says so and is not, with the reason.
 */
export type Encryption = { is: 'yes'; how: string } | { is: 'no' } | { is: 'broken'; why: string }

/** Whether a text is base64 of at least so many bytes that do not read as text. */
export function isCiphertext(base64: string, minBytes: number): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return false
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length >= minBytes && !isReadable(bytes)
}

/** Three bytes in eight of ciphertext are printable ASCII; more than three in four is text. Too few bytes to tell count as ciphertext. */
export function isReadable(bytes: Uint8Array): boolean {
  if (bytes.length < 24) return false
  const printable = asBuffer(bytes).reduce((count, byte) => count + (byte >= 0x20 && byte < 0x7f ? 1 : 0), 0)
  return printable / bytes.length > 0.75
}
