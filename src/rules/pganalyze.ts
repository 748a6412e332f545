import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'pganalyze-key',
    title: 'pganalyze read API key',
    severity: 'medium',
    anchors: ['pgar_'],
    pattern: /pgar_[0-9A-Za-z]{27}(?![0-9A-Za-z])/,
    shape: 'prefix pgar_, 27 base62 characters',
    links: { revoke: 'https://app.pganalyze.com', docs: 'https://pganalyze.com/docs/api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pganalyze-key': { flags: [['pgar_', { of: 'base62', length: 27 }]], passes: [['pgar_', { of: 'base62', length: 26 }]] },
}
