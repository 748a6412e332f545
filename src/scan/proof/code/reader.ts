/** Thrown where a structure asks for more bytes than there are, or for others. Provers catch it: it does not parse. */
export class ParseError extends Error {}

/** Reads big-endian structures from the front. */
export class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  take(length: number): Buffer {
    if (length < 0 || length > this.left) throw new ParseError('too short')
    return this.#bytes.subarray(this.#at, (this.#at += length))
  }

  /** @param size 1 to 6 bytes */
  uint(size: number): number {
    return this.take(size).readUIntBE(0, size)
  }

  /** The next byte, which stays. */
  peek(): number {
    if (this.left === 0) throw new ParseError('too short')
    return this.#bytes[this.#at] as number
  }

  /** SSH's string (RFC 4251, section 5): four bytes of length, then so many. */
  string(): Buffer {
    return this.take(this.uint(4))
  }
}

/** What `read` answers, or null where the bytes do not parse. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof ParseError) return null
    throw error
  }
}
