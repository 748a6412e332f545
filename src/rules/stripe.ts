import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dashboard.stripe.com/apikeys', docs: 'https://docs.stripe.com/keys' }

export const rules = [
  {
    // a2V5X is base64 of key_: WorkOS
    id: 'stripe-secret-key-live',
    title: 'Stripe live secret key',
    severity: 'critical',
    anchors: ['sk_live_', 'sk_prod_'],
    pattern: /sk_(?:live|prod)_(?!a2V5X)[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: 'prefix sk_live_ or sk_prod_, 24 to 247 base62 characters',
    proof: 'environment',
    links,
  },
  {
    id: 'stripe-restricted-key-live',
    title: 'Stripe live restricted key',
    severity: 'high',
    anchors: ['rk_live_', 'rk_prod_'],
    pattern: /rk_(?:live|prod)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: 'prefix rk_live_ or rk_prod_, 24 to 247 base62 characters',
    proof: 'environment',
    links,
  },
  {
    id: 'stripe-secret-key-test',
    title: 'Stripe test secret key',
    severity: 'low',
    anchors: ['sk_test_'],
    pattern: /sk_test_(?!a2V5X)[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: 'prefix sk_test_, 24 to 247 base62 characters',
    proof: 'environment',
    links,
  },
  {
    id: 'stripe-restricted-key-test',
    title: 'Stripe test restricted key',
    severity: 'low',
    anchors: ['rk_test_'],
    pattern: /rk_test_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: 'prefix rk_test_, 24 to 247 base62 characters',
    proof: 'environment',
    links,
  },
  {
    id: 'stripe-publishable-key',
    title: 'Stripe publishable key',
    severity: 'info',
    anchors: ['pk_live_', 'pk_test_'],
    pattern: /pk_(?:live|test)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: 'prefix pk_live_ or pk_test_, 24 to 247 base62 characters',
    proof: 'environment',
    links,
  },
  {
    id: 'stripe-webhook-secret',
    title: 'Stripe webhook signing secret',
    severity: 'medium',
    anchors: ['whsec_'],
    pattern: /whsec_[0-9A-Za-z+\/]{32,64}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix whsec_, 32 to 64 base64 characters',
    links: { revoke: 'https://dashboard.stripe.com/webhooks', docs: 'https://docs.stripe.com/webhooks/signature' },
  },
  {
    id: 'stripe-payment-intent-secret',
    title: 'Stripe client secret of a payment or setup',
    severity: 'info',
    anchors: ['pi_', 'seti_'],
    pattern: /(?:pi|seti)_[0-9A-Za-z]{24}_secret_[0-9A-Za-z]{24,26}(?![0-9A-Za-z])/,
    shape: 'prefix pi_ or seti_, 24 base62 characters, _secret_, 24 to 26 base62 characters',
    links: { revoke: null, docs: 'https://docs.stripe.com/api/payment_intents/object' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'stripe-secret-key-live': {
    flags: [
      ['sk_live_', { of: 'base62', length: 24 }],
      ['sk_live_', { of: 'base62', length: 99 }],
    ],
    passes: [['sk_live_', { of: 'base62', length: 23 }]],
  },
  'stripe-restricted-key-live': {
    flags: [
      ['rk_live_', { of: 'base62', length: 24 }],
      ['rk_live_', { of: 'base62', length: 99 }],
    ],
    passes: [['rk_live_', { of: 'base62', length: 23 }]],
  },
  'stripe-secret-key-test': {
    flags: [
      ['sk_test_', { of: 'base62', length: 24 }],
      ['sk_test_', { of: 'base62', length: 99 }],
    ],
    passes: [['sk_test_', { of: 'base62', length: 23 }]],
  },
  'stripe-restricted-key-test': {
    flags: [
      ['rk_test_', { of: 'base62', length: 24 }],
      ['rk_test_', { of: 'base62', length: 99 }],
    ],
    passes: [['rk_test_', { of: 'base62', length: 23 }]],
  },
  'stripe-publishable-key': {
    flags: [
      ['pk_live_', { of: 'base62', length: 24 }],
      ['pk_test_', { of: 'base62', length: 99 }],
    ],
    passes: [['pk_live_', { of: 'base62', length: 23 }]],
  },
  'stripe-webhook-secret': { flags: [['whsec_', { of: 'base62', length: 32 }]], passes: [['whsec_', { of: 'base62', length: 31 }]] },
  'stripe-payment-intent-secret': {
    flags: [
      ['pi_', { of: 'base62', length: 24 }, '_secret_', { of: 'base62', length: 25 }],
      ['seti_', { of: 'base62', length: 24 }, '_secret_', { of: 'base62', length: 25 }],
    ],
    passes: [['pi_', { of: 'base62', length: 24 }, '_secret_', { of: 'base62', length: 20 }]],
  },
}
