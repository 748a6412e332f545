import type { Text } from '../model.ts'

type Encoding = Text['encoding']

/** Bytes looked at to tell an encoding: enough to meet ASCII in any real text. */
const SAMPLE_BYTES = 4096
/** Share of NUL bytes on one side of the pairs from which a text without BOM is taken for UTF-16. */
const MIN_NUL_SHARE = 0.4

/**
 * Tells UTF-16 (PowerShell's `>` writes it) and binary content from text. A stray NUL does not make a text binary:
 * one byte must not hide a file.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  // asked first because it is native: counting 4 KB of every file costs a short run more than its scan
  if (!sample.includes(0)) return 'utf-8'
  const nuls = countNuls(sample)
  const pairs = sample.length >> 1
  if (pairs >= 2 && nuls.odd >= pairs * MIN_NUL_SHARE && nuls.even <= pairs * 0.05) return 'utf-16le'
  if (pairs >= 2 && nuls.even >= pairs * MIN_NUL_SHARE && nuls.odd <= pairs * 0.05) return 'utf-16be'
  return controlShare(sample) > 0.1 ? 'binary' : 'utf-8'
}

function countNuls(sample: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 }
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) i % 2 === 0 ? count.even++ : count.odd++
  }
  return count
}

/** Share of bytes that no text holds: control characters other than white space and escape. */
function controlShare(sample: Uint8Array): number {
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++
  return sample.length === 0 ? 0 : controls / sample.length
}

/** UTF-8 bytes of UTF-16 content; a BOM is dropped, an odd last byte ignored. */
export function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  return Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8')
}
