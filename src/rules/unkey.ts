import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'unkey-root-key',
    title: 'Unkey root key',
    severity: 'high',
    anchors: ['unkey_'],
    pattern: /unkey_(?=[A-Za-z]{0,31}\d)(?=[0-9a-z]{0,31}[A-Z])(?=[0-9A-Z]{0,31}[a-z])[0-9A-Za-z]{20,32}(?![0-9A-Za-z])/,
    shape: 'prefix unkey_, 20 to 32 base62 characters',
    links: { revoke: 'https://app.unkey.com/settings/root-keys', docs: 'https://www.unkey.com/docs/security/root-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'unkey-root-key': {
    flags: [
      ['unkey_', { of: 'base62', length: 20 }],
      ['unkey_', { of: 'base62', length: 24 }],
    ],
    passes: [['unkey_', { of: 'base62', length: 19 }]],
  },
}
