export const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** A whole number in any base, most significant digit first; '' for 0. */
export function digits(value: number, alphabet: string): string {
  let out = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet.charAt(rest % alphabet.length) + out
  return out
}

export function base62(value: number, width: number): string {
  return digits(value, BASE62).padStart(width, '0')
}

/** Base 32 of RFC 4648 in upper case, without padding; bits that fill no byte are dropped. null: another character. */
export function fromBase32(text: string): Buffer | null {
  const bytes: number[] = []
  let bits = 0
  let value = 0
  for (const char of text) {
    const digit = BASE32.indexOf(char)
    if (digit === -1) return null
    value = ((value << 5) | digit) & 0xfff
    bits += 5
    if (bits >= 8) bytes.push((value >>> (bits -= 8)) & 0xff)
  }
  return Buffer.from(bytes)
}

/** Base 58 as Bitcoin writes it; each leading 1 is a zero byte. null: another character. */
export function fromBase58(text: string): Buffer | null {
  let number = 0n
  for (const char of text) {
    const digit = BASE58.indexOf(char)
    if (digit === -1) return null
    number = number * 58n + BigInt(digit)
  }
  const hex = number === 0n ? '' : number.toString(16)
  const zeros = (/^1*/.exec(text) as RegExpExecArray)[0].length
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')])
}
