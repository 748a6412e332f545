import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'checkout-secret-key',
    title: 'Checkout.com secret key',
    severity: 'critical',
    anchors: ['sk_'],
    pattern: /sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
    shape: 'prefix sk_, a UUID',
    links: { revoke: 'https://dashboard.checkout.com', docs: 'https://www.checkout.com/docs' },
  },
  {
    id: 'checkout-secret-key-test',
    title: 'Checkout.com test secret key',
    severity: 'low',
    anchors: ['sk_test_'],
    pattern: /sk_test_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
    shape: 'prefix sk_test_, a UUID',
    links: { revoke: 'https://dashboard.checkout.com', docs: 'https://www.checkout.com/docs' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'checkout-secret-key': {
    flags: [['sk_', { of: 'uuid', length: 36 }]],
    passes: [
      ['sk_', { of: 'hex', length: 32 }],
      ['task_', { of: 'uuid', length: 36 }],
    ],
  },
  'checkout-secret-key-test': {
    flags: [['sk_test_', { of: 'uuid', length: 36 }]],
    passes: [['sk_test_', { of: 'hex', length: 32 }]],
  },
}
