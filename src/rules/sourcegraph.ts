import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'sourcegraph-access-token',
    title: 'Sourcegraph access token',
    severity: 'high',
    anchors: ['sgp_'],
    pattern: /sgp_(?:[0-9A-Fa-f]{16}_|local_)?[0-9A-Fa-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix sgp_, 40 hexadecimal characters',
    links: { revoke: null, docs: null },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sourcegraph-access-token': {
    flags: [
      ['sgp_', { of: 'hex', length: 40 }],
      ['sgp_', { of: 'hex', length: 16 }, '_', { of: 'hex', length: 40 }],
    ],
    passes: [['sgp_', { of: 'hex', length: 39 }]],
  },
}
