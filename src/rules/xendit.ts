import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dashboard.xendit.co/settings/developers#api-keys', docs: 'https://docs.xendit.co/docs/api-keys' }

export const rules = [
  {
    id: 'xendit-key',
    title: 'Xendit secret key',
    severity: 'critical',
    anchors: ['xnd_production_'],
    pattern: /xnd_production_[0-9A-Za-z]{40,90}(?![0-9A-Za-z])/,
    shape: 'prefix xnd_production_, 40 to 90 base62 characters',
    links,
  },
  {
    id: 'xendit-test-key',
    title: 'Xendit test secret key',
    severity: 'low',
    anchors: ['xnd_development_'],
    pattern: /xnd_development_[0-9A-Za-z]{40,90}(?![0-9A-Za-z])/,
    shape: 'prefix xnd_development_, 40 to 90 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'xendit-key': {
    flags: [
      ['xnd_production_', { of: 'base62', length: 40 }],
      ['xnd_production_', { of: 'base62', length: 62 }],
    ],
    passes: [['xnd_production_', { of: 'base62', length: 39 }]],
  },
  'xendit-test-key': {
    flags: [
      ['xnd_development_', { of: 'base62', length: 40 }],
      ['xnd_development_', { of: 'base62', length: 62 }],
    ],
    passes: [['xnd_development_', { of: 'base62', length: 39 }]],
  },
}
