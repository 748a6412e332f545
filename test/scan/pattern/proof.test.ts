import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { crc32 as zlibCrc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crc32, prove } from '../../../src/scan/pattern/proof.ts'

const base64url = (value: string): string => Buffer.from(value).toString('base64url')

describe('prove', () => {
  it.each([
    ['the published vector', 'SyntheticBody00NotARealKey0000' + '45wKpc', 'passed'],
    ['a checksum with leading zeros', 'SyntheticPadding00000000000202' + '00hYJA', 'passed'],
    ['one character wrong', 'SyntheticBody00NotARealKey0001' + '45wKpc', 'failed'],
  ])('checksum: %s', (_name, body, expected) => {
    expect(prove('crc32-base62-last6', 'gh' + 'p_' + body)).toBe(expected)
    expect(prove('crc32-base62-last6', 'npm' + '_' + body)).toBe(expected)
  })

  it('reckons the same CRC-32 as zlib', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (value) => {
        expect(crc32(value)).toBe(zlibCrc32(value))
      }),
    )
  })

  it.each([
    ['{"alg":"HS256"}', '{"sub":1}', 'passed'],
    ['{"typ":"JWT"}', '{}', 'passed'],
    ['{"alg":"HS256"}', '{"sub":', 'failed'],
    ['{"alg":', '{"sub":1}', 'nonsense'],
    ['{"no":"header"}', '{}', 'nonsense'],
    ['[1]', '{}', 'nonsense'],
    ['null', '{}', 'nonsense'],
  ])('jwt: header %s, payload %s: %s', (header, payload, expected) => {
    expect(prove('jwt', `${base64url(header)}.${base64url(payload)}.sig`)).toBe(expected)
  })

  it('pem: a real key, as a file and escaped in one line; not random letters', () => {
    for (const type of ['pkcs1', 'pkcs8'] as const) {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
      const pem = privateKey.export({ type, format: 'pem' }).toString()
      expect(prove('pem', pem)).toBe('passed')
      expect(prove('pem', pem.replaceAll('\n', '\\n'))).toBe('passed')
      expect(prove('pem', pem.slice(0, 400))).toBe('failed')
    }
  })
})
