import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'branch-key',
    title: 'Branch.io app key',
    severity: 'info',
    anchors: ['key_live_', 'key_test_'],
    pattern: /key_(?:live|test)_(?=[A-Za-z]{0,31}\d)(?=[0-9a-z]{0,31}[A-Z])(?=[0-9A-Z]{0,31}[a-z])[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix key_live_ or key_test_, 32 base62 characters',
    links: {
      revoke: 'https://dashboard.branch.io/account-settings/profile',
      docs: 'https://help.branch.io/developers-hub/docs/deep-linking-api',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'branch-key': {
    flags: [
      ['key_live_', { of: 'base62', length: 32 }],
      ['key_test_', { of: 'base62', length: 32 }],
    ],
    passes: [['key_live_', { of: 'base62', length: 31 }]],
  },
}
