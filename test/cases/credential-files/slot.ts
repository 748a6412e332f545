import { password, type PasswordStyle } from '../../support/passwords.ts'
import type { Random } from '../../support/random.ts'
import * as made from '../../support/machine-made.ts'

/** How the value of a slot is made. */
export interface Slot {
  make(random: Random): string
  /** It holds the secret in another form (base64 of user and password): a finding on a part of it has found it. */
  encoded?: true
  /** It is laid out as it has to stand in the file: nothing is escaped. */
  raw?: true
}

const slot = (make: Slot['make']): Slot => ({ make })
const raw = (make: Slot['make']): Slot => ({ make, raw: true })
const encoded = (make: Slot['make']): Slot => ({ make, encoded: true })

/** A password as a person makes it. @param marks which marks the format can hold here */
export const human = (style: PasswordStyle, marks?: string): Slot => slot((random) => password(random, style, marks))

// ─── made by programs ───────────────────────────────────────────────────────────────────────────

export const hex = (length: number): Slot => slot((random) => made.hex(random, length))
export const upperHex = (length: number): Slot => slot((random) => made.hex(random, length).toUpperCase())
export const base62 = (length: number): Slot => slot((random) => made.base62(random, length))
export const base64 = (bytes: number): Slot => slot((random) => made.base64(random, bytes))
export const base64url = (bytes: number): Slot => slot((random) => made.base64url(random, bytes))
export const lower = (length: number): Slot => slot((random) => made.lowerAlnum(random, length))
export const upper = (length: number): Slot => slot((random) => made.upperAlnum(random, length))
export const uuid = slot(made.uuid)
export const djangoKey = slot(made.djangoKey)
export const wordpressSalt = slot(made.wordpressSalt)
export const appPassword = slot(made.appPassword)
export const bcrypt = (prefix = '2y'): Slot => slot((random) => made.bcrypt(random, prefix))
export const apr1 = slot(made.apr1)
export const md5crypt = slot(made.md5crypt)
export const sha512crypt = slot(made.sha512crypt)
export const phpass = slot(made.phpass)
export const htpasswdSha = slot(made.htpasswdSha)
export const pbkdf2 = slot(made.pbkdf2)
export const mozilla = slot(made.mozillaEncrypted)
/** The id beside an AWS secret key. */
export const accessKey = slot((random) => ['AK', 'IA'].join('') + random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16))
export const jetbrains = slot(made.jetbrainsEncoded)
export const privateKeyLine = raw((random) => made.privateKey(random).join('\\n') + '\\n')

// ─── no secrets ─────────────────────────────────────────────────────────────────────────────────

/** @param indent what stands before each line but the first */
export const certificate = (indent = ''): Slot => raw((random) => made.certificate(random).join(`\n${indent}`))
export const publicKey = (indent = ''): Slot => raw((random) => made.publicKey(random).join(`\n${indent}`))
export const sshPublicKey = slot(made.sshPublicKey)
/** Of the age encryption tool: public. Bech32 (BIP 173), its checksum drawn too. */
export const ageRecipient = slot((random) => 'age1' + random.text('qpzry9x8gf2tvdw0s3jn54khce6mua7l', 58))
export const png = slot((random) => made.png(random))
export const woff2 = slot(made.woff2)
export const integrity = slot(made.integrity)

// ─── in another form ────────────────────────────────────────────────────────────────────────────

/** `user:password` as RFC 7617 sends it. */
export const basic = (user: string, of: Slot): Slot => encoded((random) => toBase64(`${user}:${of.make(random)}`))
export const inBase64 = (of: Slot): Slot => encoded((random) => toBase64(of.make(random)))
/** As Windows' answer files hold a password: UTF-16LE of it and of the element's name, in base64. */
export const inUtf16 = (of: Slot, element: string): Slot =>
  encoded((random) => Buffer.from(of.make(random) + element, 'utf16le').toString('base64'))
/** As a URL holds it (RFC 3986). */
export const percent = (of: Slot): Slot =>
  slot((random) => encodeURIComponent(of.make(random)).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))

const toBase64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

/** How a file writes characters that mean something to it. */
export const ESCAPES = {
  none: (text: string): string => text,
  json: (text: string): string => JSON.stringify(text).slice(1, -1),
  /** Java, Kotlin, Go, C#, C, Rust, Swift, Scala, Python, JavaScript: in double quotes. */
  code: (text: string): string => text.replace(/[\\"]/g, '\\$&'),
  /** Single quotes of JavaScript, PHP and Python. */
  single: (text: string): string => text.replace(/[\\']/g, '\\$&'),
  /** Double quotes of a shell. */
  shell: (text: string): string => text.replace(/[\\"$`]/g, '\\$&'),
  /** Single quotes of YAML and SQL. */
  doubled: (text: string): string => text.replaceAll("'", "''"),
  xml: (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  properties: (text: string): string => text.replace(/\\/g, '\\\\'),
  pgpass: (text: string): string => text.replace(/[\\:]/g, '\\$&'),
} as const
export type Escape = keyof typeof ESCAPES
