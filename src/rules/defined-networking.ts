import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'defined-networking-token',
    title: 'Defined Networking API token',
    severity: 'high',
    anchors: ['dnkey-'],
    pattern: /dnkey-[\w=-]{26}-[\w=-]{52}(?![\w-])/,
    shape: 'prefix dnkey-, 26 and 52 base64url characters',
    links: { revoke: null, docs: 'https://docs.defined.net/api/defined-networking-api/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'defined-networking-token': {
    flags: [['dnkey-', { of: 'base32', length: 26 }, '-', { of: 'base32', length: 52 }]],
    passes: [['dnkey-', { of: 'base32', length: 26 }, '-', { of: 'base32', length: 51 }]],
  },
}
