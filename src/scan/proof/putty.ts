import { hmac, sha1 } from '../../value/hash.ts'
import { comment, fact, passphrase, utf8 } from './facts.ts'
import { passed, type Place, type Proof, unproven } from './result.ts'

const EOL = String.raw`(?:\r?\n|\\{1,4}[nr])`

/**
 * The lines before `Private-Lines` say what the key is, and an unencrypted file's MAC can be recomputed: it covers all of them. Source:
 * PuTTY's manual, appendix C. A wrong one proves nothing, because the lines may stand changed or too far away.
 */
export function readPutty(value: string, { around, at }: Place): Proof {
  const head = around.slice(0, at)
  const file = head.slice(Math.max(0, head.lastIndexOf('PuTTY-User-Key-File-')))
  const field = (name: string): string | undefined => new RegExp(`(?:^|[\\n"'nr])${name}: ([^\\r\\n\\\\]{0,200})`).exec(file)?.[1]
  const [, version, type] = /^PuTTY-User-Key-File-([23]): ([\w@.-]{1,60})/.exec(file) ?? []
  if (version === undefined || type === undefined) return unproven()
  const [encryption, remark] = [field('Encryption') ?? '', field('Comment') ?? '']
  const facts = [...fact('key type', type), ...comment(utf8(remark))]
  if (encryption === '') return unproven(facts)
  if (encryption !== 'none') return { ...unproven([...facts, ...passphrase(encryption)]), severity: 'medium' }
  const covered = [type, encryption, remark].map((text) => Buffer.from(text, 'latin1'))
  const isRight = macOf(version, [...covered, blobIn(file, 'Public'), blobIn(value, 'Private')]) === macIn(value)
  return isRight ? passed('its MAC is right', facts) : unproven(facts)
}

/** Each part with its length before it; the key of version 3 is empty where there is no passphrase. */
function macOf(version: string, parts: readonly Buffer[]): string {
  const text = Buffer.concat(parts.flatMap((part) => [lengthOf(part), part]))
  if (version === '3') return hmac('sha256', '', text).toString('hex')
  return hmac('sha1', sha1(Buffer.from('putty-private-key-file-mac-key')), text).toString('hex')
}

function lengthOf(part: Buffer): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(part.length)
  return bytes
}

function macIn(value: string): string | undefined {
  return /Private-MAC: ([0-9a-f]{40,64})/.exec(value)?.[1]
}

/** Base64 behind `Public-Lines` or `Private-Lines`, as many lines as it says. */
function blobIn(text: string, name: string): Buffer {
  const [, count = '0', rest = ''] = new RegExp(`${name}-Lines: (\\d{1,3})${EOL}([^]{0,60000})`).exec(text) ?? []
  const lines = rest.split(new RegExp(`${EOL}+`)).slice(0, Number(count))
  return Buffer.from(lines.join('').replace(/[^A-Za-z0-9+/]/g, ''), 'base64')
}
