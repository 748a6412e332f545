import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'settlemint-token',
    title: 'SettleMint access token',
    severity: 'high',
    anchors: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
    pattern: /sm_(?:pat|aat|sat)_[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    shape: 'prefix sm_pat_, sm_aat_ or sm_sat_, 16 base62 characters',
    links: { revoke: null, docs: 'https://console.settlemint.com/documentation/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'settlemint-token': {
    flags: [
      ['sm_pat_', { of: 'base62', length: 16 }],
      ['sm_aat_', { of: 'alnum_lower', length: 16 }],
      ['sm_sat_', { of: 'base62', length: 16 }],
    ],
    passes: [['sm_pat_', { of: 'base62', length: 15 }]],
  },
}
