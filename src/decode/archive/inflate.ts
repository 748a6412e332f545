import { constants, createGunzip, createInflateRaw, gunzipSync, inflateRawSync } from 'node:zlib'
import { TOO_LARGE } from './limits.ts'

export interface Inflated {
  /** All, or what could be read. */
  bytes: Buffer
  /** Bytes of the packed ones that it was made from: what stands behind them was not read. */
  usedBytes: number
  problem: string | null
}

type Coding = 'gzip' | 'deflate'

/** Bytes that zlib makes room for at least; it wants to have some over. */
const MIN_CHUNK_BYTES = 4 << 10
/** Deflate's best ratio (258 bytes from 2 bits): nothing that claims more is believed. */
const MAX_RATIO = 1032

/**
 * Unpacks at most `maxBytes`. gzip's own checksum and length are verified, several members in a row are one content, zeros behind
 * them are padding.
 *
 * @param expected what it is said to become, in bytes; only a hint
 */
export async function inflate(coding: Coding, packed: Buffer, maxBytes: number, expected: number): Promise<Inflated> {
  // room for all at once spares a copy of it
  const chunkSize = Math.max(MIN_CHUNK_BYTES, Math.min(expected + 1, maxBytes + 1, packed.length * MAX_RATIO))
  const options = { maxOutputLength: Math.max(1, maxBytes), chunkSize, info: true }
  try {
    const { buffer, engine } = (coding === 'gzip' ? gunzipSync : inflateRawSync)(packed, options) as unknown as WithInfo
    return { bytes: buffer, usedBytes: engine.bytesWritten, problem: null }
  } catch (error) {
    return { bytes: await firstPart(coding, packed, maxBytes), usedBytes: 0, problem: reasonOf(error) }
  }
}

/** What zlib's functions answer to `info`, which their types do not know. */
interface WithInfo {
  buffer: Buffer
  engine: { /** in spite of its name: bytes taken in */ bytesWritten: number }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ERR_BUFFER_TOO_LARGE') return TOO_LARGE
  return code === 'Z_BUF_ERROR' ? 'it is cut off' : `it is damaged (${message})`
}

/** What comes out until it breaks or is enough. */
async function firstPart(coding: Coding, packed: Buffer, maxBytes: number): Promise<Buffer> {
  const options = { finishFlush: constants.Z_SYNC_FLUSH }
  const stream = coding === 'gzip' ? createGunzip(options) : createInflateRaw(options)
  const chunks: Buffer[] = []
  let left = maxBytes
  stream.end(packed)
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, left))
      left -= chunk.length
      if (left <= 0) break
    }
  } catch {
    // why it ends is known already
  }
  return Buffer.concat(chunks)
}
