import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'retell-api-key',
    title: 'Retell AI API key',
    severity: 'high',
    anchors: ['key_'],
    before: String.raw`\w-`,
    pattern: /key_[0-9a-f]{28}(?![0-9A-Za-z])/,
    shape: 'prefix key_, 28 hexadecimal characters',
    links: { revoke: 'https://dashboard.retellai.com', docs: 'https://docs.retellai.com/accounts/api-keys-overview' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'retell-api-key': {
    flags: [['key_', { of: 'hex', length: 28 }]],
    passes: [
      ['key_', { of: 'hex', length: 27 }],
      ['key_', { of: 'hex', length: 32 }],
      ['cache_key_', { of: 'hex', length: 28 }],
    ],
  },
}
