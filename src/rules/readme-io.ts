import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'readme-api-key',
    title: 'ReadMe API key',
    severity: 'medium',
    anchors: ['rdme_'],
    pattern: /rdme_[0-9a-z]{70}(?![0-9A-Za-z])/,
    shape: 'prefix rdme_, 70 lower-case alphanumeric characters',
    links: { revoke: 'https://dash.readme.com/', docs: 'https://docs.readme.com/main/reference/getproject-1' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'readme-api-key': { flags: [['rdme_', { of: 'alnum_lower', length: 70 }]], passes: [['rdme_', { of: 'alnum_lower', length: 69 }]] },
}
