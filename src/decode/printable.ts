const MIN_PRINTABLE_SHARE = 0.9

/** Whether bytes are mostly printable ASCII; noise is not, so that no rule meets it. */
export function isPrintable(bytes: Uint8Array): boolean {
  let printable = 0
  for (const byte of bytes) if (isPrintableByte(byte)) printable++
  return bytes.length > 0 && printable >= bytes.length * MIN_PRINTABLE_SHARE
}

export function isPrintableByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d)
}
