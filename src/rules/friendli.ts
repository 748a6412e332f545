import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'friendli-token',
    title: 'Friendli personal token',
    severity: 'high',
    anchors: ['flp_'],
    pattern: /flp_[0-9A-Za-z]{46}(?![0-9A-Za-z])/,
    shape: 'prefix flp_, 46 base62 characters',
    links: { revoke: null, docs: 'https://docs.friendli.ai/reference/authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'friendli-token': { flags: [['flp_', { of: 'base62', length: 46 }]], passes: [['flp_', { of: 'base62', length: 45 }]] },
}
