import { createRequire } from 'node:module'
import type * as Zlib from 'node:zlib'
import { bitsOf } from './base64-alphabet.ts'

/** RFC 1952: 1f 8b, and 08 for deflate; in base64 the first four characters say it. */
const MAGIC = 'H4sI'
/** Text grows by 3 to 20 when it is unpacked. What grows more is let be, so that the work stays linear in the input. */
const MAX_GROWTH = 40

let zlib: typeof Zlib | undefined

/** Whether the base64 that begins at an offset is of a gzip member. */
export function isGzip(bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < MAGIC.length; i++) if (bytes[start + i] !== MAGIC.charCodeAt(i)) return false
  return bitsOf(bytes[start + MAGIC.length] as number) >= 0
}

/** The content of a gzip member; null where it is none, is cut off, or grows too much. */
export function gunzipped(packed: Buffer): Buffer | null {
  // asked for here, because loading it costs a hook 2 ms that hardly any run has use for; checks cannot wait for import()
  zlib ??= createRequire(process.execPath)('node:zlib') as typeof Zlib
  try {
    return zlib.gunzipSync(packed, { maxOutputLength: packed.length * MAX_GROWTH })
  } catch {
    return null
  }
}
