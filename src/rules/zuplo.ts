import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'zuplo-api-key',
    title: 'Zuplo consumer API key',
    severity: 'high',
    anchors: ['zpka_'],
    pattern: /zpka_[0-9a-z]{32}_[0-9a-f]{8}(?![0-9A-Za-z])/,
    shape: 'prefix zpka_, 32 lower-case alphanumeric and 8 hexadecimal characters',
    proof: 'zuplo',
    links: { revoke: 'https://portal.zuplo.com', docs: 'https://zuplo.com/docs/articles/api-key-management' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'zuplo-api-key': {
    flags: [['zpka_', { of: 'alnum_lower', length: 32 }, '_', { of: 'hex', length: 8 }]],
    passes: [
      ['zpka_', { of: 'alnum_lower', length: 31 }, '_', { of: 'hex', length: 8 }],
      ['zpka_', { of: 'alnum_lower', length: 32 }],
    ],
  },
}
