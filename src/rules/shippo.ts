import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://apps.goshippo.com/settings/api', docs: 'https://goshippo.com/docs/reference' }

export const rules = [
  {
    id: 'shippo-token',
    title: 'Shippo live API token',
    severity: 'high',
    anchors: ['shippo_live_'],
    pattern: /shippo_live_[0-9A-Fa-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix shippo_live_, 40 hexadecimal characters',
    links,
  },
  {
    id: 'shippo-test-token',
    title: 'Shippo test API token',
    severity: 'low',
    anchors: ['shippo_test_'],
    pattern: /shippo_test_[0-9A-Fa-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix shippo_test_, 40 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'shippo-token': { flags: [['shippo_live_', { of: 'hex', length: 40 }]], passes: [['shippo_live_', { of: 'hex', length: 39 }]] },
  'shippo-test-token': { flags: [['shippo_test_', { of: 'hex', length: 40 }]], passes: [['shippo_test_', { of: 'hex', length: 39 }]] },
}
