import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'polar-token',
    title: 'Polar access token',
    severity: 'high',
    anchors: ['polar_oat_', 'polar_pat_', 'polar_at_'],
    pattern: /polar_(?:oat|pat|at(?:_[uo])?)_(?=(?:[A-Za-z]{0,40}\d){2})[0-9A-Za-z]{20,100}(?![0-9A-Za-z])/,
    shape: 'prefix polar_oat_, polar_pat_ or polar_at_, 20 to 100 base62 characters',
    links: { revoke: 'https://polar.sh/settings', docs: 'https://polar.sh/docs/integrate/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'polar-token': {
    flags: [
      ['polar_oat_', { of: 'base62', length: 20 }],
      ['polar_pat_', { of: 'base62', length: 43 }],
      ['polar_at_o_', { of: 'base62', length: 43 }],
    ],
    passes: [['polar_oat_', { of: 'base62', length: 19 }], ['polar_pat_personalAccessTokenName']],
  },
}
