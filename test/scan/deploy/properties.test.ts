import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Match, Settings } from '../../../src/model.ts'
import { manifestsCheck } from '../../../src/scan/deploy/manifests.ts'
import { withoutMarks } from '../../../src/scan/deploy/template.ts'
import { ENV } from '../../support/env.ts'
import { textOf } from '../rules-sample.ts'

const SETTINGS = { env: ENV, globs: () => false } as unknown as Settings
const run = (path: string, content: string): Match[] => manifestsCheck.run(textOf(content, path), SETTINGS)
const WEAK = ['change', 'me'].join('')
const base64 = (value: string): string => Buffer.from(value).toString('base64')

describe('any bytes', () => {
  const PATHS = [
    'a.yaml',
    'a.json',
    'values.yaml',
    '.github/workflows/a.yml',
    'group_vars/all',
    'a.tf',
    'a.tfvars.json',
    'a.service',
    'Procfile',
  ]
  const PIECES = [
    ...[
      'apiVersion: v1\n',
      'kind: Secret\n',
      'kind: ConfigMap\n',
      'kind: List\n',
      'items:\n',
      'data:\n',
      'stringData:\n',
      '  password: ',
      'env:\n',
      '- name: TOKEN\n',
    ],
    ...[
      '  value: ',
      '"containerDefinitions": [',
      'secretGenerator:\n',
      'Environment=',
      'SetCredential=',
      'variable "x" {\n',
      'default = "',
      '}\n',
      '{{ x }}',
      '{%',
      '&a ',
      '*a\n',
    ],
    ...[
      '<<: *a\n',
      '|\n',
      WEAK,
      base64(WEAK),
      '\n',
      '  ',
      '"',
      "'",
      ':',
      '=',
      '\\',
      '\r\n',
      '---\n',
      'web: A_TOKEN=',
      '\xe4\xff',
      '\t',
      '[',
      ']',
      '{',
      ',',
    ],
  ]
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  )
  it('neither throw nor lead outside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), content, (path, text) => {
        const found = run(path, text)
        expect(found.every(({ start, end }) => start >= 0 && start < end && end <= Buffer.byteLength(text))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('marks of templates', () => {
  it.each([
    ['a: {{ x }}\n', 'a: ${xxxx}\n'],
    ['{{- if x }}\na: 1\n', '           \na: 1\n'],
    ['a: "{{ x\n y }}"\n', 'a: "${xx\nxxxx}"\n'],
    ['a: {% x %}b\n', 'a:        b\n'],
    ['a: {b: 1}\n', 'a: {b: 1}\n'],
    ['a: {{ open\n', 'a: {{ open\n'],
  ])('%j', (content, blanked) => expect(withoutMarks(content)).toBe(blanked))

  it('no offset moves', () => {
    const piece = fc.constantFrom('{{', '}}', '{%', '%}', '{#', '#}', 'a', ' ', '\n', '{', '}')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const content = pieces.join('')
        expect(withoutMarks(content).replace(/[^\n]/g, '.')).toBe(content.replace(/[^\n]/g, '.'))
      }),
    )
  })
  it('ends', () => expect(withoutMarks('{{a}}'.repeat(100_000))).toHaveLength(500_000))
})
