import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'upcloud-token',
    title: 'UpCloud API token',
    severity: 'critical',
    anchors: ['ucat_'],
    pattern: /ucat_[0-9A-Z]{24,32}(?![0-9A-Za-z])/,
    shape: 'prefix ucat_, 24 to 32 upper-case alphanumeric characters',
    links: { revoke: 'https://hub.upcloud.com/account/api-tokens', docs: 'https://upcloud.com/docs/guides/managing-api-tokens/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'upcloud-token': {
    flags: [
      ['ucat_', { of: 'alnum_upper', length: 24 }],
      ['ucat_', { of: 'alnum_upper', length: 26 }],
    ],
    passes: [['ucat_', { of: 'alnum_upper', length: 23 }]],
  },
}
