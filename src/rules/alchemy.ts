import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'alchemy-api-key',
    title: 'Alchemy API key',
    severity: 'medium',
    anchors: ['alcht_'],
    pattern: /alcht_[0-9A-Za-z]{30}(?![0-9A-Za-z])/,
    shape: 'prefix alcht_, 30 base62 characters',
    links: { revoke: 'https://dashboard.alchemy.com/', docs: 'https://www.alchemy.com/docs/how-to-create-access-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'alchemy-api-key': { flags: [['alcht_', { of: 'base62', length: 30 }]], passes: [['alcht_', { of: 'base62', length: 29 }]] },
}
