/**
 * Marvin32, Microsoft's keyed checksum (microsoft/security-utilities): a 64-bit seed and result as two 32-bit halves.
 *
 * @param seed eight ASCII letters, read as a big-endian number. @returns the 32-bit form: both halves of the result, xor.
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  const view = Buffer.from(bytes)
  let low = Buffer.from(seed, 'latin1').readUInt32BE(4)
  let high = Buffer.from(seed, 'latin1').readUInt32BE(0)
  const mix = (word: number): void => {
    low = (low + word) | 0
    high ^= low
    low = (rotate(low, 20) + high) | 0
    high = rotate(high, 9) ^ low
    low = (rotate(low, 27) + high) | 0
    high = rotate(high, 19)
  }
  const whole = view.length - (view.length % 4)
  for (let at = 0; at < whole; at += 4) mix(view.readInt32LE(at))
  const rest = Buffer.concat([view.subarray(whole), Buffer.from([0x80])])
  mix(Buffer.concat([rest, Buffer.alloc(4 - rest.length)]).readInt32LE())
  mix(0)
  return (low ^ high) >>> 0
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
