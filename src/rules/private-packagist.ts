import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://packagist.com/docs/api' }

export const rules = [
  {
    id: 'packagist-api-key',
    title: 'Private Packagist API key',
    severity: 'medium',
    anchors: ['packagist_ack_'],
    pattern: /packagist_ack_[0-9a-f]{28,32}(?![0-9A-Za-z])/,
    shape: 'prefix packagist_ack_, 28 to 32 hexadecimal characters',
    links,
  },
  {
    id: 'packagist-api-secret',
    title: 'Private Packagist API secret',
    severity: 'high',
    anchors: ['packagist_acs_'],
    pattern: /packagist_acs_[0-9a-f]{64,96}(?![0-9A-Za-z])/,
    shape: 'prefix packagist_acs_, 64 to 96 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'packagist-api-key': { flags: [['packagist_ack_', { of: 'hex', length: 28 }]], passes: [['packagist_ack_', { of: 'hex', length: 27 }]] },
  'packagist-api-secret': {
    flags: [
      ['packagist_acs_', { of: 'hex', length: 64 }],
      ['packagist_acs_', { of: 'hex', length: 96 }],
    ],
    passes: [['packagist_acs_', { of: 'hex', length: 63 }]],
  },
}
