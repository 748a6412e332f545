import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://us.posthog.com/settings/user-api-keys', docs: null }

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
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'posthog-personal-key': { flags: [['phx_', { of: 'base62', length: 43 }]], passes: [['phx_', { of: 'base62', length: 42 }]] },
  'posthog-project-key': { flags: [['phc_', { of: 'base62', length: 43 }]], passes: [['phc_', { of: 'base62', length: 42 }]] },
}
