import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'dynatrace-api-token',
    title: 'Dynatrace API token',
    severity: 'high',
    anchors: ['dt0c01.'],
    pattern: /dt0c01\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix dt0c01., 24 and 64 base32 characters',
    links: { revoke: null, docs: null },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'dynatrace-api-token': {
    flags: [['dt0c01.', { of: 'base32', length: 24 }, '.', { of: 'base32', length: 64 }]],
    passes: [['dt0c01.', { of: 'base32', length: 24 }, '.', { of: 'base32', length: 63 }]],
  },
}
