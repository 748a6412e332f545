/** git's names are bytes; ours are text that can be turned back. */
export interface Name {
  path: string
  /** The raw bytes, only where they are no UTF-8. */
  pathBytes?: Uint8Array
}

/** Bytes that are no UTF-8 stand as `\xNN`, so that two names never look the same. */
export function decodeName(bytes: Uint8Array): Name {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('utf8')
  if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(buffer)) return { path: text }
  return { path: escapeInvalid(buffer), pathBytes: new Uint8Array(bytes) }
}

/** Longest valid UTF-8 pieces are kept, each byte in between is escaped. */
function escapeInvalid(buffer: Buffer): string {
  let out = ''
  for (let at = 0; at < buffer.length; ) {
    const length = validLength(buffer, at)
    out += length > 0 ? buffer.toString('utf8', at, at + length) : `\\x${buffer.toString('hex', at, at + 1)}`
    at += Math.max(1, length)
  }
  return out
}

/** Bytes of the valid UTF-8 sequence at an offset; 0 where there is none. */
function validLength(buffer: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= buffer.length; length++) {
    const text = buffer.toString('utf8', at, at + length)
    if (!text.includes('\ufffd')) return length
  }
  return 0
}

/** Splits an answer given with -z. The last name ends with NUL too, so nothing follows it. */
export function* splitNul(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start)
    if (end === -1) {
      yield bytes.subarray(start)
      return
    }
    yield bytes.subarray(start, end)
    start = end + 1
  }
}
