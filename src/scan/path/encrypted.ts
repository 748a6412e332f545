import type { Text } from '../../model.ts'
import { type Encryption, isCiphertext, isReadable } from './cipher.ts'
import { dotenvVault, dotenvx, sopsDotenv, sopsJson } from './dotenv.ts'

const NO: Encryption = { is: 'no' }

/** A larger environment file is not read to its end here, and so not believed. */
const MAX_BYTES = 1 << 20

/** Formats, each with a file's cheapest mark; the first whose mark is there judges alone. */
const FORMATS: readonly { mark: RegExp; judge: (content: string, text: Text) => Encryption }[] = [
  { mark: /^\0GITCRYPT\0/, judge: gitCrypt },
  { mark: /^\$ANSIBLE_VAULT;/, judge: ansibleVault },
  { mark: /^age-encryption\.org\/v1\n|^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----\r?\n/, judge: armored },
  { mark: /^\s{0,100}\{/, judge: sopsJson },
  { mark: /^sops_mac=/m, judge: sopsDotenv },
  { mark: /^DOTENV_VAULT/m, judge: dotenvVault },
  { mark: /=[ \t]*["']?encrypted:/, judge: dotenvx },
]

/** Looks at the whole content; a window of a larger file is `no`. */
export function encryption(text: Text): Encryption {
  const isWhole =
    text.firstLine === 1 && text.firstColumn === 0 && (text.entry.sizeBytes ?? 0) <= MAX_BYTES && text.bytes.length <= MAX_BYTES
  if (!isWhole) return NO
  return FORMATS.find(({ mark }) => mark.test(text.content))?.judge(text.content, text) ?? NO
}

/** git-crypt(1): \0GITCRYPT\0, 12 bytes of nonce, then AES-CTR. */
function gitCrypt(_content: string, { bytes }: Text): Encryption {
  return bytes.length > 22 && !isReadable(bytes.subarray(22))
    ? { is: 'yes', how: 'git-crypt' }
    : { is: 'broken', why: 'it begins as a git-crypt file does, but what follows is not encrypted' }
}

/** Ansible documentation, "Format of files encrypted with Ansible Vault": salt, HMAC and ciphertext in hex, joined by \n, in hex again. */
function ansibleVault(content: string): Encryption {
  const [header = '', ...lines] = content.trimEnd().split(/\r?\n/)
  const body = lines.join('')
  const inner = /^[0-9a-f]*$/.test(body) && body.length % 2 === 0 ? Buffer.from(body, 'hex').toString('latin1') : ''
  return /^\$ANSIBLE_VAULT;1\.[0-2];AES256(?:;[^;]{1,200})?$/.test(header) && /^[0-9a-f]{64}\n[0-9a-f]{64}\n[0-9a-f]{32,}$/.test(inner)
    ? { is: 'yes', how: 'ansible-vault' }
    : { is: 'broken', why: 'it begins as an ansible-vault file does, but its body is not one' }
}

/** age (binary or armored) and armored OpenPGP messages: nothing but base64 between the armor lines. */
function armored(content: string, { bytes }: Text): Encryption {
  if (content.startsWith('age-')) return ageBinary(content, bytes)
  const [first = '', ...rest] = content.trimEnd().split(/\r?\n/)
  const body = rest.slice(0, -1).filter((line) => !/^(?:Version|Comment|Hash|Charset): [\w .,()/-]{0,80}$/.test(line))
  const isWhole =
    rest.at(-1) === first.replace('BEGIN', 'END') && body.every((line) => /^[A-Za-z0-9+/]{0,76}={0,2}$|^=[A-Za-z0-9+/]{4}$/.test(line))
  const base64 = body.filter((line) => !line.startsWith('=')).join('')
  return isWhole && isCiphertext(base64, 32) && (first.includes('AGE ENCRYPTED') || isPgpEncrypted(base64))
    ? { is: 'yes', how: first.includes('AGE ENCRYPTED') ? 'age' : 'OpenPGP' }
    : { is: 'broken', why: 'it begins as an encrypted message does, but its body is not one' }
}

/** The age specification: header lines, `--- ` and the header's MAC, then the payload. */
function ageBinary(content: string, bytes: Uint8Array): Encryption {
  const mac = /^--- [A-Za-z0-9+/]{43}\n/m.exec(content)
  const payload = mac === null ? null : bytes.subarray(mac.index + mac[0].length)
  return payload === null || payload.length < 32 || isReadable(payload)
    ? { is: 'broken', why: 'it has the header of age, but its body is not encrypted' }
    : { is: 'yes', how: 'age' }
}

/** RFC 9580, 4.2 and 5: an encrypted message begins with a session key or an encrypted data packet; a signed one does not. */
function isPgpEncrypted(base64: string): boolean {
  const first = Buffer.from(base64.slice(0, 4), 'base64')[0] ?? 0
  return [1, 3, 9, 18, 20].includes((first & 0x40) !== 0 ? first & 0x3f : (first >> 2) & 0x0f)
}
