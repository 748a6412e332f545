import { charEscape, classEscape } from './escape.ts'
import type { Flags, Reader } from './reader.ts'
import type { Node } from './syntax.ts'

const ASSERTIONS = { A: 'start', z: 'end', b: 'word', B: 'no-word' } as const

/** `\b`, `\d`, `\pL`, `\n`: what stands behind a backslash, which has been stepped over. */
export function readEscape(reader: Reader, flags: Flags): Node {
  const assertion = ASSERTIONS[reader.peek() as keyof typeof ASSERTIONS]
  if (assertion !== undefined) {
    reader.at++
    return { kind: 'assert', at: assertion }
  }
  const ranges = classEscape(reader)
  return ranges === null ? literal(charEscape(reader), flags) : { kind: 'set', ranges, fold: flags.i }
}

/** `\Q…`, up to `\E` or the end. */
export function quotedItems(reader: Reader, flags: Flags): Node[] {
  const end = reader.source.indexOf('\\E', reader.at)
  const text = reader.source.slice(reader.at, end === -1 ? undefined : end)
  reader.at += text.length + (end === -1 ? 0 : 2)
  return [...text].map((char) => literal(char.codePointAt(0) as number, flags))
}

export function literal(code: number, { i }: Flags): Node {
  return { kind: 'set', ranges: [[code, code]], fold: i }
}
