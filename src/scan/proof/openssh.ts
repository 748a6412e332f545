import { openArmor } from './code/armor.ts'
import { attempt, ParseError, Reader } from './code/reader.ts'
import { comment, fact, passphrase } from './facts.ts'
import { failed, passed, type Proof, unproven } from './result.ts'

const MAGIC = 'openssh-key-v1\0'

interface Opened {
  cipher: string
  type: string
  /** Of an unencrypted key. */
  checks?: { areEqual: boolean; comment: string | undefined }
}

/** OpenSSH's own format; an unencrypted one repeats a random number, which tells a whole key. Source: openssh-portable, PROTOCOL.key. */
export function readOpenSsh(value: string): Proof {
  const key = attempt(() => openKey(new Reader(openArmor(value).bytes)))
  if (key === null) return unproven()
  const facts = [...fact('key type', key.type), ...comment(key.checks?.comment)]
  if (key.checks === undefined)
    return { ...passed('the key data is well-formed', [...facts, ...passphrase(key.cipher)]), severity: 'medium' }
  return key.checks.areEqual ? passed('its check numbers are equal', facts) : failed(facts, 'its check numbers differ')
}

/** @throws ParseError */
function openKey(reader: Reader): Opened {
  if (reader.take(MAGIC.length).toString('latin1') !== MAGIC) throw new ParseError('magic')
  const cipher = name(reader.string())
  reader.string() // name of the key derivation
  reader.string() // its options
  if (reader.uint(4) !== 1) throw new ParseError('several keys')
  const type = name(new Reader(reader.string()).string())
  const secret = new Reader(reader.string())
  if (reader.left > 0 && cipher === 'none') throw new ParseError('too long')
  if (cipher !== 'none') return { cipher, type }
  const [first, second] = [secret.uint(4), secret.uint(4)]
  const areEqual = first === second
  return { cipher, type, checks: { areEqual, comment: areEqual ? commentIn(secret) : undefined } }
}

/** Names of ciphers and keys are short words; anything else is noise that happened to have a length. */
function name(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  if (!/^[a-z0-9][\w@.-]{1,60}$/i.test(text)) throw new ParseError('name')
  return text
}

/** The last string before the padding, which counts 1, 2, 3. Keys on a device hold a byte between, and no comment is told. */
function commentIn(secret: Reader): string | undefined {
  let last: Buffer | undefined
  return (
    attempt(() => {
      while (secret.left > 0 && !(secret.left < 16 && secret.peek() === 1)) last = secret.string()
      return last?.toString('utf8')
    }) ?? undefined
  )
}
