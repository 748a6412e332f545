import { memberKey } from '../../decode/archive/member.ts'
import type { Match, Text } from '../../model.ts'
import { sha256Prefix } from '../../value/hash.ts'

/** From this strength on 16 bits of a hash tell nobody which value it was. */
const MIN_HASHED_BITS = 64

/** Counts weak values of the same rule, place and name, so that each gets its ordinal; one for a whole file. */
export type Ordinals = Map<string, number>

/**
 * What an allow entry remembers: the same in the hook, at the push and in the history, stable when lines move, useless for testing a guess.
 *
 *     rule:path             about the file itself
 *     rule:path:1a2b        a value of at least 64 bits: the first 16 bits of its SHA-256 (another value there blocks again)
 *     rule:path:name#2      a weaker one: its name and its ordinal among the weak ones of that rule and name in the file
 *
 * In an archive's member the path goes on with the way to it: `!conf/app.env`, nested `!a/b.zip!c.txt`.
 * It holds no white space and no control character: path and name are percent-encoded where they have some, or a `%`; the name also
 * where it has `:` or `#`. So the last `:` of a fingerprint about a value is the one before the hash or the name.
 */
export function fingerprint(match: Match, text: Text | null, path: string, ordinals: Ordinals): string {
  const place = `${match.rule}:${percentEncode(path + (text === null ? '' : memberKey(text)), /[\s%\p{C}]/gu)}`
  if (text === null || match.wholeFile === true) return place
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place}:${sha256Prefix(text.bytes.subarray(match.start, match.end), 4)}`
  const name = percentEncode(match.name ?? '', /[\s%:#\p{C}]/gu)
  const ordinal = (ordinals.get(`${place}:${name}`) ?? 0) + 1
  ordinals.set(`${place}:${name}`, ordinal)
  return `${place}:${name}#${ordinal}`
}

function percentEncode(value: string, unsafe: RegExp): string {
  const encode = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return value.replace(unsafe, (char) => [...Buffer.from(char, 'utf8')].map(encode).join(''))
}
