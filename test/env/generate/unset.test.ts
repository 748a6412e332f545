import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FORMATS } from '../../../src/env/generate/formats.ts'
import { generate } from '../../../src/env/generate/generate.ts'
import { isUnset } from '../../../src/env/generate/unset.ts'

it.each([
  '',
  'changeme',
  'change-me',
  'CHANGE_ME',
  'your-secret-key-here',
  '<secret>',
  'change-this-to-64-random-characters',
  'please_generate_a_long_value',
  'replace with the output of openssl rand',
  'xxxxxxxxxxxx',
  'secret',
])('%j counts as not set', (value) => expect(isUnset(value)).toBe(true))

it.each([
  '1',
  '0',
  '123456',
  '${OTHER}',
  '$(cat x)',
  'vault:secret/x#y',
  'ENC[AES256_GCM,data:x]',
  'encrypted:BAAA',
  'true',
  'postgres',
  'set-4f9Kq2',
  'likes-cheese-on-toast',
])('%j is a value', (value) => expect(isUnset(value)).toBe(false))

it.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('nothing that is generated as %s', (format) => {
  for (let i = 0; i < 300; i++) expect(isUnset(generate(format).value)).toBe(false)
})

it('takes any text', () => fc.assert(fc.property(fc.string(), (text) => typeof isUnset(text) === 'boolean')))
