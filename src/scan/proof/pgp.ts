import type { Fact } from '../../model.ts'
import { openArmor } from './code/armor.ts'
import { crc24 } from './code/crc.ts'
import { attempt, ParseError, Reader } from './code/reader.ts'
import { day, fact, passphrase } from './facts.ts'
import { passed, type Proof, RIGHT, unproven } from './result.ts'

const SECRET_KEY = 5
/** Algorithm → its name and how many public numbers stand before the secret part (RFC 9580, sections 5.5.3 and 9.1); elliptic ones have a curve. */
const ALGORITHMS: Record<number, { name: string; numbers: number; hasCurve?: true; hasKdf?: true }> = {
  1: { name: 'RSA', numbers: 2 },
  3: { name: 'RSA', numbers: 2 },
  16: { name: 'Elgamal', numbers: 3 },
  17: { name: 'DSA', numbers: 4 },
  18: { name: 'ECDH', numbers: 1, hasCurve: true, hasKdf: true },
  19: { name: 'ECDSA', numbers: 1, hasCurve: true },
  22: { name: 'EdDSA', numbers: 1, hasCurve: true },
}

interface SecretKey {
  facts: Fact[]
  isProtected: boolean
}

/** The armor's CRC-24, which proves where it is right; RFC 9580 forbids to refuse a key whose sum is wrong, and the format has become optional. */
export function readPgp(value: string): Proof {
  const { bytes, sum } = openArmor(value)
  const isRight = sum !== undefined && Buffer.from(sum, 'base64').readUIntBE(0, 3) === crc24(bytes)
  const key = attempt(() => firstKey(new Reader(bytes)))
  const facts = key === null ? [] : [...key.facts, ...(key.isProtected ? passphrase() : [])]
  const severity = key?.isProtected ? { severity: 'medium' as const } : {}
  return { ...(isRight ? passed(`${RIGHT} (CRC-24)`, facts) : unproven(facts)), ...severity }
}

/** The first packet: a secret key of version 4. @throws ParseError */
function firstKey(reader: Reader): SecretKey {
  if (packetTag(reader) !== SECRET_KEY || reader.uint(1) !== 4) throw new ParseError('no secret key')
  const created = reader.uint(4)
  const algorithm = ALGORITHMS[reader.uint(1)]
  if (algorithm === undefined) throw new ParseError('algorithm')
  if (algorithm.hasCurve) reader.take(reader.uint(1))
  const bits = Array.from({ length: algorithm.numbers }, () => multiprecision(reader))
  if (algorithm.hasKdf) reader.take(reader.uint(1))
  const size = algorithm.hasCurve ? '' : ` ${bits[0]}`
  return { facts: [...fact('key type', algorithm.name + size), ...day('created', created)], isProtected: reader.uint(1) !== 0 }
}

/** Of either header form; the length is skipped. */
function packetTag(reader: Reader): number {
  const first = reader.uint(1)
  if ((first & 0x80) === 0) throw new ParseError('no packet')
  if ((first & 0x40) === 0) {
    reader.take(2 ** (first & 3) === 8 ? 0 : 2 ** (first & 3))
    return (first >> 2) & 0x0f
  }
  const length = reader.uint(1)
  reader.take(length < 192 ? 0 : length < 224 ? 1 : length === 255 ? 4 : 0)
  return first & 0x3f
}

/** Two bytes of length in bits, then the number; the length is the answer. */
function multiprecision(reader: Reader): number {
  const bits = reader.uint(2)
  reader.take(Math.ceil(bits / 8))
  return bits
}
