/** What is opened. */
export type ArchiveKind = 'gzip' | 'zip' | 'tar'

const BLOCK_BYTES = 512

/**
 * Tells an archive by its first bytes (512 are enough), never by its name: a jar, a wheel and a docx are zips. Asked of every
 * file, so the first byte answers nearly always. Marks: RFC 1952 for gzip (with its only method), APPNOTE.TXT 4.3 for zip (a
 * member, an empty archive, the first part of a split one), POSIX ustar for tar.
 */
export function archiveKind(head: Uint8Array): ArchiveKind | null {
  const [first, second, third, fourth] = head
  if (first === 0x1f) return second === 0x8b && third === 0x08 ? 'gzip' : null
  if (first === 0x50 && second === 0x4b) {
    const mark = ((third ?? 0) << 8) | (fourth ?? 0)
    return mark === 0x0304 || mark === 0x0506 || mark === 0x0708 ? 'zip' : null
  }
  return isTar(head) ? 'tar' : null
}

/** The header's checksum proves it; old formats have no other mark. Text has no six octal digits there and the rest that fits. */
function isTar(head: Uint8Array): boolean {
  if (head.length < BLOCK_BYTES || !isOctal(head[150]) || !isOctal(head[151])) return false
  const stated = /^ {0,6}[0-7]{1,7}[\0 ]/.exec(Buffer.from(head.subarray(148, 156)).toString('latin1'))?.[0]
  if (stated === undefined || head[0] === 0) return false
  let sum = 8 * 0x20
  for (let at = 0; at < BLOCK_BYTES; at++) if (at < 148 || at >= 156) sum += head[at] as number
  return Number.parseInt(stated, 8) === sum
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37
}

const END_BYTES = 22
/** Larger files are not held whole to look at their end. */
const MAX_BEHIND_BYTES = 8 << 20

/**
 * Where a zip begins that stands behind something else: a program that unpacks itself, a Python zipapp, a browser extension. Told by
 * the end record without a comment, the last 22 bytes of a whole file of at most
 * 8 MiB. null: there is none.
 */
export function zipBehind(whole: Buffer): number | null {
  const end = whole.length - END_BYTES
  if (
    end <= 0 ||
    whole.length > MAX_BEHIND_BYTES ||
    whole[end] !== 0x50 ||
    whole.readUInt32LE(end) !== 0x06054b50 ||
    whole.readUInt16LE(end + 20) !== 0
  )
    return null
  // The directory stands right before its end; where it says it stands counts from the zip's own beginning.
  const start = end - whole.readUInt32LE(end + 12) - whole.readUInt32LE(end + 16)
  return start >= 0 ? start : null
}

/** The same for a content that is at hand whole. */
export function wholeKind(whole: Buffer): ArchiveKind | null {
  return archiveKind(whole) ?? (zipBehind(whole) === null ? null : 'zip')
}

/** What is recognised and not opened, by its first bytes in latin1. Marks are those that file(1) knows. */
const SEALED: readonly (readonly [mark: string, kind: string])[] = [
  ["7z\xbc\xaf'\x1c", '7z archive'],
  ['Rar!\x1a\x07', 'rar archive'],
  ['\xfd7zXZ\0', 'xz file'],
  ['\x28\xb5\x2f\xfd', 'zstd file'],
  ['BZh', 'bzip2 file'],
  ['\x04\x22\x4d\x18', 'lz4 file'],
  ['LZIP', 'lzip file'],
  ['\x1f\x9d', 'compress file'],
  ['MSCF\0\0\0\0', 'cab archive'],
  ['!<arch>\ndebian-binary', 'deb package'],
  ['\xed\xab\xee\xdb', 'rpm package'],
  ['hsqs', 'squashfs image'],
  ['LUKS\xba\xbe', 'encrypted LUKS volume'],
  ['Salted__', 'file encrypted by openssl'],
]
const BZIP2_BLOCK = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/

let sealedFirst: Set<number> | undefined

/** A kind of archive that nobody here can open; null for everything else. */
export function sealedKind(head: Uint8Array): string | null {
  sealedFirst ??= new Set(SEALED.map(([mark]) => mark.charCodeAt(0)))
  if (!sealedFirst.has(head[0] ?? -1)) return null
  const start = Buffer.from(head.subarray(0, 24)).toString('latin1')
  const kind = SEALED.find(([mark]) => start.startsWith(mark))?.[1] ?? null
  return kind === 'bzip2 file' && !BZIP2_BLOCK.test(start) ? null : kind
}
