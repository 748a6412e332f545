import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'prefect-api-key',
    title: 'Prefect API key',
    severity: 'high',
    anchors: ['pnu_', 'pnb_'],
    pattern: /pn[ub]_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix pnu_ or pnb_, 36 base62 characters',
    links: { revoke: 'https://app.prefect.cloud/my/api-keys', docs: 'https://docs.prefect.io/latest/concepts/api_keys/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'prefect-api-key': {
    flags: [
      ['pnu_', { of: 'base62', length: 36 }],
      ['pnb_', { of: 'alnum_lower', length: 36 }],
    ],
    passes: [['pnu_', { of: 'base62', length: 35 }]],
  },
}
