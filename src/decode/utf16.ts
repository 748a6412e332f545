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
  const nuls = countLow(sample)
  const pairs = sample.length >> 1
  if (pairs >= 2 && nuls.odd >= pairs * MIN_NUL_SHARE && nuls.even <= pairs * 0.05) return 'utf-16le'
  if (pairs >= 2 && nuls.even >= pairs * MIN_NUL_SHARE && nuls.odd <= pairs * 0.05) return 'utf-16be'
  return nuls.controls > 0.1 * sample.length ? 'binary' : 'utf-8'
}

/** NULs at even and odd offsets, and all bytes that no text holds: control characters other than white space and escape. */
function countLow(sample: Uint8Array): { even: number; odd: number; controls: number } {
  const count = { even: 0, odd: 0, controls: 0 }
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number
    if (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b) continue
    count.controls++
    if (byte === 0) i % 2 === 0 ? count.even++ : count.odd++
  }
  return count
}

/** Bytes of ASCII in a row that no UTF-16 text has: they would be 12 ideographs, each with two printable bytes. */
const ASCII = /[\t\n\r\x20-\x7e]{24,}/g

/**
 * UTF-8 bytes of UTF-16 content; a BOM is dropped, an odd last byte ignored. Stretches of plain ASCII, which another shell's
 * `>>` appends, and a BOM alone does not hide, are taken as they are.
 */
export function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: Buffer[] = []
  let at = 0
  for (const { start, end } of asciiSpans(buffer, encoding)) {
    pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, start, encoding), start), encoding), buffer.subarray(start, end))
    at = end
  }
  pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, buffer.length, encoding)), encoding))
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
}

function asciiSpans(buffer: Buffer, encoding: Encoding): { start: number; end: number }[] {
  const spans = [...buffer.toString('latin1').matchAll(ASCII)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  // the character next to a NUL is half of a unit
  for (const span of spans) {
    if (encoding === 'utf-16le' && buffer[span.end] === 0) span.end--
    if (encoding === 'utf-16be' && buffer[span.start - 1] === 0) span.start++
  }
  return spans
}

/** Units begin at even offsets of the file, but an odd number of foreign bytes may have moved them: then NULs show it. */
function alignedStart(buffer: Buffer, start: number, end: number, encoding: Encoding): number {
  const nuls = countLow(buffer.subarray(start, Math.min(end, start + SAMPLE_BYTES)))
  const [high, low] = encoding === 'utf-16le' ? [nuls.odd, nuls.even] : [nuls.even, nuls.odd]
  const isOff = high === low ? start % 2 === 1 : low > high
  return Math.min(end, start + (isOff ? 1 : 0))
}

function decodeUnits(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return narrowAscii(Buffer.from(new TextDecoder(encoding).decode(whole), 'utf8'))
}

/** Characters of wide ASCII in a row that are taken for text. */
const MIN_WIDE_CHARACTERS = 16
const CHARACTER = '[\\t\\n\\r\\x20-\\x7e]'
/**
 * The same, asked first, because the strings and numbers of programs and catalogs are looked at byte by byte. Written out: Bun takes three times as long for
 * what stands in braces.
 */
const WIDE = new RegExp(`${CHARACTER}\\0(?:\\0\\0)?`.repeat(MIN_WIDE_CHARACTERS - 1) + CHARACTER)

/**
 * ASCII that stands as UTF-16 or UTF-32 inside other content becomes one byte a character: PowerShell's `>>` appends it to
 * ASCII files, programs hold it as strings, and a text of another script that has no BOM looks binary. Everything else stays.
 */
export function narrowAscii(bytes: Buffer): Buffer {
  if (!bytes.includes(0) || !WIDE.test(bytes.toString('latin1'))) return bytes
  const pieces: Buffer[] = []
  let kept = 0
  for (let at = nextNul(bytes, 1); at !== -1; at = nextNul(bytes, at + 1)) {
    // the NUL that ends a string in a program has no other near it
    if (bytes[at + 1] !== 0 && bytes[at + 2] !== 0) continue
    if (!isAscii(bytes[at - 1])) {
      // a native search for each of millions of zeros would take seconds
      while (bytes[at + 1] === 0) at++
      continue
    }
    const characters = wideAscii(bytes, at - 1)
    if (characters.length >= MIN_WIDE_CHARACTERS) {
      pieces.push(bytes.subarray(kept, at - 1), Buffer.from(characters.map((offset) => bytes[offset] as number)))
      kept = (characters.at(-1) as number) + 1
    }
    at = Math.max(at, characters.at(-1) as number)
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(kept)])
}

/** Bytes that are looked at one by one before a native search is asked. */
const NEAR = 24

/** In a table of numbers the next NUL is near, and each native search takes as long as looking at a hundred bytes. */
function nextNul(bytes: Buffer, from: number): number {
  const near = Math.min(from + NEAR, bytes.length)
  for (let at = from; at < near; at++) if (bytes[at] === 0) return at
  return bytes.indexOf(0, near)
}

/** Offsets of ASCII characters with one or three NULs between, from the first on. */
function wideAscii(bytes: Buffer, first: number): number[] {
  const offsets: number[] = []
  for (let at = first; isAscii(bytes[at]); ) {
    offsets.push(at)
    if (bytes[at + 1] !== 0) break
    at += bytes[at + 2] === 0 && bytes[at + 3] === 0 ? 4 : 2
  }
  return offsets
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}
