import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'linear-api-key',
    title: 'Linear API key',
    severity: 'high',
    anchors: ['lin_api_'],
    pattern: /lin_api_[0-9A-Za-z]{40,48}(?![0-9A-Za-z])/,
    shape: 'prefix lin_api_, 40 to 48 base62 characters',
    links: { revoke: 'https://linear.app/settings', docs: 'https://linear.app/developers/graphql' },
  },
  {
    id: 'linear-oauth-token',
    title: 'Linear OAuth token',
    severity: 'high',
    anchors: ['lin_oauth_'],
    pattern: /lin_oauth_[0-9a-f]{40,64}(?![0-9A-Za-z])/,
    shape: 'prefix lin_oauth_, 40 to 64 hexadecimal characters',
    links: { revoke: 'https://linear.app/settings', docs: 'https://linear.app/developers/oauth-2-0-authentication' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'linear-api-key': { flags: [['lin_api_', { of: 'base62', length: 40 }]], passes: [['lin_api_', { of: 'base62', length: 39 }]] },
  'linear-oauth-token': { flags: [['lin_oauth_', { of: 'hex', length: 40 }]], passes: [['lin_oauth_', { of: 'hex', length: 39 }]] },
}
