import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'thog-enterprise-key',
    title: 'TruffleHog Enterprise key or secret',
    severity: 'high',
    anchors: ['thog-key-', 'thog-secret-'],
    pattern: /thog-(?:key-[0-9a-f]{16}|secret-[0-9a-f]{32})(?![\w-])/,
    shape: 'prefix thog-key- or thog-secret-, 16 or 32 hexadecimal characters',
    links: { revoke: null, docs: 'https://docs.trufflesecurity.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'thog-enterprise-key': {
    flags: [
      ['thog-key-', { of: 'hex', length: 16 }],
      ['thog-secret-', { of: 'hex', length: 32 }],
    ],
    passes: [['thog-key-', { of: 'hex', length: 15 }]],
  },
}
