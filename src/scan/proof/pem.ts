import type { Fact } from '../../model.ts'
import { openArmor } from './code/armor.ts'
import { bitsOf, INTEGER, type Node, OBJECT, OCTETS, SEQUENCE, sequence } from './code/der.ts'
import { attempt } from './code/reader.ts'
import { fact, passphrase } from './facts.ts'
import { readOpenSsh } from './openssh.ts'
import { passed, type Proof, unproven } from './result.ts'

/** Object identifiers of algorithms and curves, their bytes in hexadecimal → name (RFC 8017, 5480, 8410, 5958). */
const OBJECTS: Record<string, string> = {
  '2a864886f70d010101': 'RSA',
  '2a864886f70d01010a': 'RSA-PSS',
  '2a8648ce380401': 'DSA',
  '2a8648ce3d0201': 'EC',
  '2b656e': 'X25519',
  '2b656f': 'X448',
  '2b6570': 'Ed25519',
  '2b6571': 'Ed448',
  '2a8648ce3d030107': 'P-256',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
  '2b8104000a': 'secp256k1',
}

const WELL_FORMED = 'the key data is well-formed'

/** PKCS#1, PKCS#8, SEC 1 and their encrypted forms. What is no DER proves nothing: it may be cut, or encrypted in the old way (RFC 1421). */
export function readPem(value: string): Proof {
  const { label, headers, bytes } = openArmor(value)
  if (bytes.toString('latin1', 0, 14) === 'openssh-key-v1') return readOpenSsh(value)
  const [kind] = label.split(' ')
  const named = kind === 'PRIVATE' || kind === 'ENCRYPTED' ? undefined : kind
  if (headers.get('Proc-Type')?.includes('ENCRYPTED')) {
    // in lower case: what stands in the value itself is blotted out of facts
    const cipher = headers.get('DEK-Info')?.split(',')[0]?.toLowerCase()
    return { ...unproven([...fact('key type', named), ...passphrase(cipher)]), severity: 'medium' }
  }
  const nodes = attempt(() => sequence(bytes))
  if (kind === 'ENCRYPTED') {
    const judge = nodes === null ? unproven(passphrase()) : passed(WELL_FORMED, passphrase())
    return { ...judge, severity: 'medium' }
  }
  if (nodes === null) return { ...unproven(), faded: true }
  return passed(WELL_FORMED, attempt(() => describeKey(nodes)) ?? [])
}

/** @throws ParseError */
function describeKey(nodes: readonly Node[]): Fact[] {
  const [, second, third] = nodes
  if (second?.tag === SEQUENCE && third?.tag === OCTETS) return describePkcs8(second, third)
  if (nodes.every(({ tag }) => tag === INTEGER)) {
    const kind = nodes.length === 6 ? 'DSA' : 'RSA'
    return fact('key type', `${kind} ${second === undefined ? '' : bitsOf(second)}`)
  }
  const curve = nodes
    .map(({ tag, body }) => (tag === 0xa0 ? OBJECTS[body.toString('hex', 2)] : undefined))
    .find((name) => name !== undefined)
  return fact('key type', curve === undefined ? 'EC' : `EC ${curve}`)
}

/** Version, algorithm with its parameters, the key itself. @throws ParseError */
function describePkcs8(algorithm: Node, key: Node): Fact[] {
  const names = readObjects(algorithm)
  const modulus = names[0]?.startsWith('RSA') ? sequence(key.body)[1] : undefined
  return fact('key type', [...names, ...(modulus === undefined ? [] : [bitsOf(modulus)])].join(' '))
}

function readObjects({ body }: Node): string[] {
  const wrapped = Buffer.concat([Buffer.from([SEQUENCE, 0x82, body.length >> 8, body.length & 0xff]), body])
  return sequence(wrapped).flatMap(({ tag, body: object }) => (tag === OBJECT ? [OBJECTS[object.toString('hex')] ?? 'unknown'] : []))
}
