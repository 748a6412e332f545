import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dashboard.paystack.com/#/settings/developers', docs: 'https://paystack.com/docs/api/authentication/' }

export const rules = [
  {
    id: 'paystack-secret-key',
    title: 'Paystack secret key',
    severity: 'critical',
    anchors: ['sk_live_'],
    pattern: /sk_live_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix sk_live_, 40 hexadecimal characters',
    links,
  },
  {
    id: 'paystack-secret-key-test',
    title: 'Paystack test secret key',
    severity: 'low',
    anchors: ['sk_test_'],
    pattern: /sk_test_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix sk_test_, 40 hexadecimal characters',
    links,
  },
  {
    id: 'paystack-public-key',
    title: 'Paystack public key',
    severity: 'info',
    anchors: ['pk_live_', 'pk_test_'],
    pattern: /pk_(?:live|test)_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix pk_live_ or pk_test_, 40 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'paystack-secret-key': { flags: [['sk_live_', { of: 'hex', length: 40 }]], passes: [['sk_live_', { of: 'hex', length: 39 }]] },
  'paystack-secret-key-test': { flags: [['sk_test_', { of: 'hex', length: 40 }]], passes: [['sk_test_', { of: 'hex', length: 39 }]] },
  'paystack-public-key': {
    flags: [
      ['pk_live_', { of: 'hex', length: 40 }],
      ['pk_test_', { of: 'hex', length: 40 }],
    ],
    passes: [['pk_live_', { of: 'hex', length: 39 }]],
  },
}
