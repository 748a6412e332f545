import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://us.posthog.com/settings/user-api-keys', docs: 'https://posthog.com/docs/api' }

export const rules = [
  {
    id: 'posthog-personal-key',
    title: 'PostHog personal API key',
    severity: 'high',
    anchors: ['phx_'],
    pattern: /phx_[\w-]{43,48}(?![\w-])/,
    shape: 'prefix phx_, 43 to 48 base64url characters',
    links,
  },
  {
    id: 'posthog-project-key',
    title: 'PostHog project API key',
    severity: 'info',
    anchors: ['phc_'],
    pattern: /phc_[\w-]{43}(?![\w-])/,
    shape: 'prefix phc_, 43 base64url characters',
    links,
  },
  {
    id: 'posthog-other-key',
    title: 'PostHog secure, OAuth or feature flags key',
    severity: 'medium',
    anchors: ['phs_', 'pha_', 'phr_'],
    pattern: /ph[sar]_[0-9A-Za-z]{40,60}(?![0-9A-Za-z])/,
    shape: 'prefix phs_, pha_ or phr_, 40 to 60 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'posthog-personal-key': { flags: [['phx_', { of: 'base62', length: 43 }]], passes: [['phx_', { of: 'base62', length: 42 }]] },
  'posthog-project-key': { flags: [['phc_', { of: 'base62', length: 43 }]], passes: [['phc_', { of: 'base62', length: 42 }]] },
  'posthog-other-key': {
    flags: [
      ['phs_', { of: 'base62', length: 40 }],
      ['pha_', { of: 'base62', length: 43 }],
      ['phr_', { of: 'base62', length: 43 }],
    ],
    passes: [['phs_', { of: 'base62', length: 39 }]],
  },
}
