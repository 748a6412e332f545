import type { Span } from '../../../model.ts'
import { isNameByte } from '../../entropy/name-bytes.ts'

const [AT, COLON, SLASH] = [0x40, 0x3a, 0x2f]
const MAX_USERINFO = 300

/** Whether `user:password@` stands at an offset. */
export function hasPassword(bytes: Uint8Array, from: number): boolean {
  let colon = false
  for (let at = from; at < from + MAX_USERINFO && at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === AT) return colon
    if (byte === COLON) colon = true
    else if (byte <= 0x20 || byte === SLASH || byte === 0x22 || byte === 0x27) return false
  }
  return false
}

/** The name, ending in URL, URI or DSN, that stands up to REACH characters before an address, at most some lines up. */
const REACH = 160
const NAMES = /(?:URL|URI|DSN|Url|Uri|url|uri|dsn)(?![A-Za-z0-9_-])/g

export function addressName(content: string, offset: number): Span | null {
  const from = Math.max(0, offset - REACH)
  const ends = [...content.slice(from, offset).matchAll(NAMES)]
  const last = ends.at(-1)
  if (last === undefined) return null
  const end = from + last.index + last[0].length
  let start = end
  while (start > from && isNameByte(content.charCodeAt(start - 1))) start--
  return { start, end }
}
