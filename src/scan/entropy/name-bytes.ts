/** A name is at most this many bytes long on either side of its anchor. */
const MAX_NAME = 64
const BLANK = 0x20
const HYPHEN = 0x2d
/** Where "identified by" has its blank. */
const IDENTIFIED = 10

/** Where the name around an anchor stands, or null where it is too long to be one. */
export function nameSpan(bytes: Uint8Array, offset: number): { start: number; end: number } | null {
  let start = offset
  while (start > 0 && isNameByte(bytes[start - 1])) if (offset - --start > MAX_NAME) return null
  let end = offset
  while (isNameByte(bytes[end]) || (bytes[end] === BLANK && isIdentified(bytes, offset, end))) if (++end - offset > MAX_NAME) return null
  while (start < offset && bytes[start] === HYPHEN) start++
  return { start, end }
}

/** Letters, digits, _ and -: what names are made of in code and configuration. */
export function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  const letter = byte | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === HYPHEN
}

function isIdentified(bytes: Uint8Array, offset: number, blank: number): boolean {
  return blank - offset === IDENTIFIED && lower(bytes[offset]) === 0x69 && lower(bytes[blank + 1]) === 0x62
}

const lower = (byte: number | undefined): number => (byte ?? 0) | 0x20

/** = : " ' ( > blank tab LF CR (a value may stand on the next line) */
const OPENERS: ReadonlySet<number> = new Set([0x3d, 0x3a, 0x22, 0x27, 0x28, 0x3e, BLANK, 0x09, 0x0a, 0x0d])
/** ] \ ` & ? ! [ | */
const BETWEEN: ReadonlySet<number> = new Set([0x5d, 0x5c, 0x60, 0x26, 0x3f, 0x21, 0x5b, 0x7c])

/** Whether the bytes after a name can begin an assignment: most names are met in prose or calls and end here. */
export function mayAssign(bytes: Uint8Array, end: number): boolean {
  for (let at = end; at < end + 4 && at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (OPENERS.has(byte)) return true
    if (!BETWEEN.has(byte)) return false
  }
  return false
}
