import { ParseError, type Reader } from './reader.ts'

/** Values nest no deeper in what tokens hold. */
const MAX_DEPTH = 16

/** Sizes of the numbers of types 0xca to 0xd3: floats, unsigned, signed. */
const NUMBER_SIZES = [4, 8, 1, 2, 4, 8, 1, 2, 4, 8] as const

/**
 * The next MessagePack value: arrays, strings, bytes and small numbers as such; maps as arrays of keys and values in turn; other
 * numbers and extensions as undefined, because nobody here asks for them. @throws ParseError
 */
export function readMsgpack(reader: Reader, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new ParseError('too deep')
  const type = reader.uint(1)
  if (type < 0x80 || type >= 0xe0) return type < 0x80 ? type : type - 0x100
  if (type < 0x90) return list(reader, 2 * (type & 0x0f), depth)
  if (type < 0xa0) return list(reader, type & 0x0f, depth)
  if (type < 0xc0) return reader.take(type & 0x1f).toString('utf8')
  return readTyped(reader, type, depth)
}

function readTyped(reader: Reader, type: number, depth: number): unknown {
  if (type <= 0xc3) return [null, undefined, false, true][type - 0xc0]
  if (type <= 0xc6) return reader.take(length(reader, type - 0xc4))
  if (type <= 0xc9) return void reader.take(length(reader, type - 0xc7) + 1)
  if (type <= 0xd3) return void reader.take(NUMBER_SIZES[type - 0xca] as number)
  if (type <= 0xd8) return void reader.take(1 + 2 ** (type - 0xd4))
  if (type <= 0xdb) return reader.take(length(reader, type - 0xd9)).toString('utf8')
  if (type <= 0xdd) return list(reader, length(reader, type - 0xdc + 1), depth)
  return list(reader, 2 * length(reader, type - 0xde + 1), depth)
}

/** One, two or four bytes. */
function length(reader: Reader, power: number): number {
  return reader.uint(2 ** power)
}

function list(reader: Reader, count: number, depth: number): unknown[] {
  if (count > reader.left) throw new ParseError('too short')
  return Array.from({ length: count }, () => readMsgpack(reader, depth + 1))
}
