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
  {
    id: 'buildkite-agent-session-token',
    title: 'Buildkite agent session token',
    severity: 'high',
    anchors: ['bkaa_'],
    pattern: /bkaa_[\w-]{60,100}(?![\w-])/,
    shape: 'prefix bkaa_, 60 to 100 base64url characters',
    links: { revoke: null, docs: 'https://buildkite.com/docs/platform/security/tokens' },
  },
  {
    id: 'buildkite-agent-job-token',
    title: 'Buildkite agent job token',
    severity: 'medium',
    anchors: ['bkaj_'],
    pattern: /bkaj_(?:eyJ[\w-]{10,800}\.eyJ[\w-]{10,2000}\.[\w-]{20,800}|[\w-]{200,800})(?![\w-])/,
    shape: 'prefix bkaj_, a JWT or 200 to 800 base64url characters',
    links: { revoke: null, docs: 'https://buildkite.com/docs/platform/security/tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'buildkite-user-token': {
    flags: [['bkua_', { of: 'alnum_lower', length: 40 }]],
    passes: [['bkua_', { of: 'alnum_lower', length: 39 }]],
  },
  'buildkite-agent-session-token': {
    flags: [['bkaa_', { of: 'base64url', length: 75 }]],
    passes: [['bkaa_', { of: 'base64url', length: 59 }]],
  },
  'buildkite-agent-job-token': {
    flags: [
      ['bkaj_', { of: 'base64url', length: 333 }],
      ['bkaj_eyJ', { of: 'base62', length: 30 }, '.eyJ', { of: 'base62', length: 200 }, '.', { of: 'base64url', length: 86 }],
    ],
    passes: [['bkaj_', { of: 'base64url', length: 99 }]],
  },
}
