import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'replicate-api-token',
    title: 'Replicate API token',
    severity: 'high',
    anchors: ['r8_'],
    pattern: /r8_[0-9A-Za-z]{37}(?![0-9A-Za-z])/,
    shape: 'prefix r8_, 37 base62 characters',
    links: { revoke: 'https://replicate.com/account/api-tokens', docs: 'https://replicate.com/docs/reference/http' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'replicate-api-token': { flags: [['r8_', { of: 'base62', length: 37 }]], passes: [['r8_', { of: 'base62', length: 36 }]] },
}
