import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'lob-publishable-key',
    title: 'Lob publishable API key',
    severity: 'info',
    anchors: ['live_pub_', 'test_pub_'],
    pattern: /(?:live|test)_pub_[0-9a-f]{31}(?![0-9A-Za-z])/,
    shape: 'prefix live_pub_ or test_pub_, 31 hexadecimal characters',
    links: { revoke: 'https://dashboard.lob.com/settings/api-keys', docs: 'https://docs.lob.com/#section/Authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'lob-publishable-key': {
    flags: [
      ['live_pub_', { of: 'hex', length: 31 }],
      ['test_pub_', { of: 'hex', length: 31 }],
    ],
    passes: [['live_pub_', { of: 'hex', length: 30 }]],
  },
}
