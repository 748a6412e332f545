import { ParseError, Reader } from './reader.ts'

export const [INTEGER, OCTETS, OBJECT, SEQUENCE] = [0x02, 0x04, 0x06, 0x30] as const

export interface Node {
  tag: number
  body: Buffer
}

/** The values that a DER text (X.690) holds one after another. @throws ParseError where lengths do not fit */
export function readDer(bytes: Uint8Array): Node[] {
  const reader = new Reader(bytes)
  const nodes: Node[] = []
  while (reader.left > 0) nodes.push({ tag: reader.uint(1), body: reader.take(lengthOf(reader)) })
  return nodes
}

function lengthOf(reader: Reader): number {
  const first = reader.uint(1)
  if (first < 0x80) return first
  if (first === 0x80 || first > 0x84) throw new ParseError('length')
  return reader.uint(first & 0x7f)
}

/** What a SEQUENCE that fills the whole holds. @throws ParseError */
export function sequence(bytes: Uint8Array): Node[] {
  const [node, ...more] = readDer(bytes)
  if (node?.tag !== SEQUENCE || more.length > 0) throw new ParseError('no sequence')
  return readDer(node.body)
}

/** Bits of a positive INTEGER. */
export function bitsOf({ body }: Node): number {
  const at = body.findIndex((byte) => byte !== 0)
  return at === -1 ? 0 : (body.length - at) * 8 - Math.clz32(body[at] as number) + 24
}
