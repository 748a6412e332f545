import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'clerk-secret-key',
    title: 'Clerk secret key',
    severity: 'critical',
    anchors: ['sk_live_'],
    // Stripe has the same prefix and other lengths, Paystack 40 hexadecimal characters
    pattern: /sk_live_(?!51|[0-9a-f]{40}(?![0-9A-Za-z]))[0-9A-Za-z]{40,43}(?![0-9A-Za-z])/,
    shape: 'prefix sk_live_, 40 to 43 base62 characters',
    links: { revoke: 'https://dashboard.clerk.com', docs: 'https://clerk.com/docs' },
  },
  {
    id: 'clerk-secret-key-test',
    title: 'Clerk test secret key',
    severity: 'low',
    anchors: ['sk_test_'],
    pattern: /sk_test_(?!51|[0-9a-f]{40}(?![0-9A-Za-z]))[0-9A-Za-z]{40,43}(?![0-9A-Za-z])/,
    shape: 'prefix sk_test_, 40 to 43 base62 characters',
    links: { revoke: 'https://dashboard.clerk.com', docs: 'https://clerk.com/docs' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'clerk-secret-key': {
    flags: [
      ['sk_live_aB', { of: 'base62', length: 40 }],
      ['sk_live_Zz', { of: 'base62', length: 38 }],
    ],
    passes: [
      ['sk_live_aB', { of: 'base62', length: 37 }],
      ['sk_live_', { of: 'hex', length: 40 }],
      ['sk_live_51', { of: 'base62', length: 40 }],
      ['sk_live_aB', { of: 'base62', length: 42 }],
    ],
  },
  'clerk-secret-key-test': {
    flags: [['sk_test_aB', { of: 'base62', length: 40 }]],
    passes: [
      ['sk_test_aB', { of: 'base62', length: 37 }],
      ['sk_test_', { of: 'hex', length: 40 }],
      ['sk_test_51', { of: 'base62', length: 40 }],
    ],
  },
}
