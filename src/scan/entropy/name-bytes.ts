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
const [DOUBLE, SINGLE, OPENING, CLOSING, COMMA, DOT, LESS] = [0x22, 0x27, 0x28, 0x29, 0x2c, 0x2e, 0x3c]
const [EQUALS, QUESTION, BRACKET, END_BRACKET, BRACE, END_BRACE] = [0x3d, 0x3f, 0x5b, 0x5d, 0x7b, 0x7d]
const [STAR, SLASH] = [0x2a, 0x2f]
const MAX_INDEX = 20

/** Whether the bytes after a name can begin an assignment: most names are met in prose or calls and end here. */
export function mayAssign(bytes: Uint8Array, end: number): boolean {
  for (let at = end; at < end + 4 && at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (OPENERS.has(byte)) return true
    if (!BETWEEN.has(byte)) return mayGive(bytes, end, bytes[end] as number)
  }
  return false
}

/** Rarer ways, told by two or three bytes: `password.equals("`, `(password, "`, `password<-"`, `password{"`, `{password} =`, the end of a comment. */
function mayGive(bytes: Uint8Array, end: number, first: number): boolean {
  const next = bytes[end + 1]
  if (first === DOT) return next !== undefined && ASKING.has(next | 0x20)
  if (first === LESS) return next === HYPHEN
  if (first === BRACKET) return isIndexed(bytes, end + 1)
  if (first === BRACE) return isQuote(next) || isQuote(bytes[end + 2])
  if (first === END_BRACE) return next === EQUALS || ((next === BLANK || isQuote(next)) && isSign(bytes, end + 2))
  if (first === STAR) return next === SLASH
  if (first === CLOSING) return next === COMMA && mayQuote(bytes, end + 2)
  return first === COMMA && mayQuote(bytes, end + 1)
}

/** `[64] =`, `[MAX_LEN] =` */
function isIndexed(bytes: Uint8Array, start: number): boolean {
  let at = start
  while (at < start + MAX_INDEX && isNameByte(bytes[at])) at++
  return bytes[at] === END_BRACKET && (bytes[at + 1] === EQUALS || (bytes[at + 1] === BLANK && bytes[at + 2] === EQUALS))
}

/** A sign of assignment or comparison, perhaps behind a blank. */
function isSign(bytes: Uint8Array, start: number): boolean {
  const byte = bytes[start] === BLANK ? bytes[start + 1] : bytes[start]
  return byte === EQUALS || byte === 0x21 || byte === HYPHEN
}

/** e c i n: equals, eql?, compareTo, contentEquals, create, isEqual, new */
const ASKING: ReadonlySet<number> = new Set([0x65, 0x63, 0x69, 0x6e])

/** Whether a string may stand behind a comma: a quote, or at most three bytes that dress it. */
function mayQuote(bytes: Uint8Array, comma: number): boolean {
  const at = bytes[comma] === BLANK ? comma + 1 : comma
  return isQuote(bytes[at]) || isQuote(bytes[at + 1]) || bytes[at] === 0x5b
}

const isQuote = (byte: number | undefined): boolean => byte === DOUBLE || byte === SINGLE

/** How far before a name the string may end that it is compared with. */
const MAX_OWNER = 60
/** What a name's owners are made of: letters, digits and _ - $ @ & : . > */
const OWNING = new Uint8Array(256)
for (const char of '$@&:.>') OWNING[char.charCodeAt(0)] = 1
for (let byte = 0; byte < 0x80; byte++) if (isNameByte(byte)) OWNING[byte] = 1

/** Whether a string and a sign stand before a name: `"v" == password`, `"v".equals(password)`, `("v", password)`, `'v' -eq $password`. */
export function mayFollow(bytes: Uint8Array, start: number): boolean {
  const least = Math.max(1, start - MAX_OWNER)
  let at = start - 1
  while (at > least && OWNING[bytes[at] as number] === 1) at--
  if (bytes[at] === OPENING) return calledOnString(bytes, at - 1, least)
  if (bytes[at] === BLANK) at--
  const sign = bytes[at]
  if (sign === COMMA) return isQuote(bytes[at - 1])
  if (sign === EQUALS) return endsString(bytes, at)
  return isWordSign(bytes, at) && endsString(bytes, at - 2)
}

/** `"v".equals` */
function calledOnString(bytes: Uint8Array, end: number, least: number): boolean {
  let at = end
  while (at > least && (isNameByte(bytes[at]) || bytes[at] === QUESTION)) at--
  return bytes[at] === DOT && isQuote(bytes[at - 1])
}

/** eq ne */
function isWordSign(bytes: Uint8Array, end: number): boolean {
  const first = lower(bytes[end - 1])
  const second = lower(bytes[end])
  return (first === 0x65 && second === 0x71) || (first === 0x6e && second === 0x65)
}

/** Whether a quote, and then only signs of comparison and a few blanks, stand before an offset. */
function endsString(bytes: Uint8Array, end: number): boolean {
  for (let at = end - 1; at >= end - 5; at--) {
    const byte = bytes[at]
    if (isQuote(byte)) return true
    if (byte !== BLANK && byte !== EQUALS && byte !== 0x21 && byte !== HYPHEN) return false
  }
  return false
}
