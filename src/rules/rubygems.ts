import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'rubygems-api-key',
    title: 'RubyGems API key',
    severity: 'critical',
    anchors: ['rubygems_'],
    pattern: /rubygems_[0-9a-f]{48}(?![0-9A-Za-z])/,
    shape: 'prefix rubygems_, 48 hexadecimal characters',
    links: { revoke: 'https://rubygems.org/profile/api_keys', docs: 'https://guides.rubygems.org/api-key-scopes/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'rubygems-api-key': { flags: [['rubygems_', { of: 'hex', length: 48 }]], passes: [['rubygems_', { of: 'hex', length: 47 }]] },
}
