import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'easypost-api-key',
    title: 'EasyPost API key',
    severity: 'high',
    anchors: ['EZAK'],
    before: String.raw`\w+/-`,
    pattern: /EZAK[0-9A-Za-z]{54}(?![\w+\/=-])/,
    shape: 'prefix EZAK, 54 base62 characters',
    links: { revoke: 'https://www.easypost.com/account/api-keys', docs: 'https://docs.easypost.com' },
  },
  {
    id: 'easypost-test-key',
    title: 'EasyPost test API key',
    severity: 'low',
    anchors: ['EZTK'],
    before: String.raw`\w+/-`,
    pattern: /EZTK[0-9A-Za-z]{54}(?![\w+\/=-])/,
    shape: 'prefix EZTK, 54 base62 characters',
    links: { revoke: 'https://www.easypost.com/account/api-keys', docs: 'https://docs.easypost.com' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'easypost-api-key': {
    flags: [['EZAK', { of: 'base62', length: 54 }]],
    passes: [
      ['EZAK', { of: 'base62', length: 53 }],
      ['EZAK', { of: 'base62', length: 54 }, '=='],
    ],
  },
  'easypost-test-key': {
    flags: [['EZTK', { of: 'base62', length: 54 }]],
    passes: [['EZTK', { of: 'base62', length: 53 }]],
  },
}
