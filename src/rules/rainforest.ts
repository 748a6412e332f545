import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'rainforest-pay-key',
    title: 'Rainforest Pay API key',
    severity: 'critical',
    anchors: ['apikey_'],
    pattern: /apikey_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix apikey_, 64 hexadecimal characters',
    links: { revoke: null, docs: 'https://docs.rainforestpay.com/docs/api-keys' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'rainforest-pay-key': { flags: [['apikey_', { of: 'hex', length: 64 }]], passes: [['apikey_', { of: 'hex', length: 63 }]] },
}
