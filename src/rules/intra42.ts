import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'intra42-secret',
    title: '42 Intra client secret',
    severity: 'medium',
    anchors: ['s-s4t2ud-', 's-s4t2af-'],
    pattern: /s-s4t2(?:ud|af)-[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix s-s4t2ud- or s-s4t2af-, 64 hexadecimal characters',
    links: { revoke: 'https://profile.intra.42.fr/oauth/applications', docs: 'https://api.intra.42.fr/apidoc/guides/getting_started' },
  },
  {
    id: 'intra42-client-id',
    title: '42 Intra client id',
    severity: 'info',
    anchors: ['u-s4t2ud-', 'u-s4t2af-'],
    pattern: /u-s4t2(?:ud|af)-[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix u-s4t2ud- or u-s4t2af-, 64 hexadecimal characters',
    links: { revoke: 'https://profile.intra.42.fr/oauth/applications', docs: 'https://api.intra.42.fr/apidoc/guides/getting_started' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'intra42-secret': {
    flags: [
      ['s-s4t2ud-', { of: 'hex', length: 64 }],
      ['s-s4t2af-', { of: 'hex', length: 64 }],
    ],
    passes: [['s-s4t2ud-', { of: 'hex', length: 63 }]],
  },
  'intra42-client-id': {
    flags: [['u-s4t2ud-', { of: 'hex', length: 64 }]],
    passes: [['u-s4t2ud-', { of: 'hex', length: 63 }]],
  },
}
