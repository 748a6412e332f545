import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'coze-pat',
    title: 'Coze personal access token',
    severity: 'high',
    anchors: ['pat_'],
    pattern: /pat_[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: 'prefix pat_, 64 base62 characters',
    links: { revoke: 'https://www.coze.com/open/oauth/pats', docs: 'https://www.coze.com/docs/developer_guides/coze_api_overview' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'coze-pat': { flags: [['pat_', { of: 'base62', length: 64 }]], passes: [['pat_', { of: 'base62', length: 63 }]] },
}
