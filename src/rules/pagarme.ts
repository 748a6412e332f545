import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://docs.pagar.me/' }

export const rules = [
  {
    id: 'pagarme-key',
    title: 'Pagar.me API key',
    severity: 'critical',
    anchors: ['ak_live_'],
    pattern: /ak_live_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    shape: 'prefix ak_live_, 30 base62 characters',
    links,
  },
  {
    id: 'pagarme-test-key',
    title: 'Pagar.me test API key',
    severity: 'low',
    anchors: ['ak_test_'],
    pattern: /ak_test_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    shape: 'prefix ak_test_, 30 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pagarme-key': { flags: [['ak_live_', { of: 'base62', length: 30 }]], passes: [['ak_live_', { of: 'base62', length: 29 }]] },
  'pagarme-test-key': { flags: [['ak_test_', { of: 'base62', length: 30 }]], passes: [['ak_test_', { of: 'base62', length: 29 }]] },
}
