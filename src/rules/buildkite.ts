import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'buildkite-user-token',
    title: 'Buildkite API access token',
    severity: 'high',
    anchors: ['bkua_'],
    pattern: /bkua_[0-9a-z]{40,53}(?![0-9A-Za-z])/,
    shape: 'prefix bkua_, 40 to 53 lower-case alphanumeric characters',
    links: { revoke: 'https://buildkite.com/user/api-access-tokens', docs: 'https://buildkite.com/docs/platform/security/tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'buildkite-user-token': {
    flags: [['bkua_', { of: 'alnum_lower', length: 40 }]],
    passes: [['bkua_', { of: 'alnum_lower', length: 39 }]],
  },
}
