import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://docs.fleetbase.io/developers/api/' }

export const rules = [
  {
    id: 'fleetbase-key',
    title: 'Fleetbase API key',
    severity: 'high',
    anchors: ['flb_live_'],
    pattern: /flb_live_[0-9A-Za-z]{20,64}(?![0-9A-Za-z])/,
    shape: 'prefix flb_live_, 20 to 64 base62 characters',
    links,
  },
  {
    id: 'fleetbase-test-key',
    title: 'Fleetbase test API key',
    severity: 'low',
    anchors: ['flb_test_'],
    pattern: /flb_test_[0-9A-Za-z]{20,64}(?![0-9A-Za-z])/,
    shape: 'prefix flb_test_, 20 to 64 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'fleetbase-key': {
    flags: [
      ['flb_live_', { of: 'base62', length: 20 }],
      ['flb_live_', { of: 'base62', length: 32 }],
    ],
    passes: [['flb_live_', { of: 'base62', length: 19 }]],
  },
  'fleetbase-test-key': {
    flags: [
      ['flb_test_', { of: 'base62', length: 20 }],
      ['flb_test_', { of: 'base62', length: 32 }],
    ],
    passes: [['flb_test_', { of: 'base62', length: 19 }]],
  },
}
