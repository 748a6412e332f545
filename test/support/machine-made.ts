import type { Random } from './random.ts'

/** Values as programs make them: keys, hashes, ids, encoded pictures. Drawn, so that none stands in the repository. */

const DIGITS = '0123456789'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const BASE62 = DIGITS + LOWER.toUpperCase() + LOWER
const CRYPT64 = `./${BASE62}`

export const hex = (random: Random, length: number): string => random.text(`${DIGITS}abcdef`, length)
export const base62 = (random: Random, length: number): string => random.text(BASE62, length)
export const base64 = (random: Random, bytes: number): string => Buffer.from(random.bytes(bytes)).toString('base64')
export const base64url = (random: Random, bytes: number): string => Buffer.from(random.bytes(bytes)).toString('base64url')
export const lowerAlnum = (random: Random, length: number): string => random.text(LOWER + DIGITS, length)
export const upperAlnum = (random: Random, length: number): string => random.text(LOWER.toUpperCase() + DIGITS, length)

/** Version 4, RFC 9562. */
export function uuid(random: Random): string {
  const digits = hex(random, 32)
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`, digits.slice(20)].join('-')
}

/** The alphabet of Django's get_random_secret_key. */
export const djangoKey = (random: Random): string => random.text(`${LOWER}${DIGITS}!@#$%^&*(-_=+)`, 50)
/** The alphabet of WordPress' key service, without what a quoted PHP string would have to escape. */
export const wordpressSalt = (random: Random): string => random.text(`${BASE62}!@#$%^&*()-_ []{}<>~+=,.;:/?|`, 64).replace(/^ | $/g, 'x')
/** The sixteen letters of an app password of a mail provider, in groups of four. */
export const appPassword = (random: Random): string => [1, 2, 3, 4].map(() => random.text(LOWER, 4)).join(' ')

/** Password hashes in the Modular Crypt Format (passlib's documentation lists the shapes). */
export const bcrypt = (random: Random, prefix = '2y'): string => `$${prefix}$1${random.int(3)}$${random.text(CRYPT64, 53)}`
export const apr1 = (random: Random): string => `$apr1$${random.text(CRYPT64, 8)}$${random.text(CRYPT64, 22)}`
export const md5crypt = (random: Random): string => `$1$${random.text(CRYPT64, 8)}$${random.text(CRYPT64, 22)}`
export const sha512crypt = (random: Random): string => `$6$${random.text(CRYPT64, 16)}$${random.text(CRYPT64, 86)}`
export const phpass = (random: Random): string => `$P$B${random.text(CRYPT64, 30)}`
export const htpasswdSha = (random: Random): string => `{SHA}${base64(random, 20)}`
export const pbkdf2 = (random: Random): string => `pbkdf2_sha256$260000$${base62(random, 12)}$${base64(random, 32)}`

/** DER of Mozilla's SDR: key id, the OID of DES-EDE3-CBC with an IV, the cipher text. */
export function mozillaEncrypted(random: Random): string {
  const head = Buffer.from('303a0410f8000000000000000000000000000001301406082a864886f70d03070408', 'hex')
  return Buffer.concat([head, random.bytes(8), Buffer.from([4, 16]), random.bytes(16)]).toString('base64')
}

/** Four hex digits a character, as JetBrains' IDEs encode a password that they can decode again. */
export const jetbrainsEncoded = (random: Random): string => Array.from({ length: 14 }, () => `dfc${hex(random, 1)}`).join('')

export function pem(random: Random, label: string, bytes: number, head: number[]): string[] {
  const body = Buffer.concat([Uint8Array.from(head), random.bytes(bytes)]).toString('base64')
  return [`-----BEGIN ${label}-----`, ...(body.match(/.{1,64}/g) ?? []), `-----END ${label}-----`]
}

const RSA_FRAME = Buffer.from('308204bd020100300d06092a864886f70d0101010500048204a7308204a30201000282010100', 'hex')

export const certificate = (random: Random): string[] => pem(random, 'CERTIFICATE', 700, [0x30, 0x82, 0x03, 0xb7, 0x30, 0x82, 0x02, 0x9f])
export const publicKey = (random: Random): string[] => pem(random, 'PUBLIC KEY', 290, [0x30, 0x82, 0x01, 0x22, 0x30, 0x0d, 0x06, 0x09])
/** The frame of an RSA key of 2,048 bits in PKCS #8 (RFC 5208); the numbers in it are drawn and make no key. */
export const privateKey = (random: Random): string[] => pem(random, ['PRIVATE', 'KEY'].join(' '), 1217 - RSA_FRAME.length, [...RSA_FRAME])

/** An Ed25519 key in the format of RFC 8709. */
export function sshPublicKey(random: Random): string {
  const head = Buffer.from('0000000b7373682d6564323535313900000020', 'hex')
  return `ssh-ed25519 ${Buffer.concat([head, random.bytes(32)]).toString('base64')}`
}

export const png = (random: Random, bytes = 180): string =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), random.bytes(bytes)]).toString('base64')
export const woff2 = (random: Random): string =>
  Buffer.concat([Buffer.from('774f463200010000', 'hex'), random.bytes(240)]).toString('base64')
export const integrity = (random: Random): string => `sha512-${base64(random, 64)}`
