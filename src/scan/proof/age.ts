import { checked, type Proof } from './result.ts'

const HUMAN_PART = 'age-secret-key-'
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const

/** Bech32 (BIP-173) over the human part and the data; the sum is the last six characters. Source: C2SP, age. */
export function proveAge(value: string): Proof {
  const data = [...value.slice(HUMAN_PART.length + 1).toLowerCase()].map((char) => ALPHABET.indexOf(char))
  return checked(!data.includes(-1) && polymod([...expand(HUMAN_PART), ...data]) === 1)
}

/** The human part as the checksum sees it: high bits of each character, a zero, low bits. */
export function expand(humanPart: string): number[] {
  const codes = [...humanPart].map((char) => char.charCodeAt(0))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

export function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    GENERATOR.forEach((term, bit) => {
      if ((top >>> bit) & 1) sum ^= term
    })
  }
  return sum
}
