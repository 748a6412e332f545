import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'ubidots-token',
    title: 'Ubidots API token',
    severity: 'medium',
    anchors: ['BBFF-', 'BBUS-'],
    pattern: /BB(?:FF|US)-[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    shape: 'prefix BBFF- or BBUS-, 30 base62 characters',
    links: { revoke: null, docs: 'https://docs.ubidots.com/reference/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'ubidots-token': {
    flags: [
      ['BBFF-', { of: 'base62', length: 30 }],
      ['BBUS-', { of: 'base62', length: 30 }],
    ],
    passes: [['BBFF-', { of: 'base62', length: 29 }]],
  },
}
