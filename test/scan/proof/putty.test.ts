import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { prove } from '../../../src/scan/proof/index.ts'
import type { Proof } from '../../../src/scan/proof/result.ts'

const told = ({ facts }: Proof): string => facts.map(({ label, text }) => `${label} ${text}`).join(', ')
const u32 = (value: number): Buffer => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value])
const ssh = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.flatMap((part) => [u32(part.length), Buffer.from(part as string, 'latin1')]))
const lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n')

describe('PuTTY', () => {
  const MAC_KEY = createHash('sha1').update('putty-private-key-file-mac-key').digest()
  const file = (version: 2 | 3, { encryption = 'none', comment = 'ann', stated = 'ann' } = {}): string => {
    const [open, secret] = [ssh('ssh-ed25519', Buffer.alloc(32, 5)), ssh(Buffer.alloc(32, 6))]
    const hmac = version === 3 ? createHmac('sha256', '') : createHmac('sha1', MAC_KEY)
    const mac = hmac.update(ssh('ssh-ed25519', encryption, comment, open, secret)).digest('hex')
    const head = `PuTTY-User-Key-File-${version}: ssh-ed25519\nEncryption: ${encryption}\nComment: ${stated}\nPublic-Lines: 2\n${lines(open).slice(0, 64)}\n${lines(open).slice(64).trim() || 'AA=='}`
    return `${head}\nPrivate-Lines: 1\n${lines(secret)}\nPrivate-MAC: ${mac}\n`
  }

  it.each<[string, string, Proof['result'], string, string | undefined]>([
    ['version 3', file(3), 'passed', 'key type ssh-ed25519, comment ann', undefined],
    [
      'of an address',
      file(3, { comment: 'Ann <ann@acme.test>', stated: 'Ann <ann@acme.test>' }),
      'passed',
      'key type ssh-ed25519, comment Ann <•••@acme.test>',
      undefined,
    ],
    ['version 2', file(2), 'passed', 'key type ssh-ed25519, comment ann', undefined],
    ['escaped in one line', file(3).replaceAll('\n', '\\n'), 'passed', 'key type ssh-ed25519, comment ann', undefined],
    ['with CRLF', file(2).replaceAll('\n', '\r\n'), 'passed', 'key type ssh-ed25519, comment ann', undefined],
    ['with another comment', file(3, { stated: 'bob' }), 'unproven', 'key type ssh-ed25519, comment bob', undefined],
    [
      'encrypted',
      file(3, { encryption: 'aes256-cbc' }),
      'unproven',
      'key type ssh-ed25519, comment ann, encrypted with a passphrase (aes256-cbc)',
      'medium',
    ],
    ['without its head', file(3).slice(20), 'unproven', '', undefined],
  ])('%s', (_name, around, result, facts, severity) => {
    const at = around.indexOf('Private-Lines')
    const found = prove('putty', around.slice(at).trimEnd(), around, { at })
    expect([found.result, told(found), found.severity]).toEqual([result, facts, severity])
  })
})
