import type { Span, Text } from '../../model.ts'
import type { Evidence } from './keys.ts'
import { isPlaceholder } from '../../value/placeholder.ts'
import { baseName } from '../finding/whole-file.ts'

/** Where the proof stands: the value's span, or null for the file as a whole. */
export type Proof = { span: Span; name?: string } | { span: null }

/** Asks the content; undefined: it does not hold what the name promises. Only the first window speaks for the file as a whole. */
export function findProof(text: Text, evidence: Evidence): Proof | undefined {
  const isFirst = text.firstLine === 1 && text.firstColumn === 0
  const whole = (holds: boolean): Proof | undefined => (isFirst && holds ? { span: null } : undefined)
  switch (evidence.kind) {
    case 'name':
      return whole(true)
    case 'pem':
      return findPem(text.content)
    case 'value':
      return findValue(text.content, evidence.pattern())
    case 'der':
      return whole(isDerPrivateKey(text.bytes))
    case 'keystore':
      return whole(!isAndroidDebugStore(text.entry.path) && holdsPrivateKey(text.bytes))
    case 'terraform':
      return whole(text.content.trimStart().startsWith('{') && !isEncryptedState(text.content))
  }
}

/** The longest private keys in use (RSA 16384) are 13 KB of base64. */
const MAX_PEM = 20_000

/** A header with at least 40 characters of a body behind it, escaped line ends (`\n` in JSON) allowed. */
function findPem(content: string): Proof | undefined {
  for (const header of content.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
    const start = header.index
    const rest = content.slice(start + header[0].length, start + MAX_PEM)
    const footer = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest)
    const body = rest.slice(0, footer?.index ?? rest.length)
    const base64 = (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join('')
    const end = start + header[0].length + (footer === null ? body.trimEnd().length : footer.index + footer[0].length)
    if (base64.length >= 40 && new Set(base64).size > 10) return { span: { start, end } }
  }
  return undefined
}

function findValue(content: string, pattern: RegExp): Proof | undefined {
  for (const match of content.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
    const [start, end] = match.indices?.groups?.['secret'] ?? [0, 0]
    const name = match.groups?.['name']
    if (!isPlaceholder(match.groups?.['secret'] ?? '')) return { span: { start, end }, ...(name === undefined ? {} : { name }) }
  }
  return undefined
}

/** PKCS#1, PKCS#8 and SEC 1 begin with SEQUENCE { INTEGER 0 or 1, then the modulus, the algorithm or the key }; certificates do not. */
function isDerPrivateKey(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false
  const lengthBytes = (bytes[1] ?? 0) < 0x80 ? 0 : (bytes[1] as number) & 0x7f
  const [tag, length, version, next] = bytes.subarray(2 + lengthBytes, 6 + lengthBytes)
  if (lengthBytes > 4 || bytes.length < 40 || tag !== 0x02 || length !== 1) return false
  return (version === 0 && (next === 0x02 || next === 0x30)) || (version === 1 && (next === 0x04 || next === 0x30))
}

/** Android's tools make it with the published password `android`; projects share it on purpose. */
function isAndroidDebugStore(path: string): boolean {
  return baseName(path) === 'debug.keystore'
}

const JKS = 0xfeedfeed
const JCEKS = 0xcececece
const TRUSTED_CERTIFICATE = 2

/**
 * Java's own keystores list their entries in the open: one of certificates only (a trust store) holds no secret. Any other file of
 * that name is taken for a keystore. Layout: magic, version, count; an entry is tag, alias, date and, for a certificate, type and bytes.
 */
function holdsPrivateKey(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = bytes.length < 12 ? 0 : view.getUint32(0)
  if (magic !== JKS && magic !== JCEKS) return true
  let at = 12
  try {
    for (let left = view.getUint32(8); left > 0; left--) {
      if (view.getUint32(at) !== TRUSTED_CERTIFICATE) return true
      at += 4 + 2 + view.getUint16(at + 4) + 8
      if (view.getUint32(4) === 2) at += 2 + view.getUint16(at)
      at += 4 + view.getUint32(at)
    }
    return false
  } catch {
    return true // cut off or damaged: not proved to be harmless
  }
}

/** OpenTofu's state encryption leaves nothing but these keys in the open. */
const OPEN_STATE_KEYS = new Set(['serial', 'lineage', 'meta', 'encrypted_data', 'encryption_version'])

function isEncryptedState(content: string): boolean {
  try {
    const state = JSON.parse(content) as Record<string, unknown>
    return typeof state['encrypted_data'] === 'string' && Object.keys(state).every((key) => OPEN_STATE_KEYS.has(key))
  } catch {
    return false
  }
}
