import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'exoscale-api-key',
    title: 'Exoscale API key',
    severity: 'medium',
    anchors: ['EXO'],
    before: String.raw`\w`,
    pattern: /EXO(?=(?:[A-Za-z]{0,28}[0-9]){3})[0-9A-Za-z]{24,30}(?![0-9A-Za-z])/,
    shape: 'prefix EXO, 24 to 30 base62 characters',
    links: { revoke: 'https://portal.exoscale.com/', docs: 'https://community.exoscale.com/product/iam/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'exoscale-api-key': {
    flags: [
      ['EXO', { of: 'hex', length: 24 }],
      ['EXO', { of: 'base62', length: 26 }],
    ],
    passes: [['EXO', { of: 'hex', length: 23 }]],
  },
}
