import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys', docs: 'https://razorpay.com/docs/api/' }

export const rules = [
  {
    id: 'razorpay-live-key-id',
    title: 'Razorpay live key id',
    severity: 'medium',
    anchors: ['rzp_live_'],
    pattern: /rzp_live_[0-9A-Za-z]{14}(?![0-9A-Za-z])/,
    shape: 'prefix rzp_live_, 14 base62 characters',
    links,
  },
  {
    id: 'razorpay-test-key-id',
    title: 'Razorpay test key id',
    severity: 'low',
    anchors: ['rzp_test_'],
    pattern: /rzp_test_[0-9A-Za-z]{14}(?![0-9A-Za-z])/,
    shape: 'prefix rzp_test_, 14 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'razorpay-live-key-id': { flags: [['rzp_live_', { of: 'base62', length: 14 }]], passes: [['rzp_live_', { of: 'base62', length: 13 }]] },
  'razorpay-test-key-id': { flags: [['rzp_test_', { of: 'base62', length: 14 }]], passes: [['rzp_test_', { of: 'base62', length: 13 }]] },
}
