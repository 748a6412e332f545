let values: Int8Array | undefined

/** Value of each character of base64 and base64url, -1 for all others. */
export function base64Values(): Int8Array {
  if (values === undefined) {
    values = new Int8Array(256).fill(-1)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i
    values[0x2d] = 62
    values[0x5f] = 63
  }
  return values
}

/** Value of a character of base64 or base64url, -1 for all others. */
export function bitsOf(byte: number): number {
  return (values ?? base64Values())[byte] as number
}
